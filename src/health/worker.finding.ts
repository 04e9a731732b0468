import type { TFunction } from 'i18next';
import { type Facts, isOlder, living, SILENCE, type WorkerFact } from './facts.js';
import { bad, type Finding, fine } from './finding.js';
import type { Moments } from './moments.js';

/** Whether anybody looks for due reminders. */
export function workerFinding(t: TFunction, moments: Moments, facts: Facts): Finding {
  const { lastRunAt, now, alone } = facts;
  const alive = living(facts);
  const detail = [...alive.map(who(t, moments)), ...silent(t, moments, facts)].join('; ');
  if (alive.length === 0) {
    const words = lastRunAt ? t('worker.none', { ago: moments.ago(lastRunAt) }) : t('worker.never');
    const todo = t(`worker.todo.${alone ? 'alone' : facts.settings.worker}`);
    return bad('worker', words, { detail, todo });
  }
  if (lastRunAt && !isOlder(lastRunAt, now, SILENCE)) {
    return fine('worker', t('worker.fine', { ago: moments.ago(lastRunAt) }), { detail });
  }
  const begun = alive.map(({ since }) => since).sort((a, b) => a.getTime() - b.getTime())[0]!;
  if (!isOlder(begun, now, SILENCE)) return fine('worker', t('worker.starting'), { detail });
  const words = t('worker.stopped', { at: moments.at(lastRunAt ?? begun) });
  return bad('worker', words, { detail, todo: t('worker.todo.stopped') });
}

function who(t: TFunction, moments: Moments) {
  return ({ host, pid, since, seenAt }: WorkerFact) => {
    const span = moments.span(moments.now.getTime() - since.getTime());
    return t('worker.who', { host, pid, span, ago: moments.ago(seenAt) });
  };
}

/** Whoever ended without saying so: killed, or cut off. */
function silent(t: TFunction, moments: Moments, facts: Facts): string[] {
  const alive = living(facts);
  return facts.workers
    .filter((worker) => !alive.includes(worker))
    .map(({ host, pid, seenAt }) => t('worker.silent', { host, pid, at: moments.at(seenAt) }));
}

/** Which parts of the work fail. */
export function workFinding(t: TFunction, moments: Moments, { faults }: Facts): Finding {
  if (faults.length === 0) return fine('work', t('work.fine'));
  const told = faults.map(({ name, times: count, error, since }) =>
    t('work.which', { name, count, error, ago: moments.ago(since), at: moments.at(since) }),
  );
  return bad('work', t('work.bad'), { detail: told.join('; '), todo: t('work.todo') });
}
