import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { edit } from '../platform/database/edit.js';
import type { Page } from '../platform/http/page.js';
import { Problem } from '../platform/http/problem.js';
import type { Visibility } from '../platform/visibility/protected-record.js';
import type { ReadersDto } from '../platform/visibility/readers.dto.js';
import { bringBack, changeRecord, createRecord, findRecord, putAway } from '../platform/visibility/records.js';
import { State } from '../states/state.entity.js';
import { Applier } from './applier.service.js';
import { checkCorrections } from './check-corrections.js';
import type { Corrections } from './corrections.js';
import { Import } from './import.entity.js';
import { importView, lineViews } from './import.view.js';
import { ImportOriginal } from './import-original.entity.js';
import type { ImportLineView, ImportsQuery, ImportView } from './imports.dto.js';
import { listImports } from './imports.list.js';
import { decodeOriginal, UnreadableOriginal } from './original.js';
import type { Plan } from './plan.js';
import { isAboutState } from './plan-questions.js';
import { Planner } from './planner.service.js';
import { Undoer } from './undoer.service.js';

/** What somebody brings in. */
export interface NewImport {
  /** As it came, every byte of it. */
  content: Buffer;
  state?: string;
  fileName?: string | null;
  visibility?: Visibility;
  readers?: ReadersDto;
}

interface Changes {
  corrections?: Corrections;
  visibility?: Visibility;
  readers?: ReadersDto;
}

/** A page on its way in: planned, corrected, applied, undone. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly planner: Planner,
    private readonly applier: Applier,
    private readonly undoer: Undoer,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async list(em: EntityManager, query: ImportsQuery): Promise<Page<ImportLineView>> {
    const { items, ...page } = await listImports(em, query);
    return { ...page, items: await lineViews(em, items) };
  }

  /** @throws Problem 404 */
  async find(em: EntityManager, id: string): Promise<ImportView> {
    const { record, content, corrections } = await this.open(em, id);
    return importView(em, record, await this.plan(em, content, corrections), corrections);
  }

  /**
   * What would become of a page; nothing is written.
   * @throws Problem 400 for what cannot be read; 422 `not-a-state-page`, `state-unknown`
   */
  async plan(em: EntityManager, content: Buffer, corrections: Corrections): Promise<Plan> {
    if (corrections.state !== undefined) await requireKnownState(em, corrections.state);
    const plan = await this.planner.plan(em, textOf(content), corrections);
    if (!('format' in plan)) return plan;
    throw new Problem(422, 'not-a-state-page', plan.detail, {
      errors: [{ pointer: '/text', code: plan.reason, detail: plan.detail }],
    });
  }

  /**
   * Keeps the original and plans. A page of which nobody knows whose it is can be planned and not applied.
   * @throws Problem 422 `not-a-state-page`, `state-unknown`
   */
  async create(em: EntityManager, { content, state, fileName, ...audience }: NewImport): Promise<ImportView> {
    const corrections: Corrections = state === undefined ? {} : { state };
    const plan = await this.plan(em, content, corrections);
    const values = { kind: 'state-page' as const, stateId: plan.page.state, fileName };
    const id = await createRecord(em, Import, values, audience);
    await em.insert(ImportOriginal, { id, content, corrections });
    return importView(em, await findRecord(em, Import, id), plan, corrections);
  }

  /** @throws Problem 404, 412, 422; 409 for corrections after it was applied */
  async correct(em: EntityManager, editor: string, id: string, version: number, changes: Changes): Promise<ImportView> {
    const { record, corrections: before, content } = await this.open(em, id);
    const { corrections: given, ...audience } = changes;
    if (given === undefined) {
      await changeRecord(em, Import, id, version, {}, audience, editor);
      return this.find(em, id);
    }
    requirePlanned(record);
    const corrections = withStateAnswered({ ...before, ...given });
    const plan = await this.plan(em, content, corrections);
    checkCorrections(plan, corrections);
    await changeRecord(em, Import, id, version, { stateId: plan.page.state }, audience, editor);
    await em.update(ImportOriginal, { id }, { corrections });
    return this.find(em, id);
  }

  /**
   * Does what the plan says, once.
   * @param acceptAll accepts every change, beside those that the corrections name
   * @throws Problem 404, 412; 409 when it was applied before; 422 while nobody knows whose page it is
   */
  async apply(
    em: EntityManager,
    actor: { id: string },
    id: string,
    version: number,
    acceptAll = false,
  ): Promise<ImportView> {
    const { record, content, corrections } = await this.open(em, id);
    requirePlanned(record, version);
    if (record.stateId === null) throw stateUnknown('/corrections/state', 'Say first whose page this is.');
    await edit(em, Import, id, version, { status: 'applied', appliedAt: this.clock.now() });
    // two imports of one state one after the other: the second must see what the first made
    await em.query(`select pg_advisory_xact_lock(hashtext('import'), hashtext($1))`, [record.stateId]);
    const plan = await this.plan(em, content, corrections);
    const accepted = new Set(corrections.acceptChanges);
    const accepts = (ref: string) => acceptAll || accepted.has(ref);
    await this.applier.apply(em, id, { actor, state: record.stateId, plan, accepts });
    return this.find(em, id);
  }

  /** Takes it back whole. @throws Problem 404, 412; 409 unless it is applied */
  async undo(em: EntityManager, id: string, version: number): Promise<ImportView> {
    const { record } = await this.open(em, id);
    if (record.status !== 'applied' && record.version === version) {
      throw Problem.conflict('conflict', 'Only what was applied can be undone.');
    }
    await edit(em, Import, id, version, { status: 'undone', undoneAt: this.clock.now() });
    await this.undoer.undo(em, id);
    return this.find(em, id);
  }

  /** Puts away a plan. @throws Problem 404, 412; 409 when it was applied */
  async remove(em: EntityManager, id: string, version: number): Promise<void> {
    const { record } = await this.open(em, id);
    requirePlanned(record, version);
    await putAway(em, Import, id, version);
  }

  /** @throws Problem 404, 412 */
  async restore(em: EntityManager, id: string, version: number): Promise<ImportView> {
    await bringBack(em, Import, id, version);
    return this.find(em, id);
  }

  private async open(em: EntityManager, id: string) {
    const original = await em.findOneBy(ImportOriginal, { id });
    if (!original) throw Problem.notFound();
    const record = await findRecord(em, Import, id);
    if (record.kind !== 'state-page') throw Problem.notFound();
    return { record, content: original.content, corrections: original.corrections };
  }
}

