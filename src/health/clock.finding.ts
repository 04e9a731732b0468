import type { TFunction } from 'i18next';
import { type Facts, living } from './facts.js';
import { bad, care, type Finding, fine } from './finding.js';
import type { Moments } from './moments.js';

/** By how much a clock may differ from the database's, in milliseconds. */
const TOLERABLE = 5_000;
const WRONG = 60_000;

/** Whether the clocks by which reminders leave agree with the database's: a wrong one sends them at a wrong hour. */
export function clockFinding(t: TFunction, moments: Moments, facts: Facts): Finding {
  const clocks = [
    { who: t('clock.here'), ahead: facts.clockAhead },
    ...living(facts).map(({ host, pid, clockAhead }) => ({ who: `${host} (${pid})`, ahead: clockAhead })),
  ];
  const off = clocks.filter(({ ahead }) => Math.abs(ahead) > TOLERABLE);
  if (off.length === 0) return fine('clock', t('clock.fine'));
  const most = Math.max(...off.map(({ ahead }) => Math.abs(ahead)));
  const told = off.map(({ who, ahead }) =>
    t(ahead > 0 ? 'clock.ahead' : 'clock.behind', { who, span: moments.span(Math.abs(ahead)) }),
  );
  const is = most > WRONG ? bad : care;
  return is('clock', t('clock.bad', { span: moments.span(most) }), { detail: told.join('; '), todo: t('clock.todo') });
}
