import type { PositionSourceView } from '../../instruments/positions.dto.js';
import { formatPartialDate } from '../../platform/dates/format-date.js';
import type { Run } from '../docx/block.js';

/** An address, with what it is in words after it where the source says so. */
const ADDRESS = /^(https?:\/\/\S+)(?:\s+\((.+)\))?$/;

/** What a source is, as of when it speaks, and the date that it gives. */
export function sourceRuns({ source, asOf, date }: PositionSourceView): Run[] {
  const more = [asOf ? `as of ${formatPartialDate(asOf)}` : '', date ? `says ${formatPartialDate(date)}` : ''].filter(
    Boolean,
  );
  return [nameRun(source), ...(more.length > 0 ? [{ text: ` (${more.join(', ')})` }] : [])];
}

/** An address is told by its words or its host, and leads there. */
function nameRun(source: string): Run {
  const [, address, words] = ADDRESS.exec(source) ?? [];
  if (!address || !URL.canParse(address)) return { text: source };
  return { text: words ?? new URL(address).host.replace(/^www\./, ''), href: new URL(address).href };
}
