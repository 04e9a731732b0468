import type { TFunction } from 'i18next';
import { type Facts, living, type QueueKind } from './facts.js';
import { bad, care, type Finding, fine } from './finding.js';

export const STORES: Record<QueueKind, string> = { postgresql: 'PostgreSQL', redis: 'Redis' };

/** Whether the queue answers, and how much waits in it. */
export function queueFinding(t: TFunction, facts: Facts): Finding {
  const seen = facts.queueAsked ? [facts.queueAsked] : living(facts);
  const found = seen.find(({ queueError }) => queueError) ?? seen[0];
  if (!found) return care('queue', t('queue.unknown'));
  const store = STORES[found.queue];
  if (found.queueError === null) {
    return fine('queue', t('queue.fine'), { detail: t('queue.waiting', { store, count: found.queueWaiting! }) });
  }
  const detail = t('queue.error', { store, error: found.queueError });
  return bad('queue', t('queue.bad'), { detail, todo: t(`queue.todo.${found.queue}`) });
}
