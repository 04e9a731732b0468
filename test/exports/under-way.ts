import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** The processes that put a document together at this moment, by id. @param by whoever started them */
export function documentsUnderWay(by = process.pid): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((id) => parentOf(id) === by && /docx\.process/.test(read(id, 'cmdline')));
}

/** For how many seconds a process has been at work; 0 when it is over. */
export function secondsAtWork(id: number): number {
  const [user, system] = read(id, 'stat').split(') ').at(-1)!.split(' ').slice(11, 13);
  return (Number(user ?? 0) + Number(system ?? 0)) / 100;
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
