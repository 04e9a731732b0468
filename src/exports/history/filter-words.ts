import { formatPartialDate } from '../../platform/dates/format-date.js';
import type { ExportFilterView } from '../exports.dto.js';
import { KIND_WORDS } from './words.js';

/** What a document is narrowed to, in words, one line each; empty: to nothing. */
export function filterWords(filter: ExportFilterView, state: string | null): string[] {
  const { kind, from, to, person, mission, instrument, campaign, withAsks, thirdState, q } = filter;
  return [
    kind.length > 0 ? `Kind: ${kind.map((one) => KIND_WORDS[one].toLowerCase()).join(', ')}` : null,
    period(from, to),
    person && `With ${person.name}`,
    mission && `Met: ${mission.label}`,
    instrument && `About ${instrument.name}`,
    campaign && `For the campaign ${campaign.name}`,
    withAsks ? 'Only where something was asked' : null,
    state && thirdState ? `Also with others about ${state}` : null,
    q && `With the words: ${q}`,
  ].filter((line) => line !== null);
}

/** Whether it is the whole history of a state, or of all. */
export function isWhole({ thirdState: _, ...filter }: ExportFilterView): boolean {
  return filterWords({ ...filter, thirdState: false }, null).length === 0;
}

function period(from: string | null, to: string | null): string | null {
  if (from !== null && to !== null) return `From ${formatPartialDate(from)} to ${formatPartialDate(to)}`;
  if (from !== null) return `From ${formatPartialDate(from)} on`;
  return to === null ? null : `Up to ${formatPartialDate(to)}`;
}
