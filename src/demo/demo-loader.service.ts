import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ContactsService } from '../contacts/contacts.service.js';
import type { CreateEngagementDto } from '../engagements/engagements.dto.js';
import { EngagementsService } from '../engagements/engagements.service.js';
import { usualRole } from '../engagements/kinds.js';
import { FollowUpStatus } from '../follow-ups/follow-up-status.service.js';
import { FollowUpsService } from '../follow-ups/follow-ups.service.js';
import type { ImportedRecord } from '../imports/import-item.entity.js';
import { markImported } from '../imports/mark-imported.js';
import { MissionsService } from '../missions/missions.service.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { edtfOf, morningOf } from './demo-date.js';
import type { DemoEngagement, DemoFollowUp, DemoMission, DemoPerson, DemoState } from './demo-state.js';
import { DEMO_PARTNER, DEMO_SOURCE, DEMO_STATES } from './demo-states.js';

/** As whom the demonstration is loaded, and when. */
export interface Loading {
  em: EntityManager;
  actor: { id: string };
  /** Who has its follow-ups to do; null: nobody, they are for review. */
  owner: string | null;
  now: Date;
}

/** Something that was made, in the order in which it was. */
export interface Made {
  record: ImportedRecord;
  id: string;
}

/** Writes the demonstration through the features' own doors. */
@Injectable()
export class DemoLoader {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly missions: MissionsService,
    private readonly contacts: ContactsService,
    private readonly engagements: EngagementsService,
    private readonly followUps: FollowUpsService,
    private readonly status: FollowUpStatus,
  ) {}

  async load(loading: Loading): Promise<Made[]> {
    await markImported(loading.em);
    const partner = (await this.organisations.create(loading.em, DEMO_PARTNER)).id;
    const made: Made[] = [{ record: 'organisation', id: partner }];
    for (const state of DEMO_STATES) await this.loadState(loading, state, partner, made);
    return made;
  }

  private async loadState(loading: Loading, demo: DemoState, partner: string, made: Made[]): Promise<void> {
    const missions = new Map<string, string>();
    for (const mission of demo.missions) {
      const id = await this.addMission(loading, demo.state, mission);
      missions.set(mission.key, id);
      made.push({ record: 'mission', id });
    }
    const people = new Map<string, string>();
    for (const person of demo.people) {
      const id = await this.addPerson(loading, person, missions);
      people.set(person.key, id);
      made.push({ record: 'contact', id });
    }
    for (const engagement of demo.engagements) {
      const dto = engagementOf(engagement, { state: demo.state, missions, people, partner, now: loading.now });
      const id = await this.engagements.create(loading.em, loading.actor, dto);
      made.push({ record: 'engagement', id });
      for (const followUp of engagement.followUps ?? []) {
        made.push({ record: 'follow_up', id: await this.addFollowUp(loading, demo.state, id, followUp) });
      }
    }
  }

  private async addMission({ em }: Loading, state: string, { key, ...mission }: DemoMission): Promise<string> {
    return (await this.missions.create(em, { state, ...mission })).id;
  }

  private async addPerson(
    { em, now }: Loading,
    { key, postings, ...person }: DemoPerson,
    missions: Map<string, string>,
  ): Promise<string> {
    const held = postings.map(({ mission, from, to, ...posting }) => ({
      ...posting,
      mission: missions.get(mission)!,
      ...(from ? { from: edtfOf(from, now) } : {}),
      ...(to ? { to: edtfOf(to, now) } : {}),
    }));
    return (await this.contacts.create(em, { ...person, postings: held })).id;
  }

  private async addFollowUp(
    { em, actor, owner, now }: Loading,
    state: string,
    engagement: string,
    { title, due, remind, is = 'open' }: DemoFollowUp,
  ): Promise<string> {
    const day = due === undefined ? null : edtfOf(due, now);
    if (is === 'review' || owner === null) {
      return this.followUps.createForReview(em, { title, due: day, engagementId: engagement, stateId: state });
    }
    const at = remind && day ? morningOf(day, now) : null;
    const reminders = at ? [{ at }] : [];
    const id = await this.followUps.create(em, actor.id, { title, due: day, owner, engagement, state, reminders });
    if (is === 'done') await this.status.done(em, id, 1);
    return id;
  }
}

interface Place {
  state: string;
  missions: Map<string, string>;
  people: Map<string, string>;
  partner: string;
  now: Date;
}

function engagementOf(
  { date, missions = [], people = [], ours = [], others = [], followUps, ...engagement }: DemoEngagement,
  to: Place,
): CreateEngagementDto {
  const kinds = engagement.kinds ?? [engagement.kind];
  return {
    ...engagement,
    date: date === null ? null : edtfOf(date, to.now),
    states: [],
    stateRoles: [...new Set(kinds.map(usualRole))].map((role) => ({ state: to.state, role })).concat(others),
    missions: missions.map((key) => to.missions.get(key)!),
    people: people.map((person) => (typeof person === 'string' ? { contact: to.people.get(person)! } : person)),
    ours: ours.map((name) => (name === 'partner' ? { organisation: to.partner } : { name })),
    source: DEMO_SOURCE,
  };
}
