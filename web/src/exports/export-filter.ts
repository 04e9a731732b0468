import type { Schemas } from '../api/types.js';
import { KINDS, type Kind } from '../engagements/kinds.js';

/** Which engagements go out; what is left out narrows nothing. */
export type ExportFilter = Omit<Schemas['CreateExportDto'], 'report' | 'format' | 'audience' | 'bom'>;

/** The same in an address, as text. */
export type ExportAddress = { [Key in keyof ExportFilter]?: string };

export const ADDRESS_KEYS = [
  'state',
  'kind',
  'from',
  'to',
  'person',
  'mission',
  'instrument',
  'campaign',
  'q',
  'withAsks',
  'thirdState',
] as const satisfies (keyof ExportFilter)[];

/** The filter as it stands in an address; what narrows nothing is left out. */
export function addressOf({ kind, withAsks, thirdState, ...filter }: ExportFilter): ExportAddress {
  return {
    ...filter,
    kind: kind && kind.length > 0 ? kind.join(',') : undefined,
    withAsks: withAsks ? 'true' : undefined,
    thirdState: thirdState ? 'true' : undefined,
  };
}

/** The filter that an address names; a kind that there is not is left out. */
export function filterOf({ kind = '', withAsks, thirdState, ...filter }: ExportAddress): ExportFilter {
  const named = new Set(kind.split(','));
  const kinds: Kind[] = KINDS.filter((one) => named.has(one));
  return {
    ...filter,
    ...(kinds.length > 0 ? { kind: kinds } : {}),
    ...(withAsks === 'true' ? { withAsks: true } : {}),
    ...(thirdState === 'true' ? { thirdState: true } : {}),
  };
}
