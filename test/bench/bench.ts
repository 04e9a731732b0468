import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { manyEngagements } from '../engagements/many-engagements.js';
import { freePort } from '../free-port.mjs';
import { Client } from '../start/client.js';
import { ADMIN } from '../start/meeting.js';
import { Server } from '../start/server.js';
import { memoryOf } from './memory.js';
import { timedStart } from './starts.js';
import { median, milliseconds, table } from './table.js';
import { WAYS, type Way } from './ways.js';

// Measures the build as it is started by npm start: how soon it answers, what it holds, what it adds to the plain database.
const ENGAGEMENTS = Number(process.env.ENGAGEMENTS ?? 20_000);
const env = { ...ADMIN, DATA_DIR: Server.newDataDir(), PORT: String(await freePort()) };

try {
  const server = await starts();
  await memory(server);
  await ways(server);
  await server.stop();
} finally {
  await Server.clean();
}

async function starts(): Promise<Server> {
  const first = await timedStart(env);
  const warm = [first];
  for (const round of [0, 1, 2]) {
    await warm[round]!.server.stop();
    warm.push(await timedStart(env));
  }
  const [, middle] = warm.slice(1).sort((a, b) => a.time - b.time);
  const row = (name: string, { time, computing }: typeof first, aim: string) => [
    name,
    milliseconds(time),
    milliseconds(computing),
    aim,
  ];
  const rows = [
    row('an empty DATA_DIR', first, ''),
    row('a warm DATA_DIR (the middle of three)', middle!, 'under 2000 ms'),
  ];
  console.log(`${table(['start to first answer', 'measured', 'of it computing', 'aim'], rows)}\n`);
  const { server } = warm[3]!;
  return server;
}

async function memory(server: Server): Promise<void> {
  if (process.platform !== 'linux') return console.log('Memory is measured on Linux alone.\n');
  await pause(15_000);
  const parts = [
    ['node', memoryOf(server.pid, 'alone')],
    ['PostgreSQL', memoryOf(server.postgres, 'family')],
  ] as const;
  const rows = parts.map(([name, { processes, pss, rss }]) => [name, `${processes}`, `${pss} MB`, `${rss} MB`, '']);
  const sum = (field: 'pss' | 'rss') => `${parts.reduce((total, [, part]) => total + part[field], 0)} MB`;
  rows.push(['together', '', sum('pss'), sum('rss'), 'PSS under 300 MB']);
  console.log(`${table(['idle', 'processes', 'PSS', 'RSS', 'aim'], rows)}\n`);
}

async function ways(server: Server): Promise<void> {
  const database = await superuser(server);
  await manyEngagements({ sql: (text) => database.query(text) }, ENGAGEMENTS);
  const client = await new Client(server.url).signIn(ADMIN.ADMIN_EMAIL, ADMIN.ADMIN_PASSWORD);
  const rows: string[][] = [];
  for (const way of WAYS) rows.push(await compared(way, client, database));
  await database.end();
  console.log(table([`${ENGAGEMENTS} engagements`, 'over HTTP', 'plain SQL', 'ratio'], rows));
}

/** The two take turns, so that whatever else the machine does hits both. */
async function compared({ name, times, app, raw }: Way, client: Client, database: pg.Client): Promise<string[]> {
  const measured = { app: [] as number[], raw: [] as number[] };
  for (let round = -1; round < times; round++) {
    const one = await timed(() => app(client));
    const other = await timed(() => raw(database));
    // the first round only warms up
    if (round >= 0) {
      measured.app.push(one);
      measured.raw.push(other);
    }
  }
  const [over, plain] = [median(measured.app), median(measured.raw)];
  return [name, milliseconds(over), milliseconds(plain), `${(over / plain).toFixed(1)} ×`];
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function superuser({ env }: Server): Promise<pg.Client> {
  const { superuser } = JSON.parse(readFileSync(join(env.DATA_DIR!, 'credentials.json'), 'utf8')) as {
    superuser: string;
  };
  const [, , , port] = readFileSync(join(env.DATA_DIR!, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
  const client = new pg.Client(`postgres://postgres:${superuser}@127.0.0.1:${port}/aide_memoire`);
  await client.connect();
  return client;
}
