import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ContactsService } from '../contacts/contacts.service.js';
import { LAST_CONTACT, TWO_WAY_KINDS } from '../engagements/two-way.js';
import { InstrumentsService } from '../instruments/instruments.service.js';
import { bestDate } from '../instruments/position-dates.js';
import type { PositionView } from '../instruments/positions.dto.js';
import { PositionsService } from '../instruments/positions.service.js';
import { MissionsService } from '../missions/missions.service.js';
import type { PatchStateDto } from '../states/states.dto.js';
import { StatesService } from '../states/states.service.js';
import type { CardLineView, DossierCountsView, MembershipView, MissionPeopleView, StateView } from './dossier.dto.js';

/** What a state's page shows beside its timeline. Reads over the features below; writes nothing of its own. */
@Injectable()
export class DossierService {
  constructor(
    private readonly states: StatesService,
    private readonly instruments: InstrumentsService,
    private readonly positions: PositionsService,
    private readonly missions: MissionsService,
    private readonly contacts: ContactsService,
  ) {}

  /** @throws Problem 404 */
  async find(em: EntityManager, id: string): Promise<StateView> {
    const { nameEn, officialNameEn, officialNameFr, officialNameEs, updatedAt, ...state } = await this.states.find(
      em,
      id,
    );
    const [last] = await em.query(LAST_CONTACT, [TWO_WAY_KINDS, id]);
    return {
      ...state,
      name: nameEn,
      officialName: officialNameEn,
      updatedAt: updatedAt.toISOString(),
      memberships: await memberships(em, id),
      card: await this.card(em, id),
      lastTwoWayContact: last ? { date: last.date, engagementId: last.id } : null,
      counts: await counts(em, id),
    };
  }

  /** @throws Problem 404, 412 */
  async patch(em: EntityManager, id: string, version: number, patch: PatchStateDto): Promise<StateView> {
    await this.states.patch(em, id, version, patch);
    return this.find(em, id);
  }

  /** The state's missions, each with those posted there today. @throws Problem 404 */
  async people(em: EntityManager, id: string): Promise<MissionPeopleView[]> {
    await this.states.find(em, id);
    const missions = await this.missions.ofState(em, id);
    const posted: { contact_id: string }[] = await em.query(
      'select distinct contact_id from posting where mission_id = any($1)',
      [missions.map((mission) => mission.id)],
    );
    const contacts = await this.contacts.some(
      em,
      posted.map(({ contact_id }) => contact_id),
    );
    return missions.map((mission) => ({
      mission,
      people: contacts.flatMap((contact) => {
        const posting = contact.currentPosting;
        return posting?.mission?.id === mission.id ? [{ contact, posting }] : [];
      }),
    }));
  }

  /** The block's instruments always; others where something is on record. */
  private async card(em: EntityManager, id: string): Promise<CardLineView[]> {
    const positions = await this.positions.ofState(em, id);
    const block = (await this.instruments.pageBlock(em)).map(({ id, name, acronym }) => ({ id, name, acronym }));
    const known = new Set(block.map((instrument) => instrument.id));
    const others = positions
      .map(({ instrument }) => instrument)
      .filter((one) => !known.has(one.id) && known.add(one.id));
    return [...block, ...others].map((instrument) =>
      cardLine(
        instrument,
        positions.filter((p) => p.instrument.id === instrument.id),
      ),
    );
  }
}

function cardLine(instrument: CardLineView['instrument'], positions: PositionView[]): CardLineView {
  const negative = positions.filter(({ status }) => status === 'not-endorsed');
  const positive = positions.filter((position) => !negative.includes(position));
  const telling = positive.length > 0 ? positive : negative;
  return {
    instrument,
    status: positive.length > 0 ? 'endorsed' : negative.length > 0 ? 'not-endorsed' : 'no-record',
    date: bestDate(telling.map(({ date }) => date)),
    sources: telling.flatMap(({ sources }) => sources),
    conflict: telling.some(({ conflict }) => conflict) || (positive.length > 0 && negative.length > 0),
  };
}

async function memberships(em: EntityManager, id: string): Promise<MembershipView[]> {
  const rows = await em.query(
    `select o.id, o.name, o.acronym, m.role, m.from_year, m.to_year, m.source
     from membership m join organisation o on o.id = m.organisation_id
     where m.state_id = $1 and o.deleted_at is null order by coalesce(o.acronym, o.name), m.from_year nulls first`,
    [id],
  );
  return rows.map((row: Record<string, never>) => ({
    organisation: { id: row.id, name: row.name, acronym: row.acronym },
    role: row.role,
    fromYear: row.from_year,
    toYear: row.to_year,
    source: row.source,
  }));
}

async function counts(em: EntityManager, id: string): Promise<DossierCountsView> {
  const [row] = await em.query(
    `select
       (select count(distinct e.id)::int from engagement_state s join engagement e on e.id = s.engagement_id
         where s.state_id = $1 and s.role not in ('asked-about', 'said-to-hold-a-view') and e.deleted_at is null) as engagements,
       (select count(*)::int from follow_up where state_id = $1 and status = 'open' and deleted_at is null) as "openFollowUps",
       (select count(*)::int from follow_up where state_id = $1 and status = 'to-review' and deleted_at is null) as "toReview",
       (select count(distinct a.id)::int from ask a join engagement e on e.id = a.engagement_id
         join engagement_state s on s.engagement_id = e.id
         where s.state_id = $1 and s.role in ('met', 'acted', 'subject') and e.deleted_at is null) as asks`,
    [id],
  );
  return row;
}
