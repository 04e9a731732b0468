import { calendarName } from '../engagements/engagement.name.js';
import { formatPartialDate } from '../platform/dates/format-date.js';
import { endsOfPartialDate, isPartialDate, parsePartialDate } from '../platform/dates/partial-date.js';
import { isTimeZone } from '../platform/dates/time-zones.js';
import type { CalendarEntry, Days, Hours } from '../platform/icalendar/calendar-file.js';
import { wordsOf } from '../platform/mail/words.js';
import type { FeedContent } from './calendar-feed.entity.js';
import { CALENDAR_FEED_MESSAGES } from './calendar-feeds.messages.js';
import type { FeedRow } from './feed-rows.js';

const t = wordsOf(CALENDAR_FEED_MESSAGES);

/** Where a record is on the screen, and the word that tells it from all others, for ever. */
const NOUNS: Record<FeedContent, { path: string; word: string }> = {
  'follow-ups': { path: 'follow-ups', word: 'follow-up' },
  deadlines: { path: 'campaigns', word: 'deadline' },
  meetings: { path: 'engagements', word: 'engagement' },
  events: { path: 'events', word: 'event' },
};

/** Where a calendar is made. */
export interface Place {
  baseUrl: string;
  /** What stands behind the @ of every UID. */
  host: string;
}

/**
 * A record as a calendar shows it; null for what has no place in one.
 * @param mayCarryWords if not, it carries the link and the day, under a neutral name
 */
export function feedEntry(
  content: FeedContent,
  row: FeedRow,
  mayCarryWords: boolean,
  { baseUrl, host }: Place,
): CalendarEntry | null {
  // the hour and its zone would tell where it is
  const when = whenOf(mayCarryWords ? row : { ...row, time: null });
  if (!when) return null;
  const { path, word } = NOUNS[content];
  const url = `${baseUrl}/${path}/${row.id}`;
  const isMeeting = content === 'meetings';
  return {
    uid: `${word}-${row.id}@${host}`,
    sequence: row.version,
    changedAt: row.changedAt,
    when,
    url,
    ...(mayCarryWords ? wordsOfRow(content, row, url) : { summary: t(`neutral.${word}`), description: url }),
    ...(isMeeting && mayCarryWords ? { status: row.stage === 'confirmed' ? 'CONFIRMED' : 'TENTATIVE' } : {}),
    isBusy: isMeeting && 'timeZone' in when,
    alarms: row.alarms,
  };
}

function wordsOfRow(content: FeedContent, row: FeedRow, url: string) {
  const facts = row.facts.filter((fact) => fact !== null);
  const name = nameOf(content, row, facts);
  const lines = content === 'meetings' && !row.title ? [] : facts;
  return {
    summary: isExact(row.date) ? name : t('vague', { name, date: formatPartialDate(row.date) }),
    description: [...lines, url].join('\n'),
    location: row.place,
  };
}

function nameOf(content: FeedContent, { title, kind }: FeedRow, facts: string[]): string {
  if (content === 'deadlines') return t('deadline', { name: title });
  return kind ? calendarName({ title, kind, states: facts }) : title!;
}

const LONGEST_GUESS = 31;
const DAY = 24 * 60 * 60 * 1000;

/**
 * The days of a date that is known to the day, from its first to its last. What is known to a month stands over that whole month,
 * beside what is on given days and never on the first of it; what is known less well would cover a season, and is left out.
 */
function whenOf({ date, time, until, timeZone }: FeedRow): Days | Hours | null {
  if (!isPartialDate(date)) return null;
  const { earliest: first, latest: last } = parsePartialDate(date);
  if (time && timeZone && isTimeZone(timeZone)) return { day: first, from: time, until, timeZone };
  const days = (Date.parse(last) - Date.parse(first)) / DAY + 1;
  return isExact(date) || days <= LONGEST_GUESS ? { first, last } : null;
}

/** Known to the day, or lasting from one day to another. */
function isExact(date: string): boolean {
  const ends = endsOfPartialDate(date);
  const isDay = (edtf: string) => parsePartialDate(edtf).precision === 'day';
  return ends ? ends.precision === 'interval' && isDay(ends.start) && isDay(ends.end) : isDay(date);
}
