import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp, type TestApp } from '../app.js';
import { ownPage, samplePath, statePage } from '../build/import.js';
import { cli } from './cli.js';

let app: TestApp;
let folder: string;
const run = (...args: string[]) => cli({ env: environment() }, 'import', 'state-page', ...args);
const environment = () => ({
  DATABASE_URL: app.scratch.appUrl,
  DATABASE_OWNER_URL: app.scratch.ownerUrl,
  DATA_DIR: folder,
});
const file = (name: string, content: string | Buffer) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aide-memoire-cli-'));
  app = await startApp();
});
afterAll(async () => {
  await app?.close();
  rmSync(folder, { recursive: true, force: true });
});

const KEYS = {
  plan: 'format state stateFrom entries positions contacts missions spans questions changes',
  entries: 'ref section date dateText finerDates kind text people staff asks mentions possibleDuplicateOf',
  people: 'name rank',
  asks: 'text states',
  mentions: 'state sense',
  positions: 'instrument act status date',
  contacts: 'name familyName rank portfolio email mission',
  missions: 'city emails',
  spans: 'kind ref text',
  questions: 'code ref choices',
  changes: 'create change same refuse',
};
const keysOf = (things: object | object[]) => [
  ...new Set([things].flat().map((thing) => Object.keys(thing).join(' '))),
];
const rows = async (table: string) =>
  Number((await app.sql(`select count(*) from ${table}`, [], 'superuser')).rows[0].count);

describe('import state-page --json', () => {
  it.each(['nigeria', 'thailand', 'peru'])(
    'answers for %s with the keys that others rely on, and no other',
    async (name) => {
      const { code, out, log } = await run(file(`${name}.txt`, ownPage(name)), '--dry-run', '--json');
      expect([code, log]).toEqual([0, '']);
      const plan = JSON.parse(out);
      expect(keysOf(plan)).toEqual([KEYS.plan]);
      expect(keysOf(plan.changes)).toEqual([KEYS.changes]);
      for (const list of ['entries', 'positions', 'contacts', 'missions', 'spans'] as const) {
        expect(keysOf(plan[list])).toEqual([KEYS[list]]);
      }
      const of = (list: string) => plan.entries.flatMap((entry: Record<string, object[]>) => entry[list]);
      expect(keysOf(of('people'))).toEqual([KEYS.people]);
      expect(keysOf(of('asks'))).toEqual([KEYS.asks]);
      expect(keysOf(of('mentions'))).toEqual([KEYS.mentions]);
      for (const question of plan.questions) expect(keysOf(question)).toEqual([KEYS.questions]);
      expect(await rows('import')).toBe(0);
      expect(await rows('engagement')).toBe(0);
    },
  );

  it('gives every character back: byte-order mark, carriage returns, NUL, emoji', async () => {
    const text = `\ufeff${ownPage('peru').replaceAll('\n', '\r\n')}\r\n\0 🕊 \u2028end`;
    const plan = JSON.parse((await run(file('bom.txt', text), '--dry-run', '--json')).out);
    expect(plan.spans.map((span: { text: string }) => span.text).join('')).toBe(text);
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(ownPage('peru'), 'utf16le')]);
    const other = JSON.parse((await run(file('wide.txt', wide), '--dry-run', '--json')).out);
    expect(other.spans.map((span: { text: string }) => span.text).join('')).toBe(`\ufeff${ownPage('peru')}`);
  });

  it('reads standard input', async () => {
    const end = await cli(
      { env: environment(), input: ownPage('peru') },
      'import',
      'state-page',
      '-',
      '--dry-run',
      '--json',
    );
    expect([end.code, JSON.parse(end.out).state]).toEqual([0, 'PER']);
  });
});

describe('import state-page', () => {
  it('applies what is certain, keeps the original, and knows the page the second time', async () => {
    const text = `${statePage({ name: 'Tuvalu', entries: ['May 2019: Meeting\0 in Funafuti (3/4/2019).', 'June 2020: Letter sent.'] })}\r\n`;
    const path = file('tuvalu.txt', text);
    const first = await run(path);
    expect(first.code).toBe(0);
    expect(first.out).toContain('The page of TUV, from its heading: 2 entries');
    expect(first.out).toContain('2 created, 0 changed, 0 the same.');
    expect(first.log).toMatch(/^Import [0-9a-f-]{36}\n$/);
    const { rows: kept } = await app.sql('select content from import_original', [], 'superuser');
    expect(kept.map(({ content }) => content.toString())).toEqual([text]);
    expect((await run(path)).out).toContain('0 created, 0 changed, 2 the same.');
    const json = JSON.parse((await run(path, '--json')).out);
    expect(json.changes).toEqual({ create: 0, change: 0, same: 2, refuse: 0 });
    const { items } = (await app.http('GET', '/api/engagements?state=TUV', { as: app.admin })).body;
    expect(items.map(({ author }: { author: { name: string } }) => author.name)).toEqual(['Operator', 'Operator']);
  });

  it('reports a change, and takes it with --accept-changes', async () => {
    const text = statePage({
      name: 'Tuvalu',
      entries: ['May 2019: Meeting\0 in Funafuti (3/4/2019).', 'June 2020: Letter sent, and answered.'],
    });
    const path = file('changed.txt', text);
    const waiting = await run(path);
    expect(waiting.out).toContain('0 created, 0 changed');
    expect(waiting.out).toContain('--accept-changes');
    expect((await run(path, '--accept-changes')).out).toContain('1 changed');
    expect(JSON.parse((await run(path, '--dry-run', '--json')).out).changes).toMatchObject({ create: 0, change: 0 });
  });

  it('acts as a person with --as', async () => {
    const person = await app.member('Talia Sopoaga');
    const path = file('palau.txt', statePage({ name: 'Palau', entries: ['June 2020: Letter sent.'] }));
    const end = await cli({ env: environment() }, '--as', person.email.toUpperCase(), 'import', 'state-page', path);
    expect(end.code).toBe(0);
    const { items } = (await app.http('GET', '/api/engagements?state=PLW', { as: person })).body;
    expect(items[0].author).toEqual({ id: person.id, name: person.name });
    const nobody = await run(path, '--as', 'nobody@example.org');
    expect([nobody.code, nobody.out]).toEqual([2, '']);
  });
});

