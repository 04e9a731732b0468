import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Import } from '../imports/import.entity.js';
import { skippedOf } from '../imports/import.view.js';
import { type ImportedRecord, ImportItem } from '../imports/import-item.entity.js';
import { Undoer } from '../imports/undoer.service.js';
import { Clock } from '../platform/clock/clock.js';
import { edit } from '../platform/database/edit.js';
import { Problem } from '../platform/http/problem.js';
import { createRecord } from '../platform/visibility/records.js';
import type { DemoRemovedView, DemoView } from './demo.dto.js';
import { DemoLoader } from './demo-loader.service.js';
import { DEMO_STATES } from './demo-states.js';

/** Who loads it. The operator has no follow-ups of his own. */
interface Actor {
  id: string;
  role: string;
}

/** Loading and removing wait for each other. */
const LOCK = 2_026_112_103;

const NOUNS = {
  organisation: 'organisations',
  mission: 'missions',
  contact: 'contacts',
  engagement: 'engagements',
  follow_up: 'followUps',
} as const satisfies Partial<Record<ImportedRecord, string>>;

/** Six states with an invented history, brought in and taken out whole, as any import is. */
@Injectable()
export class DemoService {
  constructor(
    private readonly loader: DemoLoader,
    private readonly undoer: Undoer,
    private readonly clock: Clock,
  ) {}

  /** Whether it is loaded, and how much of it stands. */
  async find(em: EntityManager): Promise<DemoView> {
    const demo = await loaded(em);
    return { loaded: demo !== null, counts: demo ? await counts(em, demo.id) : NOTHING };
  }

  /** @throws Problem 409 when it is loaded already */
  async load(em: EntityManager, actor: Actor): Promise<DemoView> {
    await em.query('select pg_advisory_xact_lock($1)', [LOCK]);
    if (await loaded(em)) throw Problem.conflict('loaded', 'The demonstration is loaded already.');
    const now = this.clock.now();
    const values = { kind: 'demo', status: 'applied', appliedAt: now } as const;
    const importId = await createRecord(em, Import, values, {});
    const owner = actor.role === 'operator' ? await firstAdministrator(em) : actor.id;
    const made = await this.loader.load({ em, actor, owner, now });
    for (const [index, { record, id }] of made.entries()) {
      await em.query(
        `insert into import_item (import_id, ref, record, record_id, action, record_version)
         select $1, $2, $3, id::text, 'create', version from ${record} where id = $4`,
        [importId, `d${index + 1}`, record, id],
      );
    }
    return this.find(em);
  }

  /**
   * Takes it out whole, except for what was edited or used since.
   * @throws Problem 404 when it is not loaded
   */
  async remove(em: EntityManager): Promise<DemoRemovedView> {
    await em.query('select pg_advisory_xact_lock($1)', [LOCK]);
    const demo = await loaded(em);
    if (!demo) throw Problem.notFound('The demonstration is not loaded.');
    await edit(em, Import, demo.id, demo.version, { status: 'undone', undoneAt: this.clock.now() });
    await this.undoer.undo(em, demo.id);
    const items = await em.findBy(ImportItem, { importId: demo.id });
    return {
      removed: items.filter(({ undone }) => undone).length,
      kept: skippedOf(items),
    };
  }
}

const loaded = (em: EntityManager) => em.findOneBy(Import, { kind: 'demo', status: 'applied' });

const NOTHING = { states: 0, organisations: 0, missions: 0, contacts: 0, engagements: 0, followUps: 0 };

async function counts(em: EntityManager, importId: string): Promise<DemoView['counts']> {
  const all = { ...NOTHING, states: DEMO_STATES.length };
  for (const [record, noun] of Object.entries(NOUNS)) {
    const [row]: [{ n: number }] = await em.query(
      `select count(*)::int as n from import_item i join ${record} r on r.id = i.record_id::uuid
       where i.import_id = $1 and i.record = $2 and r.deleted_at is null`,
      [importId, record],
    );
    all[noun] = row.n;
  }
  return all;
}

async function firstAdministrator(em: EntityManager): Promise<string | null> {
  const [row]: ({ id: string } | undefined)[] = await em.query(
    `select id from app_user where role = 'administrator' and disabled_at is null order by created_at, id limit 1`,
  );
  return row?.id ?? null;
}
