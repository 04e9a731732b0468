import { useTranslation } from 'react-i18next';
import { useTimeZone } from '../api/me.js';
import type { Instant as InstantText } from '../api/types.js';

type Precision = 'minute' | 'day';

interface InstantProps {
  at: InstantText;
  /** `day` leaves the clock away. */
  precision?: Precision;
}

/** A moment, in the time zone of the person reading. */
export function Instant({ at, precision = 'minute' }: InstantProps) {
  const format = useInstantFormat(precision);
  return <time dateTime={at}>{format(at)}</time>;
}

/** Writes moments in the language and the time zone of the person reading. */
export function useInstantFormat(precision: Precision = 'minute'): (at: InstantText) => string {
  const { i18n } = useTranslation();
  const timeZone = useTimeZone();
  const locale = i18n.language === 'en' ? 'en-GB' : i18n.language;
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    ...(precision === 'minute' ? { timeStyle: 'short' } : {}),
    timeZone,
  });
  return (at) => format.format(new Date(at));
}
