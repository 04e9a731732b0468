import { useTranslation } from 'react-i18next';
import { useTimeZone } from '../api/me.js';

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['minute', 60_000],
  ['hour', 3_600_000],
  ['day', 86_400_000],
];
const A_WEEK = 7 * 86_400_000;

/** How long ago something was, up to a week; the day afterwards. */
export function Ago({ at }: { at: string }) {
  const { t, i18n } = useTranslation();
  const timeZone = useTimeZone();
  const locale = i18n.language === 'en' ? 'en-GB' : i18n.language;
  const since = Date.now() - Date.parse(at);
  const whole = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(
    new Date(at),
  );
  const words = () => {
    if (since > A_WEEK) return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone }).format(new Date(at));
    const [unit, length] = STEPS.findLast(([, step]) => since >= step) ?? [];
    if (!unit || !length) return t('just-now');
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-Math.floor(since / length), unit);
  };
  return (
    <time dateTime={at} title={whole}>
      {words()}
    </time>
  );
}
