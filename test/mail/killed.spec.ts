import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SMTPServerOptions } from 'smtp-server';
import { type Person, startApp, type TestApp } from '../app.js';
import { followUp } from '../build/follow-up.js';
import { eventually, startMailServer, type TestMailServer } from '../mail-server.js';

describe('a worker that is killed while it sends', () => {
  let app: TestApp;
  let ines: Person;
  let mails: TestMailServer;
  let folder: string;
  const ids: string[] = [];
  const processes: ChildProcess[] = [];

  /** Takes every mail, and leaves the first ones without an answer. */
  const mute: SMTPServerOptions['onData'] = (stream, _, done) => {
    let raw = '';
    stream.on('data', (chunk: Buffer) => {
      raw += chunk.toString('latin1');
    });
    stream.once('end', () => {
      ids.push(/^Message-ID: (.*)$/im.exec(raw)![1]!);
      if (ids.length === 3) done(null, 'taken at last');
    });
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'aide-memoire-killed-'));
    mails = await startMailServer({ onData: mute });
    app = await startApp({ env: { SMTP_URL: mails.url } });
    ines = await app.member('Ines Quintana');
  });

  afterAll(async () => {
    for (const child of processes) child.kill('SIGKILL');
    await app?.close();
    await mails?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** The job process of the application itself. */
  const startWorker = (): ChildProcess => {
    const child = spawn(process.execPath, ['--import', '@swc-node/register/esm-register', 'src/worker.ts'], {
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        DATABASE_URL: app.scratch.appUrl,
        DATABASE_OWNER_URL: app.scratch.ownerUrl,
        REDIS_URL: app.config.redisUrl ?? '',
        SMTP_URL: mails.url,
        DATA_DIR: folder,
        BASE_URL: 'http://localhost:3000',
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    child.stderr!.pipe(process.stderr, { end: false });
    processes.push(child);
    return child;
  };
  const isRunning = (child: ChildProcess) =>
    new Promise<void>((resolve) => {
      child.stderr!.on('data', (chunk: Buffer) => chunk.includes('The worker is running') && resolve());
    });
  const kill = async (child: ChildProcess) => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  const mail = async () => (await app.http('GET', '/api/outbox', { as: ines })).body.items[0];

  it('has it sent again, however often, under the same Message-ID', async () => {
    await followUp(app, ines, { reminders: [{ at: new Date(Date.now() - 1000).toISOString() }] });
    for (const round of [1, 2]) {
      const worker = startWorker();
      await eventually(async () => ids.length >= round, 90_000);
      await kill(worker);
      expect(await mail()).toMatchObject({ state: 'sending', attempts: round, sentAt: null });
    }
    const last = startWorker();
    await isRunning(last);
    const began = Date.now();
    const sent = await eventually(async () => {
      const found = await mail();
      return found.state === 'sent' && found;
    }, 90_000);
    expect(Date.now() - began).toBeLessThan(35_000);
    expect(sent).toMatchObject({ attempts: 3, serverAnswer: '250 taken at last' });
    const { messageId } = (await app.http('GET', `/api/outbox/${sent.id}`, { as: ines })).body;
    expect(ids).toEqual(Array(3).fill(messageId));
  }, 300_000);
});
