import { useTranslation } from 'react-i18next';
import { useTimeZone } from '../api/me.js';
import type { CalendarItem } from '../api/types.js';
import { recordLink } from '../app/record-link.js';
import { useDateFormat } from '../ui/partial-date.js';

/** What an item of the calendar is called, and what kind of thing it is. */
export function useItemWords() {
  const { t, i18n } = useTranslation(['calendar', 'engagements']);
  const locale = i18n.language === 'en' ? 'en-GB' : i18n.language;
  const format = useDateFormat();
  const own = useTimeZone();
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'long' });

  /** A meeting without a title is told by its kind and its states. */
  function nameOf({ type, title, kind, states }: CalendarItem): string {
    if (type === 'deadline') return t('deadline-of', { name: title });
    if (title) return title;
    return list.format([t(`engagements:kind.${kind ?? 'meeting'}`), ...states.map(({ name }) => name)]);
  }

  /** The kind, where the name does not say it, and what is still to be known: a meeting not held yet, a follow-up that is done. */
  function kindOf({ type, title, kind, stage, status }: CalendarItem): string {
    if (type === 'meeting') {
      const words = title && kind ? t(`engagements:kind.${kind}`) : '';
      return [words, stage && stage !== 'held' && t(`engagements:stage.${stage}`)].filter(Boolean).join(', ');
    }
    if (type === 'follow-up') return t(status === 'done' ? 'type.done' : 'type.follow-up');
    return t(`type.${type}`);
  }

  /** What its day alone does not say: from when until when, on which clocks where those are not the reader's, or how long it lasts. */
  function whenOf({ date, earliest, latest, time, until, timeZone }: CalendarItem): string | null {
    if (earliest !== latest) return format(date);
    if (time === null) return null;
    const hours = until ? `${time}–${until}` : time;
    return timeZone === own ? hours : t('in-zone', { hours, zone: timeZone });
  }

  return { nameOf, kindOf, whenOf };
}

/** Where an item is shown whole. */
export function itemLink({ type, id }: CalendarItem) {
  const record = { event: 'event', meeting: 'engagement', 'follow-up': 'follow-up', deadline: 'campaign' } as const;
  return recordLink({ type: record[type], id, state: null });
}
