import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { edit } from '../platform/database/edit.js';
import { Problem } from '../platform/http/problem.js';
import { State } from './state.entity.js';
import type { PatchStateDto } from './states.dto.js';

@Injectable()
export class StatesService {
  /** @throws Problem 404 for anything but the three capital letters of a known state */
  async find(em: EntityManager, id: string): Promise<State> {
    const state = /^[A-Z]{3}$/.test(id) ? await em.findOneBy(State, { id }) : null;
    if (!state) throw Problem.notFound(`There is no state "${id.slice(0, 20)}".`);
    return state;
  }

  /** All of them, by English name. */
  all(em: EntityManager): Promise<State[]> {
    return em.find(State, { order: { nameEn: 'ASC' } });
  }

  /** @throws Problem 404, 412 */
  async patch(em: EntityManager, id: string, version: number, patch: PatchStateDto): Promise<void> {
    await this.find(em, id);
    await edit(em, State, id, version, patch);
  }
}
