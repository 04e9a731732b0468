import { KINDS, type Kind } from '../engagements/kinds.js';
import type { ExportFilter } from '../exports/export-filter.js';

export const TABS = ['timeline', 'people', 'asks', 'positions'] as const;
export type Tab = (typeof TABS)[number];

/** What the timeline can be narrowed to: a kind of act, or what else stands on it. */
export const SHOWN = [...KINDS, 'position', 'follow-up'] as const;
export type Shown = (typeof SHOWN)[number];

/** What the address of a state's page says, as text. */
export interface StateAddress {
  tab?: string;
  kinds?: string;
  from?: string;
  to?: string;
  withAsks?: string;
}

/** The same, understood. */
export interface TimelineFilter {
  kinds: Shown[];
  from: number | null;
  to: number | null;
  withAsks: boolean;
}

export const NO_FILTER: TimelineFilter = { kinds: [], from: null, to: null, withAsks: false };

/** The tab that the address names; the timeline for any it does not know, so that an old link still opens. */
export function tabOf({ tab }: StateAddress): Tab {
  return TABS.find((one) => one === tab) ?? 'timeline';
}

/** The filter that the address names; what is not understood is left out. */
export function filterOf({ kinds = '', from, to, withAsks }: StateAddress): TimelineFilter {
  const named = new Set(kinds.split(','));
  return {
    kinds: SHOWN.filter((shown) => named.has(shown)),
    from: yearOf(from),
    to: yearOf(to),
    withAsks: withAsks === 'true',
  };
}

/** The filter as it stands in the address; what hides nothing is left out. */
export function addressOf({ kinds, from, to, withAsks }: TimelineFilter): StateAddress {
  return {
    kinds: kinds.length > 0 ? kinds.join(',') : undefined,
    from: from === null ? undefined : String(from),
    to: to === null ? undefined : String(to),
    withAsks: withAsks ? 'true' : undefined,
  };
}

/** Whether anything of the timeline is hidden. */
export function hidesSomething({ kinds, from, to, withAsks }: TimelineFilter): boolean {
  return kinds.length > 0 || from !== null || to !== null || withAsks;
}

/** The question to the server. Years the wrong way round are turned. */
export function timelineQuestion(filter: TimelineFilter): Record<string, string> {
  const [from, to] =
    filter.from !== null && filter.to !== null && filter.from > filter.to
      ? [filter.to, filter.from]
      : [filter.from, filter.to];
  return {
    ...(from === null ? {} : { from: String(from) }),
    ...(to === null ? {} : { to: String(to) }),
    ...(filter.withAsks ? { withAsks: 'true' } : {}),
    ...typesAndKinds(filter),
  };
}

/** The engagements among what is shown, for a file. */
export function exportFilterOf(state: string, filter: TimelineFilter): ExportFilter {
  const { from, to, kinds } = timelineQuestion(filter);
  const acts = kinds?.split(',') as Kind[] | undefined;
  return {
    state,
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(acts ? { kind: acts } : {}),
    ...(filter.withAsks ? { withAsks: true } : {}),
  };
}

/** Only an engagement has asks, so asking for asks leaves the rest out. */
function typesAndKinds({ kinds, withAsks }: TimelineFilter): Record<string, string> {
  if (kinds.length === 0) return withAsks ? { types: 'engagement' } : {};
  const acts = kinds.filter((shown): shown is Kind => shown !== 'position' && shown !== 'follow-up');
  const others = withAsks ? [] : kinds.filter((shown) => shown === 'position' || shown === 'follow-up');
  const types = acts.length > 0 || others.length === 0 ? ['engagement', ...others] : others;
  return { types: types.join(','), ...(acts.length > 0 ? { kinds: acts.join(',') } : {}) };
}

function yearOf(text: string | undefined): number | null {
  return text !== undefined && /^(?:1[89]|2[01])\d\d$/.test(text) ? Number(text) : null;
}
