import type { EntityManager } from 'typeorm';
import type { EngagementFilter } from '../engagements/engagements.dto.js';
import { requireInstrument } from '../instruments/instrument-ref.js';
import { Problem } from '../platform/http/problem.js';
import { requireState } from '../states/state-ref.js';
import { type Audience, type Export, type KeptFilter, PRINCIPALS } from './export.entity.js';
import type { ExportView } from './exports.dto.js';

/** What an export's record holds of the filter; the words are kept by themselves. */
export function keptOf(filter: EngagementFilter): Partial<Export> {
  const { state, campaign, person, mission, kind, from, to, instrument, withAsks, thirdState, q } = filter;
  const kept: KeptFilter = { kind, from, to, instrument, withAsks, thirdState };
  return {
    stateId: state ?? null,
    campaignId: campaign ?? null,
    contactId: person ?? null,
    missionId: mission ?? null,
    filter: JSON.parse(JSON.stringify(kept)),
    searched: q !== undefined,
  };
}

/** The filter of an export, as the list of engagements takes it. */
export function filterOf({ state, filter }: Pick<ExportView, 'state' | 'filter'>): EngagementFilter {
  const { kind, from, to, person, mission, instrument, campaign, withAsks, thirdState, q } = filter;
  return {
    state: state ?? undefined,
    kind: kind.length > 0 ? kind : undefined,
    from: from ?? undefined,
    to: to ?? undefined,
    person: person?.id,
    mission: mission?.id,
    instrument: instrument?.id,
    campaign: campaign?.id,
    q: q ?? undefined,
    withAsks,
    thirdState,
  };
}

/**
 * @throws Problem 422 that points at what the actor does not know of, or what the audience may not know of: nothing that hangs
 * on it would be in the file, and nobody would see why
 */
export async function checkFilter(em: EntityManager, filter: EngagementFilter, audience: Audience): Promise<void> {
  const { state, instrument, campaign, person, mission } = filter;
  if (state !== undefined) await requireState(em, state);
  if (instrument !== undefined) await requireInstrument(em, instrument);
  const records = {
    campaign: ['campaign', campaign],
    person: ['contact', person],
    mission: ['mission', mission],
  } as const;
  for (const [word, [table, id]] of Object.entries(records)) {
    if (id !== undefined) await requireRecord(em, { word, table, id, audience });
  }
}

interface Reference {
  word: string;
  table: string;
  id: string;
  audience: Audience;
}

async function requireRecord(em: EntityManager, { word, table, id, audience }: Reference): Promise<void> {
  const [record]: { shown: boolean }[] = await em.query(
    `select readers && $2 as shown from ${table} where id = $1 and deleted_at is null`,
    [id, audience === 'internal' ? ['staff'] : PRINCIPALS[audience]],
  );
  const problem = (code: string, detail: string) => Problem.invalid([{ pointer: `/${word}`, code, detail }]);
  if (!record) throw problem('unknown', `There is no ${word} with this id.`);
  if (audience === 'internal' || record.shown) return;
  throw problem(
    'hidden-from-audience',
    `${audience === 'partners' ? 'Partners' : 'The public'} may not know of this ${word}, so nothing would be in the file.`,
  );
}
