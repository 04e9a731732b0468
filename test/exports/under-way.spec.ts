import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { DocxWriter } from '../../src/exports/docx/docx-writer.js';
import { must, type Person, startApp, type TestApp } from '../app.js';
import { engagement } from '../build/engagement.js';
import { eventually } from '../mail-server.js';
import { document, fetched } from './document.js';
import { documentsUnderWay, openIn, secondsAtWork } from './under-way.js';

let app: TestApp;
let noor: Person;
let href: string;
let folder: string;
beforeAll(async () => {
  app = await startApp();
  noor = await app.member('Noor Haddad');
  folder = join(app.config.dataDir, 'exports');
  await engagement(app, noor, { states: ['TUV'], text: 'A word in confidence.' });
  href = (await made({ state: 'TUV', format: 'docx' })).href;
});
afterAll(() => app?.close());
// nothing is left over, however it ended
afterEach(() => eventually(async () => documentsUnderWay().length + openIn(folder).length === 0));

async function made(body: object) {
  return (await must(app.http('POST', '/api/exports', { as: noor, body: { report: 'engagements', ...body } }), 201))
    .body;
}

const file = (of = href) => app.http('GET', of, { as: noor });

/** The process that puts a document together, once it stands still. */
async function stopped(): Promise<number> {
  const id = await eventually(async () => documentsUnderWay()[0]);
  process.kill(id, 'SIGSTOP');
  return id;
}

const goOn = (id: number) => process.kill(id, 'SIGCONT');

/** Asks for the file and can go away. */
function visit(of = href) {
  const controller = new AbortController();
  const answer = fetch(`${app.url}${of}`, { headers: { cookie: noor.cookie }, signal: controller.signal }).then(
    async (got) => ({ status: got.status, size: (await got.arrayBuffer()).byteLength }),
    () => 'gone' as const,
  );
  return { answer, leave: () => controller.abort() };
}

describe('while a document is put together', () => {
  it('no transaction waits, and no file has a name', async () => {
    const got = fetched(app, noor, href);
    const id = await stopped();
    const { rows } = await app.sql(
      `select count(*)::int as n from pg_stat_activity where datname = current_database() and xact_start is not null and pid <> pg_backend_pid()`,
      [],
      'superuser',
    );
    expect(rows).toEqual([{ n: 0 }]);
    expect(openIn(folder)).toEqual([expect.stringMatching(/ \(deleted\)$/)]);
    expect(readdirSync(folder)).toEqual([]);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('aide-memoire-export'))).toEqual([]);
    goOn(id);
    expect((await got).of('Note')).toEqual(['A word in confidence.']);
  });

  it('a few wait for their turn, the next one is told to come again, and who goes away gives the place up', async () => {
    const first = visit();
    const id = await stopped();
    const visits = Array.from({ length: 7 }, () => visit());
    const refused = await Promise.race(visits.map((one) => one.answer.then(() => one)));
    const waiting = visits.filter((one) => one !== refused);
    const { status, headers, body } = await file();
    expect([status, headers.get('content-type')]).toEqual([503, 'application/problem+json']);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(body.detail).toMatch(/Try again/);
    // a table has turns of its own
    expect((await file((await made({ state: 'TUV', format: 'csv' })).href)).status).toBe(200);
    waiting[0]!.leave();
    expect(await waiting[0]!.answer).toBe('gone');
    const instead = visit();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect((await file()).status).toBe(503);
    goOn(id);
    const answers = await Promise.all([first, ...waiting.slice(1), instead].map(({ answer }) => answer));
    expect(answers).toEqual(Array.from({ length: 7 }, () => ({ status: 200, size: expect.any(Number) })));
  });

  it('it is not finished for somebody who goes away', async () => {
    const { answer, leave } = visit();
    await stopped();
    leave();
    expect(await answer).toBe('gone');
    await eventually(async () => documentsUnderWay().length === 0);
    expect((await document(app, noor, { state: 'TUV' })).of('Note')).toEqual(['A word in confidence.']);
  });
});

describe('a table', () => {
  it('is not finished for somebody who goes away', async () => {
    const table = (await made({ state: 'TUV', format: 'csv' })).href;
    const held = new pg.Client({ connectionString: app.scratch.superuserUrl });
    await held.connect();
    try {
      await held.query('begin; lock table ask in access exclusive mode');
      const { answer, leave } = visit(table);
      await eventually(async () => openIn(folder).length === 1);
      leave();
      expect(await answer).toBe('gone');
    } finally {
      await held.end();
    }
    await eventually(async () => openIn(folder).length === 0);
    expect((await file(table)).body).toContain('A word in confidence.');
  });
});

describe('a disk that takes nothing', () => {
  it('is told of, and no fault of ours', async () => {
    expect((await file()).status).toBe(200);
    await rename(folder, `${folder}-away`);
    await writeFile(folder, '');
    try {
      const { status, headers, body } = await file();
      expect([status, body.detail]).toEqual([503, expect.stringContaining('tell an administrator')]);
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      expect(body.detail).not.toContain(folder);
    } finally {
      await rm(folder);
      await rename(`${folder}-away`, folder);
    }
    expect((await file()).status).toBe(200);
  });
});

describe('a document that cannot be finished', () => {
  const writer = () => app.nest.get(DocxWriter).limits;
  const usual = new DocxWriter().limits;
  afterEach(() => Object.assign(writer(), usual));

  async function expectUnfinished(got: ReturnType<typeof file>): Promise<void> {
    const { status, headers, body } = await got;
    expect([status, headers.get('content-type')]).toEqual([503, 'application/problem+json']);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(body.detail).toMatch(/took too long or too much memory.*take CSV/);
    expect(JSON.stringify(body)).not.toContain('confidence');
  }

  it('is given up after a while', async () => {
    writer().milliseconds = 1500;
    const began = Date.now();
    const got = file();
    await stopped();
    await expectUnfinished(got);
    expect(Date.now() - began).toBeLessThan(10_000);
    expect(documentsUnderWay()).toEqual([]);
  });

  it('is told of when its process is killed, or has too little memory', async () => {
    const got = file();
    process.kill(await stopped(), 'SIGKILL');
    await expectUnfinished(got);
    await engagement(app, noor, { states: ['NRU'], text: 'a\n'.repeat(30_000) });
    const long = (await made({ state: 'NRU', format: 'docx' })).href;
    writer().megabytes = 60;
    await expectUnfinished(file(long));
    Object.assign(writer(), usual);
    expect((await file()).status).toBe(200);
  });
});

describe('a document whose process is busy', () => {
  it('is given up by it when whoever started it is killed', async () => {
    const program = fileURLToPath(new URL('write-endlessly.ts', import.meta.url));
    const writer = spawn(process.execPath, ['--import', '@swc-node/register/esm-register', program]);
    const id = await eventually(async () => documentsUnderWay(writer.pid)[0], 60_000);
    // it has read the manuscript to its end, and would notice nothing by that
    await eventually(async () => secondsAtWork(id) > 6, 60_000);
    writer.kill('SIGKILL');
    await eventually(async () => secondsAtWork(id) === 0, 5_000);
  });
});
