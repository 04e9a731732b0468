import type { ExportAudience, ExportFormat } from '../api/types.js';
import type { Kind } from '../engagements/kinds.js';
import { type DateEntry, dateEntry, entryBody } from '../ui/date-entry.js';
import { type ExportAddress, type ExportFilter, filterOf } from './export-filter.js';

/** An export as it is being chosen. */
export interface ExportDraft {
  format: ExportFormat;
  audience: ExportAudience;
  bom: boolean;
  state: string | null;
  thirdState: boolean;
  kind: Kind[];
  from: DateEntry;
  to: DateEntry;
  instrument: string | null;
  campaign: string | null;
  person: string | null;
  mission: string | null;
  q: string;
  withAsks: boolean;
}

/** As the address has it. A date that is none is left out. */
export function exportDraft(address: ExportAddress): ExportDraft {
  const { state, kind, from, to, instrument, campaign, person, mission, q, withAsks, thirdState } = filterOf(address);
  return {
    format: 'docx',
    audience: 'internal',
    bom: false,
    state: state ?? null,
    thirdState: thirdState ?? false,
    kind: kind ?? [],
    from: dateEntryOf(from),
    to: dateEntryOf(to),
    instrument: instrument ?? null,
    campaign: campaign ?? null,
    person: person ?? null,
    mission: mission ?? null,
    q: q ?? '',
    withAsks: withAsks ?? false,
  };
}

/** What is narrowed to nothing is not sent. */
export function exportFilter(draft: ExportDraft): ExportFilter {
  const { state, thirdState, kind, from, to, instrument, campaign, person, mission, q, withAsks } = draft;
  return {
    state: state ?? undefined,
    thirdState: (state !== null && thirdState) || undefined,
    kind: kind.length > 0 ? kind : undefined,
    from: entryBody(from) ?? undefined,
    to: entryBody(to) ?? undefined,
    instrument: instrument ?? undefined,
    campaign: campaign ?? undefined,
    person: person ?? undefined,
    mission: mission ?? undefined,
    q: q.trim() || undefined,
    withAsks: withAsks || undefined,
  };
}

function dateEntryOf(edtf: string | undefined): DateEntry {
  try {
    return dateEntry(edtf ?? null);
  } catch {
    return dateEntry(null);
  }
}
