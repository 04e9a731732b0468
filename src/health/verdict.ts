import type { TFunction } from 'i18next';
import { type Facts, living } from './facts.js';
import type { About, Condition, Finding } from './finding.js';
import { mailServers } from './mail.finding.js';
import { passageOf } from './passage.js';

/** Whether tomorrow's reminders will arrive, in one sentence for anybody. */
export interface Verdict {
  is: Condition;
  words: string;
}

/** In the order in which one would have to be mended first. */
const DECISIVE: readonly About[] = ['disk', 'worker', 'work', 'queue', 'mail', 'clock', 'reminders'];

export function verdictOf(t: TFunction, facts: Facts, findings: Finding[]): Verdict {
  const first = DECISIVE.find((about) => findings.some((finding) => finding.about === about && finding.is === 'bad'));
  if (first) return { is: 'bad', words: t(`verdict.${reasonOf(first, facts)}`) };
  const servers = mailServers(facts);
  if (servers.every((server) => server === null)) return { is: 'care', words: t('verdict.stays') };
  if (servers.includes(null)) return { is: 'care', words: t('verdict.some-stay') };
  const ofMail = findings.some(({ about, is }) => about === 'mail' && is === 'care');
  return ofMail ? { is: 'care', words: t(`verdict.${doubtOf(facts)}`) } : { is: 'fine', words: t('verdict.fine') };
}

function reasonOf(about: About, facts: Facts): string {
  return about === 'worker' && living(facts).length > 0 ? 'stopped' : about;
}

function doubtOf(facts: Facts): string {
  const passage = passageOf(facts);
  return passage === 'taken' ? 'unasked' : passage;
}
