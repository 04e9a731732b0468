import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { must, PASSWORD, signIn, startApp, type TestApp } from '../app.js';
import { unzipped } from '../exports/zip.js';
import { built, ROOT } from '../start/built.js';
import { cli } from './cli.js';

let app: TestApp;
let folder: string;
const environment = () => ({
  DATABASE_URL: app.scratch.appUrl,
  DATABASE_OWNER_URL: app.scratch.ownerUrl,
  DATA_DIR: folder,
});
const run = (...args: string[]) => cli({ env: environment() }, ...args);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aide-memoire-cli-'));
  app = await startApp();
});
afterAll(async () => {
  await app?.close();
  rmSync(folder, { recursive: true, force: true });
});

const engagement = (body: Record<string, unknown>) =>
  must(
    app.http('POST', '/api/engagements', {
      as: app.admin,
      body: { date: '2020', kind: 'letter', states: ['KIR'], text: 'x', ...body },
    }),
    201,
  );

describe('export engagements', () => {
  beforeAll(async () => {
    await engagement({ text: 'public', visibility: 'public' });
    await engagement({ text: 'internal', date: '2019' });
    await engagement({ text: 'restricted', date: '2018', visibility: 'restricted' });
  });

  it('writes CSV to standard output and nothing else', async () => {
    const { code, out, log } = await run('export', 'engagements', '--state', 'KIR', '--format', 'csv');
    expect([code, log]).toEqual([0, '']);
    const lines = out.trim().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^id,state,date,/);
    expect(lines[1]).toContain('internal');
    expect(out).not.toContain('restricted');
  });

  it('for the public has what is public', async () => {
    const { out } = await run('export', 'engagements', '--state', 'KIR', '--audience', 'public');
    expect(out.trim().split('\n')).toHaveLength(2);
    expect(out).toContain(',public,');
  });

  it('as a person has what that person may see', async () => {
    const { out } = await run('--as', app.admin.email, 'export', 'engagements', '--state', 'KIR');
    expect(out).toContain('restricted');
  });

  it('writes a file whole, with a byte-order mark when asked', async () => {
    const path = join(folder, 'kiribati.csv');
    const { code, out } = await run('export', 'engagements', '--state', 'KIR', '--bom', '--out', path);
    expect([code, out]).toEqual([0, '']);
    expect(readFileSync(path, 'utf8')).toMatch(/^\ufeffid,/);
    expect(readdirSync(folder)).toEqual(['exports', 'kiribati.csv']);
    expect(readdirSync(join(folder, 'exports'))).toEqual([]);
  });

  it('writes a document, narrowed as the list is', async () => {
    const path = join(folder, 'kiribati.docx');
    const options = [
      '--format',
      'docx',
      '--kind',
      'letter,vote',
      '--from',
      '2019',
      '--words',
      'internal',
      '--out',
      path,
    ];
    const { code, out } = await run('export', 'engagements', '--state', 'KIR', ...options);
    expect([code, out]).toEqual([0, '']);
    const document = unzipped(readFileSync(path)).get('word/document.xml');
    expect(document).toContain('Kind: letter, vote');
    expect(document).not.toContain('restricted');
  });

  it.each([
    ['--format xlsx', 3],
    ['--kind nap', 2],
    ['--from 2016-13', 2],
    ['--instrument no-such', 3],
    ['--audience press', 3],
    ['--state XXX', 3],
    ['--state ', 3],
    ['--out /nowhere/at/all.csv', 2],
  ])('refuses %s', async (option, code) => {
    const end = await run(
      'export',
      'engagements',
      ...(option.includes('--state') ? [] : ['--state', 'KIR']),
      ...option.split(' '),
    );
    expect([end.code, end.out]).toEqual([code, '']);
    expect(end.log).not.toMatch(/\n\s+at /);
  });

  it('does not mind a reader who has enough', async () => {
    await app.sql(
      `insert into engagement (date, kind, text) select '2001', 'letter', repeat('words ', 2000) from generate_series(1, 300)`,
      [],
      'superuser',
    );
    const child = spawn(process.execPath, [built('cli'), 'export', 'engagements'], {
      cwd: ROOT,
      env: { PATH: process.env.PATH!, ...environment() },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let log = '';
    child.stderr.on('data', (chunk) => {
      log += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = await once(child, 'close');
    expect([code, log]).toEqual([0, '']);
  });
});

describe('people', () => {
  it('user create makes somebody who can sign in, and refuses the second of one address', async () => {
    const args = ['user', 'create', '--email', 'Mele@example.org', '--name', 'Mele Fifita', '--role', 'member'];
    const made = await run(...args, '--password', PASSWORD);
    expect([made.code, made.out, made.log]).toEqual([0, 'Mele@example.org\n', '']);
    expect(await signIn(app.url, 'mele@example.org')).toMatchObject({ name: 'Mele Fifita', role: 'member' });
    expect((await run(...args, '--password', PASSWORD)).code).toBe(3);
  });

  it('user create takes the password from standard input, or answers with a link', async () => {
    const options = ['--email', 'lopeti@example.org', '--name', 'Lopeti'];
    const end = await cli(
      { env: environment(), input: `${PASSWORD}\n` },
      'user',
      'create',
      ...options,
      '--password-stdin',
    );
    expect(end.code).toBe(0);
    await signIn(app.url, 'lopeti@example.org');
    const linked = await run('user', 'create', '--email', 'sela@example.org', '--name', 'Sela');
    expect(linked.out).toMatch(/^http\S+\/sign-in#token=\S+\n$/);
  });

  it.each([
    [['--email', 'no address', '--name', 'X'], 2],
    [['--email', 'x@example.org'], 2],
    [['--email', 'x@example.org', '--name', 'X', '--role', 'king'], 2],
    [['--email', 'x@example.org', '--name', 'X', '--password', 'short'], 2],
  ])('user create %j', async (options, code) => {
    const end = await run('user', 'create', ...options);
    expect([end.code, end.out]).toEqual([code, '']);
  });

  it('only an administrator makes others with --as', async () => {
    const member = await app.member('Only Member');
    const end = await run('--as', member.email, 'user', 'create', '--email', 'y@example.org', '--name', 'Y');
    expect([end.code, end.out]).toEqual([3, '']);
  });

  it('token create gives a token that works', async () => {
    const { code, out } = await run('token', 'create', '--email', app.admin.email, '--name', 'for the test');
    expect(code).toBe(0);
    const headers = { authorization: `Bearer ${out.trim()}` };
    expect((await app.http('GET', '/api/me', { headers })).body.user.email).toBe(app.admin.email);
    expect((await run('token', 'create', '--email', 'nobody@example.org')).code).toBe(2);
  });

  it('sign-in-link gives a link that signs in once', async () => {
    const { email } = await app.member('Somebody Locked Out');
    const { out } = await run('sign-in-link', '--email', email);
    const token = /#token=(\S+)/.exec(out)![1];
    const body = { token };
    expect((await app.http('POST', '/api/session/link', { body })).status).toBe(200);
    expect((await app.http('POST', '/api/session/link', { body })).status).toBe(401);
  });
});

describe('the rest', () => {
  it('demo load and remove', async () => {
    const loaded = await run('demo', 'load');
    expect(loaded.code).toBe(0);
    expect(loaded.out).toMatch(/^Loaded: 6 states, .* 4\d engagements, \d+ follow-ups\.\n$/);
    expect((await run('demo', 'load')).code).toBe(3);
    const { items } = (await app.http('GET', '/api/follow-ups?owner=me&status=open', { as: app.admin })).body;
    expect(items.length).toBeGreaterThan(3);
    const removed = await run('demo', 'remove');
    expect(removed.out).toMatch(/^Removed \d+, kept 0\.\n$/);
    expect((await run('demo', 'remove')).code).toBe(3);
  });

  it('doctor tells what there is', async () => {
    const { code, out, log } = await run('doctor');
    for (const about of ['database', 'roles', 'schema', 'visibility', 'mail', 'bounces', 'queue', 'disk']) {
      expect(out).toMatch(new RegExp(`^(ok|note)\\s+${about}\\s`, 'm'));
    }
    // the application was never started with a worker here, so that nothing would arrive
    expect(out).toMatch(/^BAD\s+worker\s.*has never run here.*\n\s+To do: Start the application/m);
    expect(out).toContain('Tomorrow’s reminders will not arrive: the worker, which sends them, is not running.');
    expect([code, log]).toEqual([1, expect.stringMatching(/^Not in order: 1 of \d+\.$/m)]);
    expect(out).not.toMatch(/^note\s+roles/m);
    const alone = await cli(
      {
        env: {
          ...{ DATABASE_URL: app.scratch.ownerUrl, DATA_DIR: folder, SMTP_URL: 'smtp://127.0.0.1:1' },
          BOUNCE_IMAP_URL: 'imap://bounces%40example.org:s3cret-word@127.0.0.1:1/INBOX',
        },
      },
      'doctor',
    );
    expect(alone.code).toBe(1);
    expect(alone.out).toMatch(/^note\s+roles/m);
    expect(alone.out).toMatch(/^BAD\s+mail\s.*ECONNREFUSED.*\n\s+To do: .*SMTP_URL/m);
    expect(alone.out).toContain('Tomorrow’s reminders will not arrive');
    expect(alone.log).toMatch(/^Not in order: 3 of \d+\.$/m);
    expect(alone.out).toMatch(/^BAD\s+bounces\s.*ECONNREFUSED/m);
    expect(alone.out).not.toContain('s3cret-word');
  });

  it.each([
    [['--help'], 0],
    [['--version'], 0],
    [['import', '--help'], 0],
    [[], 2],
    [['import'], 2],
    [['fly'], 2],
    [['--colour'], 2],
  ])('%j ends with %i', async (args, code) => {
    const end = await run(...args);
    expect(end.code).toBe(code);
    expect(end.out === '').toBe(code !== 0);
    expect(end.log === '').toBe(code === 0);
  });

  it('names the command that there is not', async () => {
    expect((await run('fly', 'away')).log).toBe('There is no command "fly away" (--help tells more).\n');
  });

  it('a bad environment is one sentence and exit 1', async () => {
    const end = await cli({ env: { PORT: 'many', DATA_DIR: folder } }, 'doctor');
    expect([end.code, end.out]).toEqual([1, '']);
    expect(end.log).toContain('PORT');
  });
});
