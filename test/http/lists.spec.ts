import { type Answer, must, startApp, type TestApp } from '../app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.close());

interface Operation {
  parameters?: { name: string; required?: boolean }[];
  responses: Record<string, { content?: Record<string, { schema?: { properties?: object } }> }>;
}

const document = async (): Promise<Record<string, Record<string, Operation>>> =>
  (await must(app.http('GET', '/api/openapi.json'), 200)).body.paths;

const isList = (operation?: Operation) => {
  const { properties = {} } = operation?.responses['200']?.content?.['application/json']?.schema ?? {};
  return 'items' in properties && 'next' in properties;
};

/** Every list whose address needs no id of a thing; a state's are asked of Kazakhstan. */
async function lists(): Promise<string[]> {
  const paths = Object.entries(await document()).filter(([, { get }]) => isList(get));
  return paths.map(([path]) => path.replace('/states/{id}', '/states/KAZ')).filter((path) => !path.includes('{'));
}

const get = (path: string, query: string): Promise<Answer> =>
  app.http('GET', `${path}?${path === '/api/search' ? 'q=saf&' : ''}${query}`, { as: app.admin });

it('every list says that it takes limit, cursor and total', async () => {
  const paths = Object.entries(await document()).filter(([, { get }]) => isList(get));
  expect(paths.length).toBeGreaterThan(15);
  for (const [path, operations] of paths) {
    const names = operations.get!.parameters?.map(({ name }) => name);
    expect({ path, names }).toEqual({ path, names: expect.arrayContaining(['limit', 'cursor', 'total']) });
  }
});

it('every list keeps to the bounds of limit, and refuses a cursor that it never gave', async () => {
  for (const path of await lists()) {
    const statuses = [];
    for (const query of ['limit=0', 'limit=201', 'limit=x', 'cursor=x', 'limit=1', 'limit=200']) {
      statuses.push((await get(path, query)).status);
    }
    expect({ path, statuses }).toEqual({ path, statuses: [400, 400, 400, 400, 200, 200] });
  }
});

it('every list counts when it is asked to, and only then', async () => {
  for (const path of await lists()) {
    const [plain, counted] = [await get(path, 'limit=1'), await get(path, 'limit=1&total=true')];
    expect({ path, total: plain.body.total }).toEqual({ path, total: undefined });
    expect({ path, total: counted.body.total }).toEqual({ path, total: expect.any(Number) });
  }
});

it.each(['/api/states', '/api/instruments', '/api/search', '/api/states/KAZ/timeline'])(
  '%s comes whole, page by page',
  async (path) => {
    const whole = (await must(get(path, 'limit=200&total=true'), 200)).body;
    expect(whole).toMatchObject({ next: null, total: whole.items.length });
    const walked: unknown[] = [];
    for (let next = ''; next !== null; ) {
      const page = (await must(get(path, `limit=2&cursor=${next}`), 200)).body;
      expect(page.items.length).toBeLessThanOrEqual(2);
      walked.push(...page.items);
      next = page.next;
    }
    expect(walked).toEqual(whole.items);
    expect(walked.length).toBeGreaterThan(2);
  },
);

it('what wants no page gets all states at once', async () => {
  const { items, next } = (await must(app.http('GET', '/api/states', { as: app.admin }), 200)).body;
  expect([items.length, next]).toEqual([195, null]);
});

it('a limit that is no number is told so', async () => {
  const { body } = await get('/api/engagements', 'limit=x');
  expect(body.errors).toEqual([{ pointer: '?limit', code: 'int', detail: 'limit must be an integer number' }]);
});
