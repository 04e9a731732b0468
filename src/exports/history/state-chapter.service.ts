import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { StateView } from '../../dossier/dossier.dto.js';
import { DossierService } from '../../dossier/dossier.service.js';
import type { EngagementView } from '../../engagements/engagement-view.dto.js';
import { EngagementsService } from '../../engagements/engagements.service.js';
import type { FollowUpView } from '../../follow-ups/follow-up-view.dto.js';
import { FollowUpsList } from '../../follow-ups/follow-ups.list.js';
import { PositionsService } from '../../instruments/positions.service.js';
import type { Block } from '../docx/block.js';
import { peopleBlocks } from './people-now.js';
import { keyInformationBlocks, membershipBlocks, standingBlocks } from './standing.js';
import { openBlocks, UNSETTLED } from './still-open.js';

/** Most that is still open of one state. */
const MOST_OPEN = 1000;

interface Whose {
  actor: string;
  outside: boolean;
  /** The engagements of the document. */
  ids: string[];
}

/** What a successor must know of a state before its history: where it stands, who serves where, what is still open. */
@Injectable()
export class StateChapter {
  constructor(
    private readonly dossier: DossierService,
    private readonly positions: PositionsService,
    private readonly engagements: EngagementsService,
    private readonly followUps: FollowUpsList,
  ) {}

  /** @throws Problem 404 */
  find(em: EntityManager, id: string): Promise<StateView> {
    return this.dossier.find(em, id);
  }

  /** Others get the facts alone: whom we know there and what is open is our own business. */
  async blocks(em: EntityManager, state: StateView, { actor, outside, ids }: Whose): Promise<Block[]> {
    const standing = standingBlocks(state, await this.positions.ofState(em, state.id));
    const facts = [...standing, ...membershipBlocks(state.memberships)];
    const [first, ...rest] = outside ? facts : [...keyInformationBlocks(state), ...facts];
    const ours = outside
      ? []
      : [
          ...peopleBlocks(await this.dossier.people(em, state.id)),
          ...openBlocks(await this.openFollowUps(em, actor, state.id), await this.withOpenAsks(em, ids)),
        ];
    return [{ ...first!, newPage: true } as Block, ...rest, ...ours];
  }

  private async openFollowUps(em: EntityManager, actor: string, state: string): Promise<FollowUpView[]> {
    const of = (status: 'open' | 'to-review') => this.followUps.page(em, actor, { state, status, limit: MOST_OPEN });
    return [...(await of('open')).items, ...(await of('to-review')).items];
  }

  private async withOpenAsks(em: EntityManager, ids: string[]): Promise<EngagementView[]> {
    const rows: { id: string }[] = await em.query(
      `select distinct engagement_id as id from ask where engagement_id = any($1) and (answer is null or answer = any($2))`,
      [ids, UNSETTLED],
    );
    const open = new Set(rows.map(({ id }) => id));
    return this.engagements.views(em, ids.filter((id) => open.has(id)).slice(0, MOST_OPEN));
  }
}
