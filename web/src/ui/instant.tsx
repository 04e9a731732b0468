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
  return instantFormat(i18n.language, timeZone, precision);
}

/** Writes moments in a language and a time zone (IANA). */
export function instantFormat(language: string, timeZone: string, precision: Precision): (at: InstantText) => string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'medium',
    ...(precision === 'minute' ? { timeStyle: 'short' } : {}),
    timeZone,
  });
  return (at) => format.format(new Date(at));
}
