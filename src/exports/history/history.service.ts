import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { EngagementsService } from '../../engagements/engagements.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { User } from '../../users/user.entity.js';
import type { Block } from '../docx/block.js';
import { Manuscript } from '../docx/manuscript.js';
import type { ExportView } from '../exports.dto.js';
import { chosenEntries } from './chosen.js';
import { entryBlocks, type Telling } from './entry.js';
import { isWhole } from './filter-words.js';
import { Length } from './longest.js';
import { seenFilter } from './seen-filter.js';
import { StateChapter } from './state-chapter.service.js';
import { type Maker, titlePage } from './title-page.js';
import { NOTICES } from './words.js';
import { yearHeading } from './years.js';

/** Up to so many entries the list of contents names each; beyond that the years alone. */
const EACH_IN_CONTENTS = 60;

/** A history as a document: of a state, with all that a successor must know, or of any list of engagements. */
@Injectable()
export class HistoryService {
  constructor(
    private readonly clock: Clock,
    private readonly engagements: EngagementsService,
    private readonly stateChapter: StateChapter,
  ) {}

  /**
   * Reads all that stands in the document, as far as whoever acts in this transaction may see it.
   * @param actor who makes it, also where it is written as others would see it
   * @param gone aborted when nobody waits for it any more
   * @throws Problem 422 for more than a document can hold
   */
  async read(em: EntityManager, actor: string, what: ExportView, gone?: AbortSignal): Promise<Manuscript> {
    const { audience } = what;
    const outside = audience !== 'internal';
    const { count, restricted, portions } = await chosenEntries(em, what);
    const filter = outside ? await seenFilter(em, what.filter) : what.filter;
    const maker = await makerOf(em, actor);
    const state = what.state ? await this.stateChapter.find(em, what.state) : null;
    const title = state ? `${state.name}: history of engagements` : 'Engagements';
    const levels = count <= EACH_IN_CONTENTS ? 2 : 1;
    const manuscript = new Manuscript({ title, author: maker.name, notice: NOTICES[audience] });
    const length = new Length();
    const add = (blocks: Block[]) => {
      gone?.throwIfAborted();
      length.add(blocks);
      manuscript.add(blocks);
    };
    const counts = { entries: count, restricted: outside ? 0 : restricted };
    add(titlePage({ at: this.clock.now(), ...counts, ...{ state, audience, maker, filter, levels } }));
    if (state && isWhole(what.filter)) {
      for await (const blocks of this.stateChapter.blocks(em, state, { actor, outside, portions })) add(blocks);
    }
    for await (const blocks of this.entries(em, portions, { state: what.state, outside })) add(blocks);
    return manuscript;
  }

  private async *entries(em: EntityManager, portions: string[][], telling: Telling): AsyncIterable<Block[]> {
    if (portions.length === 0) yield NOTHING;
    let heading = '';
    for (const ids of portions) {
      const blocks: Block[] = [];
      for (const view of await this.engagements.views(em, ids)) {
        const own = yearHeading(view);
        if (own !== heading) blocks.push({ type: 'heading', level: 1, text: own, newPage: heading === '' });
        heading = own;
        blocks.push(...entryBlocks(view, telling));
      }
      yield blocks;
    }
  }
}

const NOTHING: Block[] = [
  { type: 'heading', level: 1, text: 'Engagements', newPage: true },
  { type: 'paragraph', style: 'Note', runs: [{ text: 'No engagement that may be read here matches.' }] },
];

async function makerOf(em: EntityManager, id: string): Promise<Maker> {
  const { name, timeZone } = await em.findOneByOrFail(User, { id });
  return { name, timeZone };
}
