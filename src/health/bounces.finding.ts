import type { TFunction } from 'i18next';
import { type Facts, isOlder } from './facts.js';
import { bad, care, type Finding, fine } from './finding.js';
import { mailServers } from './mail.finding.js';
import type { Moments } from './moments.js';

/** It is read once a minute. */
const STALE = 15 * 60_000;

/** Whether anybody would notice that a mail came back. */
export function bouncesFinding(t: TFunction, moments: Moments, facts: Facts): Finding {
  const { bounces, now } = facts;
  if (!bounces) {
    const stays = mailServers(facts).every((server) => server === null);
    if (stays) return fine('bounces', t('bounces.stays'));
    return care('bounces', t('bounces.none'), { todo: t('bounces.todo.none') });
  }
  const { readAt, error } = bounces;
  const last = readAt ? t('bounces.read', { ago: moments.ago(readAt) }) : t('bounces.never');
  if (error !== null) {
    const detail = readAt ? `${error}; ${last}` : error;
    return bad('bounces', t('bounces.bad'), { detail, todo: t('bounces.todo.bad') });
  }
  return isOlder(readAt, now, STALE)
    ? care('bounces', last, { todo: t('worker.todo.stopped') })
    : fine('bounces', last);
}
