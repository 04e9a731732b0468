import { useTranslation } from 'react-i18next';
import { useTimeZone } from '../api/me.js';
import type { Instant as InstantText } from '../api/types.js';

interface InstantProps {
  at: InstantText;
  /** `day` leaves the clock away. */
  precision?: 'minute' | 'day';
}

/** A moment, in the time zone of the person reading. */
export function Instant({ at, precision = 'minute' }: InstantProps) {
  const { i18n } = useTranslation();
  const timeZone = useTimeZone();
  const locale = i18n.language === 'en' ? 'en-GB' : i18n.language;
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    ...(precision === 'minute' ? { timeStyle: 'short' } : {}),
    timeZone,
  });
  return <time dateTime={at}>{format.format(new Date(at))}</time>;
}
