import { Together } from '../../../src/platform/jobs/together.js';

describe('what is done together', () => {
  const pause = () => new Promise((resolve) => setTimeout(resolve, 10));

  it('is done at once for the first, and for those who came meanwhile in one go, each with its own result', async () => {
    const rounds: number[][] = [];
    const together = new Together(async (items: number[]) => {
      rounds.push(items);
      await pause();
      return items.map((item) => item * 2);
    });
    const results = await Promise.all([1, 2, 3, 4].map((item) => together.do(item)));
    expect(results).toEqual([2, 4, 6, 8]);
    expect(rounds).toEqual([[1], [2, 3, 4]]);
  });

  it('is at most so much at a time', async () => {
    const sizes: number[] = [];
    const together = new Together(async (items: number[]) => {
      sizes.push(items.length);
      await pause();
      return items;
    }, 2);
    await Promise.all([1, 2, 3, 4, 5, 6].map((item) => together.do(item)));
    expect(sizes).toEqual([1, 2, 2, 1]);
  });

  it('fails for those of its round alone', async () => {
    let round = 0;
    const together = new Together(async (items: number[]) => {
      await pause();
      if (++round === 2) throw new Error('not now');
      return items;
    });
    const first = together.do(1);
    const second = [together.do(2), together.do(3)];
    expect(await first).toBe(1);
    for (const one of second) await expect(one).rejects.toThrow('not now');
    expect(await together.do(4)).toBe(4);
  });
});
