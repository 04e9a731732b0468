import { createServer } from 'node:net';
import pg from 'pg';
import { QueryFailedError } from 'typeorm';
import { databaseProblem } from '../../src/platform/http/database-problem.js';
import { startApp, type TestApp } from '../app.js';

describe('what the database refuses', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  const refusal = (sql: string, values: unknown[] = [], role: 'app' | 'superuser' = 'superuser') =>
    app.sql(sql, values, role).then(
      () => null,
      (error) => new QueryFailedError(sql, values, error),
    );
  const NOBODY = '00000000-0000-4000-8000-00000000dead';

  it.each([
    ['a bad uuid', `select 'x'::uuid`, [], 400],
    ['a NUL character', 'select $1::text', ['\0'], 400],
    ['half of a pair', `select '"\\ud800"'::jsonb`, [], 400],
    ['no date', `select 'tomorrow-ish'::date`, [], 400],
    ['30 February', `select '2026-02-30'::date`, [], 400],
    ['a text too long', `create temp table short (word varchar(1)); insert into short values ('abc')`, [], 400],
    ['a number too large', 'select 2147483647 + 1', [], 400],
    ['division by zero', 'select 1 / 0', [], 400],
    ['a missing value', `insert into team (name) values (null)`, [], 400],
    ['a check', `insert into team (name) values ('')`, [], 400],
    [
      'an index row too large',
      `insert into session (token_hash, user_id, expires_at) select string_agg(sha256(n::text::bytea), ''), id, now() from app_user, generate_series(1, 4000) n group by id`,
      [],
      400,
    ],
    ['an unknown reference', 'insert into credential (user_id, password_hash) values ($1, $2)', [NOBODY, 'x'], 422],
    ['a double', `insert into app_user (email, name) values ('ADA@example.org', 'Ada')`, [], 409],
    ['an unknown person', 'select act_as($1)', [NOBODY], 401],
  ])('%s', async (_, sql, values, status) => {
    const error = await refusal(sql, values);
    expect(databaseProblem(error, false)?.status).toBe(status);
  });

  it('a row that policies refuse, and a right that is missing, answer alike', async () => {
    const policy = await refusal(`insert into organisation (name) values ('x')`, [], 'app');
    const right = await refusal('create table x ()', [], 'app');
    expect([policy, right].map((error) => error?.driverError.code)).toEqual(['42501', '42501']);
    const [one, other] = [policy, right].map((error) => databaseProblem(error, false));
    expect(one).toMatchObject({ status: 403, code: 'forbidden' });
    expect(other?.detail).toBe(one?.detail);
  });

  it('an unreadable id in the path is a thing that does not exist', async () => {
    expect(databaseProblem(await refusal(`select 'x'::uuid`), true)?.status).toBe(404);
  });

  it.each(['40001', '40P01', '55P03', '53300', '57014', '57P01', '57P03', '08006'])('%s: later', (code) => {
    const problem = databaseProblem(new QueryFailedError('', [], Object.assign(new Error(''), { code })), false);
    expect(problem).toMatchObject({ status: 503, headers: { 'retry-after': expect.stringMatching(/^\d+$/) } });
  });

  it('a database that is not there: later', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    const port = await new Promise<number>((resolve) =>
      server.on('listening', () => resolve((server.address() as { port: number }).port)),
    );
    await new Promise((resolve) => server.close(resolve));
    const error = await new pg.Client({ host: '127.0.0.1', port }).connect().catch((e: unknown) => e);
    expect(databaseProblem(error, false)?.status).toBe(503);
  });

  it('is nobody else’s business', () => {
    expect(databaseProblem(new Error('x'), true)).toBeNull();
    expect(databaseProblem(null, true)).toBeNull();
    expect(databaseProblem(Object.assign(new Error('x'), { code: 'ERR_ASSERTION' }), true)).toBeNull();
    expect(databaseProblem(Object.assign(new Error('x'), { code: '42601' }), true)).toBeNull();
  });
});
