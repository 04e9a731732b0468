import type { TFunction } from 'i18next';
import { type Facts, isOlder, living, type MailCheckFact } from './facts.js';
import { bad, care, type Finding, fine } from './finding.js';
import type { Moments } from './moments.js';
import { answersOf, passageOf } from './passage.js';

/** Three times as long as a good answer holds. */
const STALE = 15 * 60_000;

/** Whether the mail server takes our mail: that of the workers, or, where none runs, that of this process. */
export function mailFinding(t: TFunction, moments: Moments, facts: Facts): Finding {
  const servers = mailServers(facts);
  if (servers.every((server) => server === null)) return care('mail', t('mail.stays'), { todo: t('mail.todo.stays') });
  const checks = facts.checks.filter(({ mailServer }) => servers.includes(mailServer));
  const check = checks.find(({ fault }) => fault) ?? checks.find(({ at }) => at);
  if (!check) return care('mail', t('mail.unasked'), { todo: t('mail.todo.unasked') });
  if (check.fault) return trouble(t, moments, check);
  return passageOf(facts) === 'taken' ? answer(t, moments, facts, check) : refusal(t, facts, check);
}

/** Where mail is handed to; null for the catcher. */
export function mailServers(facts: Facts): (string | null)[] {
  const alive = facts.alone ? [] : living(facts);
  return alive.length > 0 ? alive.map(({ mailServer }) => mailServer) : [facts.settings.mailServer];
}

function trouble(t: TFunction, moments: Moments, check: MailCheckFact): Finding {
  const { mailServer: server, fault, answer, at, failingSince } = check;
  const times = { ago: moments.ago(at!), at: moments.at(failingSince ?? at!) };
  const detail = t('mail.trouble', { server, answer, ...times });
  return bad('mail', t(`mail.${fault}`), { detail, todo: t(`mail.todo.${fault}`) });
}

/** It takes our sign-in, and not our mail. */
function refusal(t: TFunction, facts: Facts, { mailServer: server }: MailCheckFact): Finding {
  const passage = passageOf(facts);
  const is = passage === 'refused' ? bad : care;
  const detail = t('mail.said', { server, answers: answersOf(facts), from: facts.settings.mailFrom });
  return is('mail', t(`mail.passage.${passage}`), { detail, todo: t(`mail.todo.passage.${passage}`) });
}

function answer(t: TFunction, moments: Moments, { settings, now }: Facts, check: MailCheckFact): Finding {
  const ago = moments.ago(check.at!);
  const span = t('span.seconds', { count: Math.round((check.took ?? 0) / 100) / 10 });
  const detail = t('mail.through', { server: check.mailServer, span, from: settings.mailFrom });
  if (isOlder(check.at, now, STALE)) return care('mail', t('mail.stale', { ago }), { detail });
  return fine('mail', t('mail.fine', { ago }), { detail });
}
