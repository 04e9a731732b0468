import type { Job } from '../../../src/platform/jobs/job-data.js';
import { packed } from '../../../src/platform/jobs/packs.js';

const jobs = (count: number): Job[] =>
  Array.from({ length: count }, (_, n) => ({
    ...{ name: 'deliver-mail' as const, key: `mail-${n}-0` },
    data: { mail: `${n}`, person: null, attempt: 0 },
  }));

describe('packs', () => {
  it('a few jobs go one by one, under their own keys', () => {
    expect(packed(jobs(20))).toEqual(jobs(20));
  });

  it('many go ten at a time; all of them, and the same ones under the same key', () => {
    const packs = packed(jobs(43));
    expect(packs.map(({ name, data }) => [name, (data as unknown[]).length])).toEqual([
      ...Array(4).fill(['pack', 10]),
      ['pack', 3],
    ]);
    expect(packs.flatMap(({ data }) => data)).toEqual(jobs(43).map(({ name, data }) => ({ name, data })));
    expect(packed(jobs(43)).map(({ key }) => key)).toEqual(packs.map(({ key }) => key));
    expect(new Set(packs.map(({ key }) => key)).size).toBe(5);
  });
});