describe('what cannot be imported', () => {
  it.each([
    ['a file that is not there', () => ['/nowhere/page.txt'], 2],
    ['a folder', () => [folder], 2],
    ['bytes that are no text', () => [file('bytes.bin', Buffer.from([0x41, 0xff, 0x00, 0x80]))], 2],
    ['no file at all', () => [], 2],
    ['an unknown option', () => [file('peru.txt', ownPage('peru')), '--colour'], 2],
    ['two files', () => [file('peru.txt', ownPage('peru')), file('peru2.txt', ownPage('peru'))], 2],
    ['an empty file', () => [file('empty.txt', '')], 3],
    ['another document', () => [file('letter.txt', 'Dear Sir,\n\nthank you.\n')], 3],
    ['a state that is none', () => [file('peru.txt', ownPage('peru')), '--state', 'XXX'], 3],
    [
      'a page of nobody knows whom',
      () => [file('nobody.txt', statePage({ name: null, entries: ['May 2019: Letter.'] }))],
      3,
    ],
  ])('%s', async (_, args, code) => {
    const before = await rows('import');
    const end = await run(...args());
    expect(end.code).toBe(code);
    expect(end.log).not.toBe('');
    expect(end.log).not.toMatch(/\n\s+at /);
    expect(await rows('import')).toBe(before);
  });

  it('a page of nobody knows whom is planned all the same, and taken with --state', async () => {
    const path = file('nobody.txt', statePage({ name: null, entries: ['May 2019: Letter sent.'] }));
    const plan = JSON.parse((await run(path, '--dry-run', '--json')).out);
    expect(plan).toMatchObject({ state: null, stateFrom: null });
    expect(plan.questions).toContainEqual(expect.objectContaining({ code: 'state.missing' }));
    const named = await run(path, '--state', 'nru', '--dry-run', '--json');
    expect([named.code, JSON.parse(named.out).stateFrom]).toEqual([0, 'argument']);
  });

  it('nothing without a database: one sentence, exit 1', async () => {
    const env = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing', DATA_DIR: folder };
    const end = await cli({ env }, 'import', 'state-page', file('peru.txt', ownPage('peru')), '--dry-run');
    expect([end.code, end.out]).toEqual([1, '']);
    expect(end.log.trim().split('\n')).toHaveLength(1);
  });
});

const kazakhstan = samplePath('kazakhstan');
(kazakhstan ? describe : describe.skip)('the Kazakhstan page', () => {
  it('gives 13 entries, the third states of its asks, and only the same the second time', async () => {
    const plan = JSON.parse((await run(kazakhstan!, '--json')).out);
    expect(plan.spans.map((span: { text: string }) => span.text).join('')).toBe(readFileSync(kazakhstan!, 'utf8'));
    expect(plan.entries.map(({ date }: { date: string }) => date)).toEqual([
      '2016-01',
      '2016-08',
      '2017-09',
      '2017-12',
      '2018-01',
      '2018-05',
      '2018-06',
      '2018-07',
      '2019-01',
      '2019-01',
      '2019-03',
      '2019-05',
      '2021-10',
    ]);
    const asked = (ref: string) => plan.entries.find((entry: { ref: string }) => entry.ref === ref).asks;
    expect(
      asked('e1')
        .flatMap(({ states }: { states: string[] }) => states)
        .sort(),
    ).toEqual(['KGZ', 'MNG', 'UKR']);
    expect(
      asked('e3')
        .flatMap(({ states }: { states: string[] }) => states)
        .sort(),
    ).toEqual(['GBR', 'UKR']);
    expect(plan.changes).toEqual({ create: 17, change: 0, same: 4, refuse: 0 });
    const again = JSON.parse((await run(kazakhstan!, '--json')).out);
    expect(again.changes).toEqual({ create: 0, change: 0, same: 21, refuse: 0 });
  });
});
