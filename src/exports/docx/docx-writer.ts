import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { Injectable } from '@nestjs/common';
import { Problem } from '../../platform/http/problem.js';
import type { Manuscript } from './manuscript.js';

/** From source, as under test, the process reads TypeScript too. */
const FROM_SOURCE = import.meta.url.endsWith('.ts');
const PROGRAM = fileURLToPath(new URL(`./docx.process.${FROM_SOURCE ? 'ts' : 'js'}`, import.meta.url));
const LOADER = FROM_SOURCE ? ['--import', '@swc-node/register/esm-register'] : [];

const COME_AGAIN_IN = 60;

/**
 * Writes Word documents, each in a process of its own: putting one together takes seconds, in which nobody else would be answered,
 * and more memory than the whole application. Words go there and come back by pipe and open file, so that none lies about.
 */
@Injectable()
export class DocxWriter {
  /** Well above what the longest document that may be asked for was seen to need: 20 seconds and 700 MB. */
  readonly limits = { milliseconds: 90_000, megabytes: 1000 };

  /**
   * Until the file is written, or the process is over in another way.
   * @param gone aborted when nobody waits for it any more
   * @throws Problem 503 when it takes very long, or the process dies
   */
  async write(manuscript: Manuscript, file: FileHandle, gone?: AbortSignal): Promise<void> {
    gone?.throwIfAborted();
    const { milliseconds, megabytes } = this.limits;
    const child = spawn(
      process.execPath,
      // its own watch has the same limit, for where this process is no more
      [...LOADER, `--max-old-space-size=${megabytes}`, PROGRAM, `${process.pid}`, `${milliseconds}`],
      // standard output is the file
      { stdio: ['pipe', file.fd, 'pipe'] },
    );
    const kill = () => child.kill('SIGKILL');
    const deadline = setTimeout(kill, milliseconds);
    gone?.addEventListener('abort', kill, { once: true });
    try {
      const complaint = text(child.stderr!).catch(() => '');
      // how it ended tells more than that it stopped reading
      pipeline(Readable.from(manuscript.bytes()), child.stdin!).catch(() => undefined);
      const [code, signal] = await once(child, 'close');
      if (code !== 0) throw failure(code ?? signal, await complaint);
    } catch (error) {
      gone?.throwIfAborted();
      throw Problem.unavailable(UNFINISHED, error, COME_AGAIN_IN);
    } finally {
      clearTimeout(deadline);
      gone?.removeEventListener('abort', kill);
    }
  }
}

/** In one line where it was memory, of which the runtime would tell in forty. */
function failure(end: number | string, complaint: string): Error {
  const [said] = /^FATAL ERROR.*$/m.exec(complaint) ?? [complaint.slice(0, 1000)];
  return new Error(`The process that writes a document ended with ${end}. ${said}`.trim());
}

const UNFINISHED =
  'The document could not be finished: it took too long or too much memory. Try again in a minute, choose less (a state, a period, a kind), or take CSV.';
