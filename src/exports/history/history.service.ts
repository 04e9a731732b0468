import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { EngagementsService } from '../../engagements/engagements.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { User } from '../../users/user.entity.js';
import type { Block } from '../docx/block.js';
import { DocxWriter } from '../docx/docx-writer.js';
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

/** So many entries are read and told at a time; between them others are answered. */
const AT_A_TIME = 100;

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
   * Writes the document, with what whoever acts in this transaction may see.
   * @param actor who makes it, also where it is written as others would see it
   * @throws Problem 422 for more than a document can hold
   */
  async write(em: EntityManager, actor: string, what: ExportView, path: string): Promise<void> {
    const { audience } = what;
    const outside = audience !== 'internal';
    const { ids, restricted } = await chosenEntries(em, what);
    const filter = outside ? await seenFilter(em, what.filter) : what.filter;
    const maker = await makerOf(em, actor);
    const state = what.state ? await this.stateChapter.find(em, what.state) : null;
    const title = state ? `${state.name}: history of engagements` : 'Engagements';
    const levels = ids.length <= EACH_IN_CONTENTS ? 2 : 1;
    const writer = new DocxWriter({ title, author: maker.name, notice: NOTICES[audience] });
    try {
      await writer.add(
        titlePage({
          at: this.clock.now(),
          entries: ids.length,
          restricted: outside ? 0 : restricted,
          ...{ state, audience, maker, filter, levels },
        }),
      );
      if (state && isWhole(what.filter)) {
        await writer.add(await this.stateChapter.blocks(em, state, { actor, outside, ids }));
      }
      await this.addEntries(em, writer, ids, { state: what.state, outside });
      await writer.finish(path);
    } catch (error) {
      writer.abandon();
      throw error;
    }
  }

  private async addEntries(em: EntityManager, writer: DocxWriter, ids: string[], telling: Telling): Promise<void> {
    if (ids.length === 0) await writer.add(NOTHING);
    const length = new Length();
    let heading = '';
    for (let start = 0; start < ids.length; start += AT_A_TIME) {
      const blocks: Block[] = [];
      for (const view of await this.engagements.views(em, ids.slice(start, start + AT_A_TIME))) {
        const own = yearHeading(view);
        if (own !== heading) blocks.push({ type: 'heading', level: 1, text: own, newPage: heading === '' });
        heading = own;
        blocks.push(...entryBlocks(view, telling));
      }
      length.add(blocks);
      await writer.add(blocks);
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
