import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LAST_CONTACT, TWO_WAY_KINDS } from '../engagements/two-way.js';
import { InstrumentsService } from '../instruments/instruments.service.js';
import type { State } from '../states/state.entity.js';
import { StatesService } from '../states/states.service.js';
import type { StandingView, StateRowView, StatesQuery } from './dossier.dto.js';
import { standings } from './standings.js';

/** All states on one page, each with what people look for first. */
@Injectable()
export class StateListService {
  constructor(
    private readonly states: StatesService,
    private readonly instruments: InstrumentsService,
  ) {}

  async list(em: EntityManager, query: StatesQuery): Promise<StateRowView[]> {
    const block = (await this.instruments.pageBlock(em)).map(({ id }) => id);
    const asked = query.instrument ?? block[0] ?? '';
    const columns = block.includes(asked) ? block : [...block, asked];
    const stands = await standings(em, columns);
    const engagements = await counts(em, ENGAGEMENTS);
    const followUps = await counts(em, OPEN_FOLLOW_UPS);
    const contacts = await lastContacts(em);
    const noRecord = columns.map((instrumentId): StandingView => ({ instrumentId, status: 'no-record', date: null }));
    const rows = (await this.states.all(em))
      .filter((state) => matches(state, query))
      .map((state) => ({
        id: state.id,
        iso2: state.iso2,
        name: state.nameEn,
        officialName: state.officialNameEn,
        unStatus: state.unStatus,
        regionalGroup: state.regionalGroup,
        region: state.region,
        lastContact: contacts.get(state.id) ?? null,
        engagements: engagements.get(state.id) ?? 0,
        openFollowUps: followUps.get(state.id) ?? 0,
        positions: stands.get(state.id) ?? noRecord,
      }));
    if (!query.status) return rows;
    return rows.filter(({ positions }) => positions.some((p) => p.instrumentId === asked && p.status === query.status));
  }
}

const ENGAGEMENTS = `
  select s.state_id, count(distinct e.id)::int as n from engagement_state s join engagement e on e.id = s.engagement_id
  where s.role not in ('asked-about', 'said-to-hold-a-view') and e.deleted_at is null group by 1`;

const OPEN_FOLLOW_UPS = `
  select state_id, count(*)::int as n from follow_up
  where status = 'open' and state_id is not null and deleted_at is null group by 1`;

async function counts(em: EntityManager, sql: string): Promise<Map<string, number>> {
  const rows: { state_id: string; n: number }[] = await em.query(sql);
  return new Map(rows.map(({ state_id, n }) => [state_id, n]));
}

async function lastContacts(em: EntityManager): Promise<Map<string, string>> {
  const rows: { state_id: string; date: string }[] = await em.query(LAST_CONTACT, [TWO_WAY_KINDS, null]);
  return new Map(rows.map(({ state_id, date }) => [state_id, date]));
}

const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

function matches(state: State, { q, regionalGroup }: StatesQuery): boolean {
  if (regionalGroup && state.regionalGroup !== regionalGroup) return false;
  if (!q) return true;
  const names = [
    state.id,
    state.iso2,
    state.nameEn,
    state.nameFr,
    state.nameEs,
    state.officialNameEn ?? '',
    ...state.aliases,
  ];
  return names.some((name) => folded(name).includes(folded(q.trim())));
}
