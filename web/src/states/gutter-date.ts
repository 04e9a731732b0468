import { formatPartialDate } from '../../../src/platform/dates/format-date.js';
import { endsOfPartialDate, parsePartialDate } from '../../../src/platform/dates/partial-date.js';

/**
 * A date as it stands beside its year's heading, exactly as precise as it is known: "July", "18 June", "January – March",
 * "spring"; in full where the heading's year does not say all ("2015", "winter 2017–2018", "between May 2015 and April
 * 2016").
 */
export function gutterDate(edtf: string, year: string, locale = 'en'): string {
  const written = formatPartialDate(edtf, locale);
  const { precision } = parsePartialDate(edtf);
  if (precision === 'year' || precision === 'within' || !staysIn(edtf, year)) return written;
  return written.replace(new RegExp(`[ ,]*\\b${year}\\b`, 'g'), '').trim();
}

function staysIn(edtf: string, year: string): boolean {
  const ends = endsOfPartialDate(edtf);
  if (ends && (ends.start.length === 4 || ends.end.length === 4)) return false;
  const { earliest, latest } = parsePartialDate(edtf);
  return earliest.startsWith(year) && latest.startsWith(year);
}
