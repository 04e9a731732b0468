import { useTranslation } from 'react-i18next';

const SHAPES: Record<string, Intl.DateTimeFormatOptions> = {
  /** Monday 15 March 2027 */
  whole: { dateStyle: 'full' },
  /** Monday 15 March, where the year stands above */
  'in-month': { weekday: 'long', day: 'numeric', month: 'long' },
  month: { month: 'long', year: 'numeric' },
};

/** Writes days, `2027-03-15`, and months, `2027-03`. */
export function useDayFormat(shape: 'whole' | 'in-month' | 'month'): (day: string) => string {
  const { i18n } = useTranslation();
  const locale = i18n.language === 'en' ? 'en-GB' : i18n.language;
  const format = new Intl.DateTimeFormat(locale, { ...SHAPES[shape], timeZone: 'UTC' });
  return (day) => format.format(Date.parse(day));
}
