import { constants } from 'node:fs';
import { access, open as openFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AUDIENCES, FORMATS } from '../exports/export.entity.js';
import { ExportFiles } from '../exports/export-files.service.js';
import { CreateExportDto } from '../exports/exports.dto.js';
import { ExportsService } from '../exports/exports.service.js';
import { say } from '../platform/say.js';
import { checked } from './checked.js';
import { refused, unusable } from './outcome.js';
import { printFile } from './output.js';
import type { Session } from './session.js';

/** What the command line was told. */
export interface ExportOptions {
  state?: string;
  format: string;
  audience: string;
  /** Left out: standard output. */
  out?: string;
  bom?: boolean;
  /** Several with commas between. */
  kind?: string;
  from?: string;
  to?: string;
  instrument?: string;
  campaign?: string;
  person?: string;
  mission?: string;
  words?: string;
  withAsks?: boolean;
  thirdState?: boolean;
}

/** Ends the command for what cannot be had, or not be written there. */
export async function checkExport({ format, audience, out }: ExportOptions): Promise<void> {
  refuseUnknown('format', format, FORMATS);
  refuseUnknown('audience', audience, AUDIENCES);
  if (out !== undefined) await requireWritable(out);
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

/** Puts the export on record and writes its file. */
export async function exportEngagements(session: Session, { out, ...options }: ExportOptions): Promise<void> {
  const wanted = await wantedExport(options);
  const what = await session.act((em) => session.get(ExportsService).create(em, wanted));
  const { file } = await session.get(ExportFiles).write(session.actor.id, what);
  const words = file.createReadStream({ start: 0 });
  await (out === undefined ? printFile(words) : place(words, out));
  if (out !== undefined) say(`Written to ${out}`);
}

/** The file is there whole or not at all, and for its owner alone. */
async function place(words: Readable, out: string): Promise<void> {
  const part = join(dirname(out), `.${basename(out)}.${process.pid}`);
  try {
    const file = await openFile(part, 'wx', 0o600);
    await pipeline(words, file.createWriteStream());
    await rename(part, out);
  } catch (error) {
    await rm(part, { force: true });
    throw unusable(`${out} cannot be written: ${(error as Error).message}.`);
  }
}

/** The state is for the service to judge, which knows what there is. */
async function wantedExport({ state, words, ...options }: Omit<ExportOptions, 'out'>): Promise<CreateExportDto> {
  const asked = { report: 'engagements', ...options, ...(words === undefined ? {} : { q: words }) };
  const dto = await checked(CreateExportDto, asked);
  return state === undefined ? dto : { ...dto, state: state.toUpperCase() };
}
