import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** The processes of ours that put a document together at this moment, by id. */
export function documentsUnderWay(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((id) => parentOf(id) === process.pid && /docx\.process/.test(read(id, 'cmdline')));
}

function parentOf(id: number): number {
  return Number(/\) \w (\d+) /.exec(read(id, 'stat'))?.[1]);
}

function read(id: number, file: string): string {
  try {
    return readFileSync(join('/proc', String(id), file), 'utf8');
  } catch {
    return '';
  }
}

/** Files that this process holds open in that folder, with a name or without. */
export function openIn(folder: string): string[] {
  return readdirSync('/proc/self/fd')
    .flatMap((fd) => {
      try {
        return readlinkSync(join('/proc/self/fd', fd));
      } catch {
        return [];
      }
    })
    .filter((path) => path.startsWith(folder));
}
