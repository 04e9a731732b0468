import { must, startApp, type TestApp } from '../app.js';
import { type Route, routesOf } from '../http/routes.js';

/** What anybody may ask without having signed in. */
const OPEN = [
  'DELETE /api/session',
  'GET /*',
  'GET /api/calendar-feeds/{id}',
  'GET /api/health',
  'GET /api/mail-actions/{token}',
  'GET /api/openapi.json',
  'POST /api/mail-actions/{token}',
  'POST /api/session',
  'POST /api/session/link',
];

const ADMINISTRATORS_ONLY = [
  'DELETE /api/teams/{id}',
  'GET /api/queue',
  'GET /api/queue/*',
  'PATCH /api/installation',
  'PATCH /api/teams/{id}',
  'PATCH /api/users/{id}',
  'POST /api/suppressions/{id}/lift',
  'POST /api/teams',
  'POST /api/teams/{id}/restore',
  'POST /api/users',
  'POST /api/users/{id}/sign-in-link',
];

/** Pages and files for a browser, not for a program. */
const UNDESCRIBED = ['GET /*', 'GET /api/openapi.json', 'GET /api/queue', 'GET /api/queue/*'];

describe('every route', () => {
  let app: TestApp;
  let member: Record<string, string>;
  let routes: Route[];
  beforeAll(async () => {
    app = await startApp();
    const as = await app.member('Rosa Hahn');
    const { body } = await must(app.http('POST', '/api/me/tokens', { as, body: { name: 'all routes' } }));
    member = { authorization: `Bearer ${body.token}` };
    routes = routesOf(app);
  });
  afterAll(() => app.close());

  const refusedBy = async (status: number, headers: Record<string, string>) => {
    const refused = [];
    for (const { method, path } of routes) {
      const answer = await app.http(method, path.replace(/\{\w+\}/g, '00000000-0000-4000-8000-00000000dead'), {
        body: method === 'GET' ? undefined : {},
        headers,
      });
      if (answer.status === status) refused.push(`${method} ${path}`);
    }
    return refused.sort();
  };
  const all = () => routes.map(({ method, path }) => `${method} ${path}`).sort();

  it('is found', () => {
    expect(routes.length).toBeGreaterThan(80);
    expect(all()).toEqual(expect.arrayContaining([...OPEN, ...ADMINISTRATORS_ONLY]));
  });

  it('needs a sign-in, save the few that are on the list', async () => {
    const refused = await refusedBy(401, {});
    const open = all().filter((route) => !refused.includes(route));
    expect(open).toEqual(OPEN);
  });

  it('is open to members, save the few that are on the list', async () => {
    expect(await refusedBy(403, member)).toEqual(ADMINISTRATORS_ONLY);
  });

  it('stands in the OpenAPI document', async () => {
    const { body } = await app.http('GET', '/api/openapi.json');
    const described = Object.entries<object>(body.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(described.sort()).toEqual(all().filter((route) => !UNDESCRIBED.includes(route)));
  });
});
