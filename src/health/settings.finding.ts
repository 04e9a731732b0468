import type { TFunction } from 'i18next';
import { type Facts, living } from './facts.js';
import { care, type Finding, fine } from './finding.js';
import { STORES } from './queue.finding.js';

/** Whether the processes hand mail to the same server and have the same queue. */
export function settingsFinding(t: TFunction, facts: Facts): Finding {
  const { mailServer, queue } = facts.settings;
  const all = [
    { who: t('settings.here'), mailServer, queue },
    ...living(facts).map(({ host, pid, ...worker }) => ({ ...worker, who: `${host} (${pid})` })),
  ];
  const mail = new Set(all.map((one) => one.mailServer)).size > 1;
  const queues = new Set(all.map((one) => one.queue)).size > 1;
  if (!mail && !queues) return fine('settings', t('settings.fine'));
  const told = all.flatMap(({ who, ...one }) => [
    ...(mail ? [t('settings.mail', { who, server: one.mailServer ?? t('settings.catcher') })] : []),
    ...(queues ? [t('settings.queue', { who, store: STORES[one.queue] })] : []),
  ]);
  return care('settings', t('settings.care'), { detail: told.join('; '), todo: t('settings.todo') });
}
