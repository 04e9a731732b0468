import { Gate } from '../../../src/platform/mail/gate.js';

describe('a gate', () => {
  it('lets so many through at a time, in the order in which they came, also after one that failed', async () => {
    const gate = new Gate(2);
    const began: number[] = [];
    let inside = 0;
    let most = 0;
    const pass = (n: number) =>
      gate.through(async () => {
        began.push(n);
        most = Math.max(most, ++inside);
        await new Promise((resolve) => setTimeout(resolve, 5));
        inside--;
        if (n === 1) throw new Error('no');
        return n;
      });
    const results = await Promise.allSettled([0, 1, 2, 3, 4].map(pass));
    expect(results.map(({ status }) => status)).toEqual([
      ...['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled'],
    ]);
    expect(began).toEqual([0, 1, 2, 3, 4]);
    expect(most).toBe(2);
    expect(await pass(5)).toBe(5);
  });
});
