import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { mayCarryWords } from '../installation/mail-content.js';
import { Clock } from '../platform/clock/clock.js';
import { Config } from '../platform/config/config.js';
import { formatPartialDate } from '../platform/dates/format-date.js';
import { Composers, type Content } from '../platform/mail/composers.js';
import type { MailContent } from '../platform/mail/letter.js';
import type { OutgoingMail } from '../platform/mail/outgoing-mail.entity.js';
import { wordsOf } from '../platform/mail/words.js';
import { User } from '../users/user.entity.js';
import { actionsFromMail } from './action-links.js';
import { type Obstacles, obstaclesOf } from './claimed.js';
import { type DatedThing, DatedThings, keyOf } from './dated-things.js';
import { dayIn } from './day-in.js';
import { blankDigest, type DigestSections, isEmptyDigest, writeDigest } from './digest.email.js';
import { Digest } from './digest.entity.js';
import { DIGEST_MESSAGES } from './digest.messages.js';
import { type DigestItem, DigestSources } from './digest-sources.js';
import { Reminder } from './reminder.entity.js';

const t = wordsOf(DIGEST_MESSAGES);

/** Writes a digest right before it leaves, as its recipient: what was done or called off meanwhile is not in it. */
@Injectable()
export class DigestMail implements OnModuleInit {
  constructor(
    private readonly composers: Composers,
    private readonly things: DatedThings,
    private readonly sources: DigestSources,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.composers.add(
      'digest',
      (em, mail) => this.compose(em, mail),
      (em, mail) => this.blank(em, mail),
    );
  }

  private async compose(em: EntityManager, mail: OutgoingMail): Promise<Content> {
    const { id, name, timeZone } = await em.findOneByOrFail(User, { id: mail.recipientId! });
    const day = dayIn(timeZone, this.clock.now());
    const { baseUrl } = this.config;
    const claimed = await em.find(Reminder, {
      where: { mailId: mail.id, state: 'claimed' },
      order: { at: 'ASC', id: 'ASC' },
    });
    const obstacles = await obstaclesOf(em, claimed);
    if (claimed.some(obstacles.isAboutToMove)) return null;
    const reminders = await this.reminders(em, claimed, day, obstacles);
    const others: DigestSections['others'] = [];
    for (const source of this.sources.all) {
      others.push({ heading: source.heading, items: await source.items(em, id, mail.id, baseUrl) });
    }
    if (isEmptyDigest({ reminders, others })) return { cancel: t('isNoLonger') };
    const items = [...Object.values(reminders).flat(), ...others.flatMap((other) => other.items)];
    const speaksOf = new Set(items.flatMap(({ about, tellsOf = [] }) => [about, ...tellsOf]));
    await em.update(Digest, mail.scopeId, { speaksOf: [...speaksOf] });
    const actedOn = items.filter(({ actions = [] }) => actions.length > 0).map(({ about }) => about);
    const write = (tokens: string[]) => {
      const byRecord = new Map(tokens.map((token, place) => [actedOn[place]!, token]));
      return writeDigest({ reminders, others }, name, day, baseUrl, byRecord);
    };
    return { ...write([]), actions: { about: actedOn.map(recordOf), write } };
  }

  private async blank(em: EntityManager, mail: OutgoingMail): Promise<MailContent> {
    await em.update(Digest, mail.scopeId, { speaksOf: [] });
    return blankDigest(mail.toName ?? '', this.config.baseUrl);
  }

  /** A record once, however many of its reminders fall on the day; the longest due first. */
  private async reminders(
    em: EntityManager,
    claimed: Reminder[],
    day: string,
    { isAnothers }: Obstacles,
  ): Promise<DigestSections['reminders']> {
    const sections: DigestSections['reminders'] = { overdue: [], today: [], next: [] };
    const things = new Map<string, DatedThing>();
    for (const reminder of claimed) {
      const { scope, scopeId } = this.things.scopeOf(keyOf(reminder));
      const thing = await this.things.read(em, keyOf(reminder));
      if (thing && !thing.over && !isAnothers(reminder, thing)) things.set(`${scope}:${scopeId}`, thing);
    }
    const inOrder = [...things].sort(([, one], [, other]) => compare(one.dueDay, other.dueDay));
    for (const [about, thing] of inOrder) sections[when(thing, day)].push(await this.item(em, about, thing));
    return sections;
  }

  private async item(em: EntityManager, about: string, thing: DatedThing): Promise<DigestItem> {
    const url = `${this.config.baseUrl}${thing.path}`;
    const actions = actionsFromMail(thing);
    if (!(await mayCarryWords(em, thing)))
      return { about, actions, title: null, facts: [], link: { words: t('linkOnly'), url } };
    const { title, due, facts } = thing;
    const dueWords = due ? [t('due', { date: formatPartialDate(due) })] : [];
    return { about, actions, title, facts: [...dueWords, ...facts], link: { words: t('open'), url } };
  }
}

function recordOf(about: string): { scope: string; scopeId: string } {
  const [scope, scopeId] = about.split(':') as [string, string];
  return { scope, scopeId };
}

function when({ dueDay }: DatedThing, day: string): keyof DigestSections['reminders'] {
  if (dueDay === null || dueDay > day) return 'next';
  return dueDay < day ? 'overdue' : 'today';
}

/** What has no due date comes last. */
function compare(one: string | null, other: string | null): number {
  return (one ?? '9999').localeCompare(other ?? '9999');
}
