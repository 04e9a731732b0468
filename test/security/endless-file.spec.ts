import { existsSync } from 'node:fs';
import { readOriginal } from '../../src/command-line/read-original.js';

const ENDLESS = '/dev/zero';
const where = existsSync(ENDLESS) ? it : it.skip;

describe('a file that never ends', () => {
  where('is refused as soon as it is too large', async () => {
    await expect(readOriginal(ENDLESS)).rejects.toThrow('larger than 500 kB');
  });
});
