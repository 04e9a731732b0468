import { setTimeout as pause } from 'node:timers/promises';
import { waitAfter } from '../../src/platform/mail/sending-result.js';
import type { Cluster } from './cluster.js';
import { type Backend, Installation } from './installation.js';
import { MailServer, type Mood, type Spell, type Stage } from './mail-server.js';
import type { RedisServer } from './redis-server.js';
import type { Report } from './report.js';

export interface MoodsPlan {
  backend: Backend;
  /** Mails of each kind of difficulty. */
  each: number;
}

export const MOODS_HEAD = [
  ...['the mail server', 'backend', 'mails', 'attempts', 'arrived', 'failed, with the reason'],
  ...['second Message-ID', 'raw duplicates', 'after its last fault'],
];

/** Each is somebody's mailbox: its first mails meet this, the attempts that follow do not. */
const DIFFICULT: [name: string, words: string, stage: Stage, mood: Mood][] = [
  ['busy', '421 to RCPT', 'recipient', { answer: '421 too busy' }],
  ['full', '450 to RCPT', 'recipient', { answer: '450 mailbox is full' }],
  ['sick', '451 after DATA', 'end of DATA', { answer: '451 local error' }],
  ['unknown', '550 to RCPT', 'recipient', { answer: '550 no such mailbox' }],
  ['silent', 'silent after DATA', 'end of DATA', 'silent'],
  ['cut', 'closes amid DATA', 'middle of DATA', 'gone'],
  ['mute', 'takes, closes before 250', 'end of DATA', 'gone'],
];
const REFUSED_GREETINGS = 5;
const FAILS = 'unknown';
/** A mail that meets the silence twice is given up, tried again and waits longer before its third attempt. */
const PATIENCE = 300_000;
/** From when a mail is due until a sweep finds it and it is sent. */
const SWEPT_WITHIN = 15_000;
/** What every silence costs the others: half a minute of one connection of six. */
const SILENCE_COSTS = 30_000 / 6;

const LEDGER = `
  select m.to_address as address, m.state, m.attempts, m.last_error as error from outgoing_mail m`;

interface Row {
  address: string;
  state: string;
  attempts: number;
  error: string | null;
}

/** A mail server on a bad day: what it did not take is tried again, what it refused is not; nothing arrives under two names. */
export async function moods(plan: MoodsPlan, cluster: Cluster, redis: RedisServer | undefined): Promise<Report[]> {
  const mails = await new MailServer().listen();
  script(mails, plan.each);
  const installation = await Installation.make(cluster, redis, mails.url);
  try {
    const addresses = DIFFICULT.map(([name]) => `${name}@example.org`);
    await installation.remind(plan.each * addresses.length, addresses);
    await installation.startWorker();
    const isOver = ({ address, state }: Row) => state === (address.startsWith(FAILS) ? 'failed' : 'sent');
    let rows: Row[] = [];
    for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(200)) {
      rows = await installation.ask(LEDGER);
      if (rows.length === plan.each * addresses.length && rows.every(isOver)) break;
    }
    await pause(2_000);
    return DIFFICULT.map(([name, words], place) => reportOf(plan, words, `${name}@example.org`, place, mails, rows));
  } finally {
    await installation.end();
    await mails.close();
  }
}

function script(mails: MailServer, each: number): void {
  let greetings = REFUSED_GREETINGS;
  const left = new Map(DIFFICULT.map(([name]) => [`${name}@example.org`, each]));
  mails.greeting = () => (greetings-- > 0 ? { answer: '421 come back later' } : 'fine');
  mails.spell = (recipient): Spell | null => {
    const [name, , stage, mood] = DIFFICULT.find(([who]) => recipient.startsWith(`${who}@`)) ?? [];
    const still = left.get(recipient) ?? 0;
    left.set(recipient, still - 1);
    return (still > 0 || name === FAILS) && stage && mood ? { stage, mood } : null;
  };
}

function reportOf(
  { backend, each }: MoodsPlan,
  words: string,
  address: string,
  place: number,
  mails: MailServer,
  rows: Row[],
): Report {
  const own = rows.filter((row) => row.address === address);
  const taken = mails.taken.filter(({ number }) => number % DIFFICULT.length === place);
  const numbers = new Set(taken.map(({ number }) => number)).size;
  const ids = new Set(taken.map(({ messageId }) => messageId)).size;
  const attempts = own.reduce((sum, row) => sum + row.attempts, 0);
  const wait = waitAfter(Math.max(...own.map((row) => row.attempts)) - 1);
  const within = wait + SWEPT_WITHIN + each * SILENCE_COSTS;
  const failed = own.filter(({ state, error }) => state === 'failed' && error).length;
  // an attempt that the greeting ended is nobody's in particular
  const lastFault = Math.max(...[address, ''].map((whose) => mails.lastFaults.get(whose) ?? 0));
  const after = numbers ? Math.max(0, taken.at(-1)!.at - lastFault) : 0;
  const isRight = address.startsWith(FAILS) ? failed === each && numbers === 0 : numbers === each && failed === 0;
  return {
    cells: [words, backend, each, attempts, numbers, failed, ids - numbers, taken.length - ids]
      .map(String)
      .concat(numbers ? `${(after / 1000).toFixed(1)} s` : ''),
    kept: isRight && own.length === each && ids === numbers && after <= within,
  };
}
