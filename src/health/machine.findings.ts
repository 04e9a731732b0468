import { statfs } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import type { TFunction } from 'i18next';
import type { EntityManager } from 'typeorm';
import { Config } from '../platform/config/config.js';
import { Database } from '../platform/database/database.js';
import { bad, care, type Finding, fine } from './finding.js';

const GIGABYTE = 1024 ** 3;
const LITTLE = 1;
const NOTHING = 0.1;

const ONE_ROLE = `select pg_get_userbyid(relowner) = current_user as one from pg_class where oid = 'app_user'::regclass`;
const OPEN_TABLES = `
  select p.name from protected_table p join pg_class c on c.oid = p.name::regclass
  where not c.relrowsecurity or ($1 and not c.relforcerowsecurity)`;

/** What the application stands on: the database as it should be, and room on the disk. */
@Injectable()
export class MachineFindings {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
  ) {}

  async all(t: TFunction): Promise<Finding[]> {
    const ofDatabase = await this.database.asNobody(async (em) => {
      const [{ one }] = await em.query(ONE_ROLE);
      return [await this.server(t, em), roles(t, one), await schema(t, em), await visibility(t, em, one)];
    });
    return [...ofDatabase, await this.disk(t)];
  }

  /** A database that is served keeps its own disk. */
  async disk(t: TFunction): Promise<Finding> {
    const { databaseUrl, dataDir } = this.config;
    if (databaseUrl) return fine('disk', t('disk.served'));
    const { bavail, bsize } = await statfs(dataDir);
    const free = (bavail * bsize) / GIGABYTE;
    const detail = t('disk.free', { free: free.toFixed(1), dataDir });
    if (free >= LITTLE) return fine('disk', t('disk.fine'), { detail });
    const [is, word] = free < NOTHING ? ([bad, 'disk.bad'] as const) : ([care, 'disk.care'] as const);
    return is('disk', t(word), { detail, todo: t('disk.todo') });
  }

  private async server(t: TFunction, em: EntityManager): Promise<Finding> {
    const { databaseUrl, dataDir } = this.config;
    const [row] = await em.query('show server_version');
    const where = { version: row.server_version, dataDir };
    const detail = t(databaseUrl ? 'database.served' : 'database.embedded', where);
    return fine('database', t('database.fine'), { detail });
  }
}

function roles(t: TFunction, oneRole: boolean): Finding {
  return oneRole ? care('roles', t('roles.care'), { todo: t('roles.todo') }) : fine('roles', t('roles.fine'));
}

async function schema(t: TFunction, em: EntityManager): Promise<Finding> {
  const rows: { name: string }[] = await em.query('select name from migration order by id desc');
  const detail = t('schema.which', { count: rows.length, name: rows[0]?.name });
  return fine('schema', t('schema.fine'), { detail });
}

async function visibility(t: TFunction, em: EntityManager, oneRole: boolean): Promise<Finding> {
  const open: { name: string }[] = await em.query(OPEN_TABLES, [oneRole]);
  if (open.length === 0) return fine('visibility', t('visibility.fine'));
  const detail = open.map(({ name }) => name).join(', ');
  return bad('visibility', t('visibility.bad'), { detail, todo: t('visibility.todo') });
}
