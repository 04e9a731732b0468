import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { pageByDay } from '../platform/database/day-order.js';
import type { Page } from '../platform/http/page.js';
import { bringBack, changeRecord, createRecord, findRecord, putAway } from '../platform/visibility/records.js';
import { requireState, stateRefs } from '../states/state-ref.js';
import { recordViews } from '../users/record.view.js';
import { instrumentRefs, requireInstrument } from './instrument-ref.js';
import { Position } from './position.entity.js';
import { conflicting } from './position-dates.js';
import { PositionSource } from './position-source.entity.js';
import type {
  CreatePositionDto,
  PatchPositionDto,
  PositionSourceView,
  PositionsQuery,
  PositionView,
} from './positions.dto.js';

@Injectable()
export class PositionsService {
  /** Newest first, undated last. */
  async list(em: EntityManager, query: PositionsQuery): Promise<Page<PositionView>> {
    const { state, instrument } = query;
    const select = em.createQueryBuilder(Position, 'r');
    if (state) select.andWhere('r.stateId = :state', { state });
    if (instrument) select.andWhere('r.instrumentId = :instrument', { instrument });
    const { items, ...rest } = await pageByDay(select, query);
    return { ...rest, items: await this.views(em, items) };
  }

  /** All that is known of a state. */
  async ofState(em: EntityManager, stateId: string): Promise<PositionView[]> {
    return this.views(em, await em.find(Position, { where: { stateId }, order: { day: 'DESC', id: 'DESC' } }));
  }

  /** The visible ones among these. */
  async some(em: EntityManager, ids: string[]): Promise<PositionView[]> {
    return this.views(em, await em.findBy(Position, { id: In(ids) }));
  }

  /** @throws Problem 404 */
  async find(em: EntityManager, id: string): Promise<PositionView> {
    return (await this.views(em, [await findRecord(em, Position, id)]))[0]!;
  }

  /** @throws Problem 422 */
  async create(em: EntityManager, dto: CreatePositionDto): Promise<PositionView> {
    const { visibility, readers, state, instrument, source, asOf = null, ...values } = dto;
    await requireState(em, state);
    await requireInstrument(em, instrument);
    const fact = { ...values, stateId: state, instrumentId: instrument };
    const id = await createRecord(em, Position, fact, { visibility, readers });
    await em.insert(PositionSource, { positionId: id, date: values.date ?? null, source, asOf });
    return this.find(em, id);
  }

  /** @throws Problem 404, 412, 422 */
  async patch(
    em: EntityManager,
    id: string,
    version: number,
    dto: PatchPositionDto,
    editor: string,
  ): Promise<PositionView> {
    const { visibility, readers, ...values } = dto;
    await changeRecord(em, Position, id, version, values, { visibility, readers }, editor);
    return this.find(em, id);
  }

  /** @throws Problem 404, 412 */
  remove(em: EntityManager, id: string, version: number): Promise<void> {
    return putAway(em, Position, id, version);
  }

  /** @throws Problem 404, 412 */
  async restore(em: EntityManager, id: string, version: number): Promise<PositionView> {
    await bringBack(em, Position, id, version);
    return this.find(em, id);
  }

  private async views(em: EntityManager, positions: Position[]): Promise<PositionView[]> {
    const records = await recordViews(em, positions);
    const states = await stateRefs(
      em,
      positions.map(({ stateId }) => stateId),
    );
    const instruments = await instrumentRefs(
      em,
      positions.map(({ instrumentId }) => instrumentId),
    );
    const sources = await this.sources(
      em,
      positions.map(({ id }) => id),
    );
    return positions.map((position) => {
      const own = sources.get(position.id) ?? [];
      return {
        ...records.get(position.id)!,
        state: states.get(position.stateId)!,
        instrument: instruments.get(position.instrumentId)!,
        act: position.act,
        status: position.status,
        date: position.date,
        earliest: position.earliest,
        latest: position.latest,
        confirmedDate: position.confirmedDate,
        manner: position.manner,
        note: position.note,
        sources: own,
        conflict: conflicting([position.date, ...own.map(({ date }) => date)]),
      };
    });
  }

  private async sources(em: EntityManager, positionIds: string[]): Promise<Map<string, PositionSourceView[]>> {
    const byPosition = new Map<string, PositionSourceView[]>();
    const rows = await em.find(PositionSource, {
      where: { positionId: In(positionIds) },
      order: { asOf: 'DESC', id: 'ASC' },
    });
    for (const { positionId, ...source } of rows) {
      byPosition.set(positionId, [...(byPosition.get(positionId) ?? []), source]);
    }
    return byPosition;
  }
}
