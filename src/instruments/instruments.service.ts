import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { edit } from '../platform/database/edit.js';
import { Problem } from '../platform/http/problem.js';
import { Instrument } from './instrument.entity.js';
import type { CreateInstrumentDto, InstrumentView, PatchInstrumentDto } from './instruments.dto.js';

@Injectable()
export class InstrumentsService {
  /** All of them: those of a state page's block first, then by name. */
  async list(em: EntityManager): Promise<InstrumentView[]> {
    const instruments = await em.find(Instrument, {
      order: { inPageBlock: { direction: 'ASC', nulls: 'LAST' }, name: 'ASC' },
    });
    return this.views(em, instruments);
  }

  /** @throws Problem 404 */
  async find(em: EntityManager, id: string): Promise<InstrumentView> {
    const instrument = await em.findOneBy(Instrument, { id });
    if (!instrument) throw Problem.notFound();
    return (await this.views(em, [instrument]))[0]!;
  }

  /** The four of a state page's endorsement block, in their order. */
  pageBlock(em: EntityManager): Promise<Instrument[]> {
    return em.find(Instrument, { where: { inPageBlock: Not(IsNull()) }, order: { inPageBlock: 'ASC' } });
  }

  /** @throws Problem 409 when the word is taken */
  async create(em: EntityManager, { id = '', ...values }: CreateInstrumentDto): Promise<InstrumentView> {
    const word = id || wordOf(values.acronym || values.name);
    if (await em.exists(Instrument, { where: { id: word }, withDeleted: true })) {
      const detail = `There is an instrument "${word}" already.`;
      throw Problem.conflict('taken', detail, [{ pointer: '/id', code: 'taken', detail }]);
    }
    await em.insert(Instrument, { id: word, ...values });
    return this.find(em, word);
  }

  /** @throws Problem 404, 412, 422 */
  async patch(
    em: EntityManager,
    id: string,
    version: number,
    { id: word, ...values }: PatchInstrumentDto,
  ): Promise<InstrumentView> {
    if (word !== undefined && word !== id) {
      throw Problem.invalid([{ pointer: '/id', code: 'fixed', detail: 'An instrument keeps its word.' }]);
    }
    await edit(em, Instrument, id, version, values);
    return this.find(em, id);
  }

  /** @throws Problem 404, 412 */
  async remove(em: EntityManager, id: string, version: number): Promise<void> {
    await this.find(em, id);
    await edit(em, Instrument, id, version, { deletedAt: () => 'now()' });
  }

  /** @throws Problem 404, 412 */
  async restore(em: EntityManager, id: string, version: number): Promise<InstrumentView> {
    await edit(em, Instrument, id, version, { deletedAt: null });
    return this.find(em, id);
  }

  private async views(em: EntityManager, instruments: Instrument[]): Promise<InstrumentView[]> {
    const rows: { id: string; n: number }[] = await em.query(
      `select instrument_id as id, count(distinct state_id)::int as n from position
       where status = 'endorsed' and deleted_at is null and instrument_id = any($1) group by 1`,
      [instruments.map(({ id }) => id)],
    );
    const counts = new Map(rows.map(({ id, n }) => [id, n]));
    return instruments.map(({ updatedAt, deletedAt, ...instrument }) => ({
      ...instrument,
      endorsements: counts.get(instrument.id) ?? 0,
    }));
  }
}

/** "Arms Trade Treaty" → `arms-trade-treaty`. */
function wordOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'instrument'
  );
}
