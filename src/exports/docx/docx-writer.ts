import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Block, Frame } from './block.js';
import type { Order } from './docx.process.js';

/** From source, as under test, the process reads TypeScript too. */
const FROM_SOURCE = import.meta.url.endsWith('.ts');
const PROGRAM = new URL(`./docx.process.${FROM_SOURCE ? 'ts' : 'js'}`, import.meta.url);
const LOADER = FROM_SOURCE ? ['--import', '@swc-node/register/esm-register'] : [];

/** Twice what the longest document that can be asked for was seen to need. */
const MEMORY_MB = 1500;

/**
 * Writes a Word document in a process of its own: putting one together takes seconds, in which nobody else would be answered, and
 * as much memory as the whole application. The process ends with `finish` or `abandon`.
 */
export class DocxWriter {
  private readonly process: ChildProcess;
  private readonly end: Promise<unknown[]>;

  constructor(frame: Frame) {
    this.process = fork(PROGRAM, {
      execArgv: [...LOADER, `--max-old-space-size=${MEMORY_MB}`],
      serialization: 'advanced',
      // standard output is for results alone
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.end = once(this.process, 'exit');
    // told by `finish`; until then nobody may be listening
    this.end.catch(() => undefined);
    this.send({ frame }).catch(() => undefined);
  }

  /** Until the process has taken them, so that they are not read faster than they are written. */
  add(blocks: Block[]): Promise<void> {
    return this.send({ blocks });
  }

  /** Until the file is written. */
  async finish(path: string): Promise<void> {
    await this.send({ writeTo: path });
    const [code, signal] = await this.end;
    if (code !== 0) throw new Error(`The process that writes a document ended with ${code ?? signal}.`);
  }

  abandon(): void {
    this.process.kill('SIGKILL');
  }

  private send(order: Order): Promise<void> {
    return new Promise((resolve, reject) =>
      this.process.send(order, (error: Error | null) => (error ? reject(error) : resolve())),
    );
  }
}
