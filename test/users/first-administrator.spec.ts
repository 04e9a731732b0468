import { firstSteps } from '../../src/first-steps.js';
import { Config } from '../../src/platform/config/config.js';
import { UsersService } from '../../src/users/users.service.js';
import { type Answer, startApp, type TestApp } from '../app.js';

describe('the first administrator', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    await app.sql(`delete from app_user where role <> 'operator'`, [], 'superuser');
  });

  const bare = () => new Config({ ...app.config, adminEmail: undefined, adminPassword: undefined });
  const start = (config: Config) => app.nest.get(UsersService).ensureFirstAdministrator(config);
  const open = (link: string | null): Promise<Answer> =>
    app.http('POST', '/api/session/link', { body: { token: link!.split('#token=')[1] } });
  const emails = async () =>
    (await app.sql(`select email from app_user where role = 'administrator' order by email`, [], 'superuser')).rows.map(
      ({ email }) => email,
    );

  it('gets a fresh link at each start, until it is used', async () => {
    const first = await start(bare());
    const second = await start(bare());
    expect(first).toMatch(new RegExp(`^${app.config.baseUrl}/sign-in#token=[\\w-]{43}$`));
    expect((await open(first)).status).toBe(401);
    const answer = await open(second);
    expect(answer.body.user).toMatchObject({ email: 'admin@localhost', name: 'Administrator', role: 'administrator' });
    expect(await start(bare())).toBeNull();
    app.clock.set('2030-01-01T00:00:00Z');
    expect(await start(bare())).toBeNull();
    app.clock.set(new Date());
  });

  it('is one, however many instances start at once', async () => {
    const links = await Promise.all([start(bare()), start(bare()), start(bare())]);
    expect(await emails()).toEqual(['admin@localhost']);
    expect((await Promise.all(links.map(open))).filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('needs no link where the environment names one, who takes the place of the nameless one', async () => {
    await start(bare());
    expect(await start(app.config)).toBeNull();
    expect(await emails()).toEqual(['ada@example.org']);
    const body = { email: app.config.adminEmail, password: app.config.adminPassword };
    expect((await app.http('POST', '/api/session', { body })).status).toBe(200);
  });

  it('keeps the password that was chosen since', async () => {
    await start(app.config);
    const changed = new Config({ ...app.config, adminPassword: 'quite another password' });
    expect(await start(changed)).toBeNull();
    const body = { email: app.config.adminEmail, password: 'quite another password' };
    expect((await app.http('POST', '/api/session', { body })).status).toBe(401);
  });

  it('comes with an operator, who cannot sign in', async () => {
    await firstSteps(app.nest);
    const { rows } = await app.sql(`select id, email from app_user where role = 'operator'`);
    expect(rows).toEqual([{ id: '00000000-0000-4000-8000-000000000001', email: 'operator@localhost' }]);
  });
});