/** A text short enough in characters may be too long in bytes. */
function textOf(content: Buffer): string {
  try {
    return decodeOriginal(content);
  } catch (error) {
    if (!(error instanceof UnreadableOriginal)) throw error;
    throw Problem.malformed([{ pointer: '/text', code: 'unreadable', detail: error.message }], error.message);
  }
}

/** Of a page that was changed meanwhile its version tells more. */
function requirePlanned({ status, version }: Import, seen = version): void {
  if (status !== 'planned' && seen === version) {
    throw Problem.conflict('conflict', 'This import is no longer a plan: it was applied.');
  }
}

/** To answer whose page it is is to say so. */
function withStateAnswered({ answers = {}, ...corrections }: Corrections): Corrections {
  const [about, others] = [true, false].map((wanted) =>
    Object.fromEntries(Object.entries(answers).filter(([id]) => isAboutState({ code: id.split(':')[0]! }) === wanted)),
  );
  const state = Object.values(about!)[0] ?? corrections.state;
  return { ...corrections, answers: others!, ...(state === undefined ? {} : { state }) };
}

async function requireKnownState(em: EntityManager, id: string): Promise<void> {
  if (await em.existsBy(State, { id })) return;
  throw stateUnknown('/state', `There is no state ${id}.`);
}

function stateUnknown(pointer: string, detail: string): Problem {
  return new Problem(422, 'state-unknown', detail, { errors: [{ pointer, code: 'state-unknown', detail }] });
}
