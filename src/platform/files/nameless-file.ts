import { randomUUID } from 'node:crypto';
import { chmod, type FileHandle, lchown, mkdir, open, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Writable } from 'node:stream';

/**
 * A new file for passing words on, which loses its name before the first of them is written: nobody finds it, and it is gone once it
 * is closed, or its process has ended in whatever way. Several processes may have theirs in one folder.
 * @param folder made if need be, for its owner alone
 */
export async function namelessFile(folder: string): Promise<FileHandle> {
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o700);
  await giveToOwnerOf(dirname(folder), folder);
  const path = join(folder, randomUUID());
  const file = await open(path, 'wx+', 0o600);
  try {
    await unlink(path);
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** A stream into the file, which it leaves open, also when it breaks off: the handle's own would close it, or never let it close. */
export function writingTo(file: FileHandle): Writable {
  return new Writable({
    writev: (chunks, done) =>
      void file.writeFile(Buffer.concat(chunks.map(({ chunk }) => chunk))).then(() => done(), done),
  });
}

/** So that what root made here stays usable for the ordinary user whose directory it is. */
async function giveToOwnerOf(parent: string, folder: string): Promise<void> {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = await stat(parent);
  await lchown(folder, uid, gid);
}
