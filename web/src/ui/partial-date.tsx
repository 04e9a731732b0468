import { useTranslation } from 'react-i18next';
import { formatPartialDate } from '../../../src/platform/dates/format-date.js';
import type { Edtf } from '../api/types.js';

/** Formats partial dates in the reader's language, no more exact than they are known. */
export function useDateFormat(): (edtf: Edtf | null) => string {
  const { t, i18n } = useTranslation();
  return (edtf) => formatPartialDate(edtf, i18n.language, t('dates', { returnObjects: true }));
}

/** A date as exact as it is known: "January 2016", "between 28 May 2015 and 27 April 2016", "undated". */
export function PartialDate({ value }: { value: Edtf | null }) {
  const format = useDateFormat();
  // The attribute takes years, months and days only; a season or a range has no machine-readable form in HTML.
  const machine = value !== null && /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(value) ? value : undefined;
  return (
    <time dateTime={machine} data-range={value?.startsWith('[') || undefined}>
      {format(value)}
    </time>
  );
}
