import type { Installation } from './installation.js';
import type { Taken } from './taken.js';

/** What became of the reminders of a scenario: by what the mail server took, and by the application's own ledger. */
export interface Verdict {
  /** Reminders that no mail carried. */
  lost: number;
  /** Reminders that arrived under more than one Message-ID: seen twice by their reader. */
  second: number;
  /** Mails that came again under the same Message-ID, which mail programs show as one. */
  repeated: number;
  /** Rows of the ledger that are missing, too many, not `sent`, or say another Message-ID than what arrived. */
  ledger: number;
  /** When the last reminder arrived for the first time; milliseconds since 1970. */
  completeAt: number;
}

const LEDGER = `
  select substring(f.title from 'Number (\\d+)')::int as number, m.message_id as "messageId", m.state
  from reminder r join follow_up f on f.id = r.follow_up_id left join outgoing_mail m on m.origin_id = r.id`;

export async function judge(installation: Installation, taken: Taken[], count: number): Promise<Verdict> {
  const arrived = new Map<number, Taken[]>();
  for (const one of taken) arrived.set(one.number, [...(arrived.get(one.number) ?? []), one]);
  const idsOf = (number: number) => new Set((arrived.get(number) ?? []).map(({ messageId }) => messageId));
  const numbers = Array.from({ length: count }, (_, number) => number);
  const rows = (await installation.ask(LEDGER)) as { number: number; messageId: string | null; state: string }[];
  const right = rows.filter(({ number, messageId, state }) => state === 'sent' && idsOf(number).has(messageId ?? ''));
  return {
    lost: numbers.filter((number) => !arrived.has(number)).length,
    second: numbers.filter((number) => idsOf(number).size > 1).length,
    repeated: taken.length - new Set(taken.map(({ messageId }) => messageId)).size,
    ledger: Math.abs(rows.length - count) + rows.length - right.length,
    completeAt: Math.max(0, ...[...arrived.values()].map(([first]) => first!.at)),
  };
}
