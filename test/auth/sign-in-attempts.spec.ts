import { type Answer, PASSWORD, startApp, type TestApp } from '../app.js';

const MINUTE = 60_000;

describe('guessing passwords', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ env: { TRUST_PROXY: 'yes' } });
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    await app.sql('delete from sign_in_failure', [], 'superuser');
    app.clock.set('2026-11-21T09:00:00Z');
  });

  const owner = 'ada@example.org';
  const attempt = (password: string, address = '203.0.113.1', email = owner, cookie = ''): Promise<Answer> =>
    app.http('POST', '/api/session', { body: { email, password }, headers: { 'x-forwarded-for': address, cookie } });
  const guess = async (times: number, ...where: [string?, string?, string?]) => {
    const statuses = [];
    for (let n = 0; n < times; n++) statuses.push((await attempt(`wrong guess ${n}`, ...where)).status);
    return statuses;
  };
  const deviceOf = (answer: Answer) => /device=[^;]+/.exec(answer.headers.getSetCookie().join('\n'))![0];

  it('ends after five failures, and may go on when time has passed', async () => {
    expect(await guess(6)).toEqual([401, 401, 401, 401, 401, 429]);
    const refused = await attempt(PASSWORD);
    expect(refused.status).toBe(429);
    expect(refused.body).toMatchObject({ code: 'too-often' });
    expect(Number(refused.headers.get('retry-after'))).toBe(15 * 60);
    app.clock.advance(10 * MINUTE);
    expect(Number((await attempt(PASSWORD)).headers.get('retry-after'))).toBe(5 * 60);
    app.clock.advance(5 * MINUTE);
    expect((await attempt(PASSWORD)).status).toBe(200);
  });

  it('counts a hundred at once as a hundred', async () => {
    const statuses = await Promise.all(Array.from({ length: 30 }, () => attempt('wrong guess')));
    expect(statuses.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(statuses.filter(({ status }) => status === 429)).toHaveLength(25);
  });

  it('answers alike for an address that nobody has', async () => {
    expect(await guess(6, undefined, 'nobody@example.org')).toEqual([401, 401, 401, 401, 401, 429]);
  });

  it('does not shut out the owner elsewhere', async () => {
    await guess(6);
    expect((await attempt(PASSWORD, '203.0.113.2')).status).toBe(200);
  });

  it('does not shut out the owner in a browser of before, not even behind the same address', async () => {
    const device = deviceOf(await attempt(PASSWORD));
    await guess(6);
    expect((await attempt(PASSWORD)).status).toBe(429);
    expect((await attempt(PASSWORD, undefined, owner, device)).status).toBe(200);
  });

  it('is limited in a browser of before too', async () => {
    const device = deviceOf(await attempt(PASSWORD));
    expect((await guess(11, undefined, owner, device)).slice(-2)).toEqual([401, 429]);
  });

  it('gains nothing by a browser of somebody else', async () => {
    await app.member('Mara Stein');
    const device = deviceOf(await attempt(PASSWORD, undefined, 'mara.stein@example.org'));
    expect((await guess(6, undefined, owner, device)).at(-1)).toBe(429);
  });

  it('gains nothing by trying many addresses of mail from one place', async () => {
    const statuses = [];
    for (let n = 0; n < 52; n++)
      statuses.push((await attempt('wrong guess', undefined, `somebody${n}@example.org`)).status);
    expect(statuses.slice(49)).toEqual([401, 429, 429]);
    expect((await attempt(PASSWORD)).status).toBe(429);
    expect((await attempt(PASSWORD, '203.0.113.9')).status).toBe(200);
  });

  it('gains nothing by claiming to come from elsewhere', async () => {
    const statuses = [];
    for (let n = 0; n < 6; n++) statuses.push((await attempt('wrong guess', `198.51.100.${n}, 203.0.113.1`)).status);
    expect(statuses.at(-1)).toBe(429);
  });

  it('gains nothing by the many addresses of one IPv6 network', async () => {
    const statuses = [];
    for (let n = 0; n < 6; n++) statuses.push((await attempt('wrong guess', `2001:db8:1:2::${n + 1}`)).status);
    expect(statuses.at(-1)).toBe(429);
    expect((await attempt(PASSWORD, '2001:db8:1:3::1')).status).toBe(200);
  });

  it('starts anew after the right password', async () => {
    await guess(4);
    expect((await attempt(PASSWORD)).status).toBe(200);
    expect(await guess(5)).toEqual([401, 401, 401, 401, 401]);
  });

  it('takes as long for somebody who does not exist', async () => {
    const time = async (email: string, address: string) => {
      const start = performance.now();
      for (let n = 0; n < 4; n++) await attempt('wrong guess', address, email);
      return performance.now() - start;
    };
    const [known, unknown] = [await time(owner, '203.0.113.5'), await time('nobody@example.org', '203.0.113.6')];
    expect(unknown).toBeGreaterThan(known / 4);
  });
});
