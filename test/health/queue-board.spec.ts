import { Sweep } from '../../src/platform/jobs/sweep.js';
import { type Person, startApp, type TestApp } from '../app.js';
import { followUp } from '../build/follow-up.js';

describe('the queue’s dashboard', () => {
  let app: TestApp;
  let ines: Person;
  beforeAll(async () => {
    app = await startApp();
    ines = await app.member('Ines Quintana');
    app.clock.set('2026-03-02T09:00:00Z');
    const reminders = [{ at: '2026-03-02T09:00:00Z' }];
    await followUp(app, ines, { title: 'Zanzibar papers', visibility: 'restricted', reminders });
    await app.nest.get(Sweep).run();
  });
  afterAll(() => app?.close());

  const asset = async (kind: RegExp) => {
    const { body } = await app.http('GET', '/api/queue', { as: app.admin });
    return `/api/queue/${kind.exec(body)![0]}`;
  };
  const paths = async () => [
    '/api/queue',
    '/api/queue/queue/aide-memoire',
    await asset(/static\/js\/main\.\w+\.js/),
    await asset(/static\/css\/main\.\w+\.css/),
    '/api/queue/api/queues?activeQueue=aide-memoire&status=latest&page=1',
    '/api/queue/api/redis/stats',
  ];

  it('is for administrators alone, with every file and all that it reads', async () => {
    for (const path of await paths()) {
      expect([path, (await app.http('GET', path)).status]).toEqual([path, 401]);
      expect([path, (await app.http('GET', path, { as: ines })).status]).toEqual([path, 403]);
      expect([path, (await app.http('GET', path, { as: app.admin })).status]).toEqual([path, 200]);
    }
    for (const path of ['/api/queue/static/../package.json', '/api/queue/static/no.js', '/api/queue/%2e%2e/etc']) {
      expect((await app.http('GET', path, { as: app.admin })).status).toBe(404);
    }
  });

  it('shows what waits, by ids and without a word', async () => {
    const path = '/api/queue/api/queues?activeQueue=aide-memoire&status=waiting&page=1';
    const { body } = await app.http('GET', path, { as: app.admin });
    const [queue] = body.queues;
    expect(queue).toMatchObject({ name: 'aide-memoire', readOnlyMode: true, counts: { waiting: 1 } });
    expect(queue.jobs[0]).toMatchObject({ name: 'deliver-mail', data: { person: ines.id, attempt: 0 } });
    expect(JSON.stringify(body)).not.toMatch(/Zanzibar|Quintana/);
  });

  it('cannot be made to change anything: a job acts as the person that it names', async () => {
    const body = { name: 'deliver-mail', data: { mail: ines.id, person: ines.id, attempt: 0 }, options: {} };
    for (const [method, path] of [
      ['POST', '/api/queue/api/queues/aide-memoire/add'],
      ['PUT', '/api/queue/api/queues/pause'],
      ['PUT', '/api/queue/api/queues/aide-memoire/obliterate'],
      ['PATCH', '/api/queue/api/queues/aide-memoire/1/update-data'],
      ['DELETE', '/api/queue'],
    ] as const) {
      const { status } = await app.http(method, path, { as: app.admin, body });
      expect([path, status]).toEqual([path, path === '/api/queue' ? 405 : 404]);
    }
    const { body: after } = await app.http('GET', '/api/queue/api/queues', { as: app.admin });
    expect(after.queues[0]).toMatchObject({ isPaused: false, counts: { waiting: 1 } });
  });

  it('has nothing from another host, and the strictest policy that it works under', async () => {
    const { body, headers } = await app.http('GET', '/api/queue', { as: app.admin });
    expect(body).not.toMatch(/https?:\/\/(?!localhost)/);
    const policy = headers.get('content-security-policy')!;
    const [, nonce] = /'nonce-([^']+)'/.exec(policy)!;
    expect(body).toContain(`<style nonce="${nonce}">`);
    expect(policy).toContain(`default-src 'none'; script-src 'self'; style-src 'self' 'nonce-`);
    expect(policy).not.toMatch(/script-src[^;]*unsafe|\*|https?:/);
    expect(headers.get('cache-control')).toBe('no-store');
  });
});
