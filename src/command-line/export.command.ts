import { constants, createReadStream } from 'node:fs';
import { access, open as openFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { AUDIENCES, type Audience, FORMATS } from '../exports/export.entity.js';
import { ExportsService } from '../exports/exports.service.js';
import { say } from '../platform/say.js';
import { refused, unusable } from './outcome.js';
import { printFile } from './output.js';
import { inSession, type Open, type Session } from './session.js';

interface Options {
  state?: string;
  format: string;
  audience: string;
  out?: string;
  bom?: boolean;
}

export function addExport(cli: Command, open: Open): void {
  cli
    .command('export')
    .description('take something out')
    .command('engagements')
    .description('a history of engagements, oldest first, to standard output or a file')
    .option('--state <code>', 'of this state: three letters, such as KAZ; left out: of all')
    .option('--format <format>', 'csv', 'csv')
    .option('--audience <audience>', 'internal, partners or public: only what they may see', 'internal')
    .option('--out <file>', 'write to this file; it appears when it is whole')
    .option('--bom', 'begin with a byte-order mark, for spreadsheets that need one')
    .action(async (options: Options) => {
      refuseUnknown('format', options.format, FORMATS);
      refuseUnknown('audience', options.audience, AUDIENCES);
      const out = options.out === '-' ? undefined : options.out;
      if (out !== undefined) await requireWritable(out);
      await inSession(open, cli.opts().as, (session) => exportEngagements(session, { ...options, out }));
    });
}

function refuseUnknown(what: string, value: string, known: readonly string[]): void {
  if (!known.includes(value)) throw refused(`The ${what} "${value}" cannot be had; there is ${known.join(', ')}.`);
}

async function requireWritable(out: string): Promise<void> {
  try {
    await access(dirname(out), constants.W_OK);
  } catch {
    throw unusable(`${out} cannot be written: its folder is missing or closed.`);
  }
}

async function exportEngagements(session: Session, { state, audience, out, bom = false }: Options): Promise<void> {
  const exports = session.get(ExportsService);
  const what = await session.act((em) =>
    exports.create(em, {
      report: 'engagements',
      format: 'csv',
      audience: audience as Audience,
      bom,
      ...(state === undefined ? {} : { state: state.toUpperCase() }),
    }),
  );
  const { path, remove } = await exports.write(session.actor.id, what);
  try {
    await (out === undefined ? printFile(path) : place(path, out));
  } finally {
    await remove();
  }
  if (out !== undefined) say(`Written to ${out}`);
}

/** The file is there whole or not at all, and for its owner alone. */
async function place(path: string, out: string): Promise<void> {
  const part = join(dirname(out), `.${basename(out)}.${process.pid}`);
  try {
    const file = await openFile(part, 'wx', 0o600);
    await pipeline(createReadStream(path), file.createWriteStream());
    await rename(part, out);
  } catch (error) {
    await rm(part, { force: true });
    throw unusable(`${out} cannot be written: ${(error as Error).message}.`);
  }
}
