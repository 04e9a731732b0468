import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ContactsService } from '../contacts/contacts.service.js';
import { EngagementsService } from '../engagements/engagements.service.js';
import { FollowUpsService } from '../follow-ups/follow-ups.service.js';
import { PositionsService } from '../instruments/positions.service.js';
import { MissionsService } from '../missions/missions.service.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { StatesService } from '../states/states.service.js';
import type { Application } from './application.js';
import { applyContacts } from './apply-contacts.js';
import { applyEntries } from './apply-entries.js';
import { applyMissions } from './apply-missions.js';
import { applyNotes } from './apply-notes.js';
import { applyPositions } from './apply-positions.js';
import { ImportItem } from './import-item.entity.js';
import { markImported } from './mark-imported.js';
import { clip } from './storable.js';

/** Makes of a plan what it says, piece by piece, in the caller's transaction; the world first, then what happened in it. */
@Injectable()
export class Applier {
  constructor(
    private readonly states: StatesService,
    private readonly missions: MissionsService,
    private readonly contacts: ContactsService,
    private readonly positions: PositionsService,
    private readonly engagements: EngagementsService,
    private readonly followUps: FollowUpsService,
    private readonly organisations: OrganisationsService,
  ) {}

  /** @throws Problem 412 when somebody changes one of the records at the same time */
  async apply(
    em: EntityManager,
    importId: string,
    what: Pick<Application, 'actor' | 'state' | 'plan' | 'accepts'>,
  ): Promise<void> {
    await markImported(em);
    const { nameEn } = await this.states.find(em, what.state);
    const source = clip(what.plan.page.address ?? `State page of ${nameEn}`, 1800);
    const to: Application = { em, ...what, source, items: [] };
    await applyNotes(to, this.states);
    await applyContacts(to, this.contacts, await applyMissions(to, this.missions));
    await applyPositions(to, this.positions);
    const { engagements, followUps, positions, organisations } = this;
    await applyEntries(to, { engagements, followUps, positions, organisations });
    for (const item of to.items) await em.insert(ImportItem, { ...item, importId });
  }
}
