import type { LastReading } from '../platform/bounces/bounce-turns.js';
import { type Facts, isOlder, LATE, living } from './facts.js';
import type { BouncesHealth, HealthView, MailHealth } from './health.dto.js';
import { mailServers } from './mail.finding.js';
import type { Verdict } from './verdict.js';

/** @param facts null: the database does not answer */
export function healthView(facts: Facts | null, { is, words }: Verdict): HealthView {
  const alive = facts ? living(facts) : [];
  const { now, lastRunAt = null, oldestDueUnsentAt = null, overdueMails = 0 } = facts ?? {};
  const late = now !== undefined && isOlder(oldestDueUnsentAt, now, LATE);
  return {
    status: is === 'bad' || late ? 'degraded' : 'ok',
    live: true,
    ready: facts !== null,
    reminding: is,
    summary: words,
    worker: { lastRunAt: lastRunAt?.toISOString() ?? null, running: alive.length },
    reminders: { oldestDueUnsentAt: oldestDueUnsentAt?.toISOString() ?? null },
    queue: {
      reachable: alive.length > 0 ? alive.every(({ queueError }) => queueError === null) : null,
      waiting: overdueMails,
    },
    mail: facts ? mailHealth(facts) : { leaves: false, reachable: null, checkedAt: null },
    bounces: facts?.bounces ? bouncesHealth(facts.bounces) : null,
  };
}

function bouncesHealth({ readAt, error }: LastReading): BouncesHealth {
  return { lastReadAt: readAt?.toISOString() ?? null, failing: error !== null };
}

function mailHealth(facts: Facts): MailHealth {
  const servers = mailServers(facts).filter((server) => server !== null);
  const asked = facts.checks.filter(({ mailServer, at }) => at && servers.includes(mailServer));
  const check = asked.find(({ fault }) => fault) ?? asked[0];
  return {
    leaves: servers.length > 0,
    reachable: check ? check.fault === null : null,
    checkedAt: check?.at?.toISOString() ?? null,
  };
}
