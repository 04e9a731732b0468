import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { StateView } from '../../dossier/dossier.dto.js';
import { DossierService } from '../../dossier/dossier.service.js';
import { EngagementsService } from '../../engagements/engagements.service.js';
import type { FollowUpView } from '../../follow-ups/follow-up-view.dto.js';
import { FollowUpsList } from '../../follow-ups/follow-ups.list.js';
import { PositionsService } from '../../instruments/positions.service.js';
import type { Block } from '../docx/block.js';
import { peopleBlocks } from './people-now.js';
import { keyInformationBlocks, membershipBlocks, standingBlocks } from './standing.js';
import { type OpenAsk, openAsksOf, openBlocks, UNSETTLED } from './still-open.js';

/** Most that is still open of one state. */
const MOST_OPEN = 1000;

interface Whose {
  actor: string;
  outside: boolean;
  /** The engagements of the document, in portions that are read at a time. */
  portions: string[][];
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
  async *blocks(em: EntityManager, state: StateView, { actor, outside, portions }: Whose): AsyncIterable<Block[]> {
    const standing = standingBlocks(state, await this.positions.ofState(em, state.id));
    const facts = [...standing, ...membershipBlocks(state.memberships)];
    const [first, ...rest] = outside ? facts : [...keyInformationBlocks(state), ...facts];
    yield [{ ...first!, newPage: true } as Block, ...rest];
    if (outside) return;
    yield peopleBlocks(await this.dossier.people(em, state.id));
    yield openBlocks(await this.openFollowUps(em, actor, state.id), await this.openAsks(em, portions));
  }

  private async openFollowUps(em: EntityManager, actor: string, state: string): Promise<FollowUpView[]> {
    const of = (status: 'open' | 'to-review') => this.followUps.page(em, actor, { state, status, limit: MOST_OPEN });
    return [...(await of('open')).items, ...(await of('to-review')).items];
  }

  private async openAsks(em: EntityManager, portions: string[][]): Promise<OpenAsk[]> {
    const open: OpenAsk[] = [];
    for (const ids of portions) {
      const rows: { id: string }[] = await em.query(
        `select distinct engagement_id as id from ask where engagement_id = any($1) and (answer is null or answer = any($2))`,
        [ids, UNSETTLED],
      );
      const some = new Set(rows.map(({ id }) => id));
      const views = await this.engagements.views(
        em,
        ids.filter((id) => some.has(id)),
      );
      open.push(...views.flatMap(openAsksOf));
      if (open.length >= MOST_OPEN) break;
    }
    return open.slice(0, MOST_OPEN);
  }
}
