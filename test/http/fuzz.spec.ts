import fc from 'fast-check';
import { type Answer, must, startApp, type TestApp } from '../app.js';
import { hostile, likeSchema, type Schema } from './schema-arbitrary.js';

/** Requests for each route; a longer search: FUZZ_RUNS=500 FUZZ_SEED=2 npm test -- test/http/fuzz */
const RUNS = Number(process.env.FUZZ_RUNS ?? 12);
const SEED = Number(process.env.FUZZ_SEED ?? 1);

interface Operation {
  method: string;
  path: string;
  parameters: { name: string; in: 'path' | 'query' | 'header'; schema: Schema }[];
  body: Schema | undefined;
}

interface Attempt {
  path: string[];
  query: [string, string][];
  ifMatch: string | undefined;
  contentType: string | undefined;
  body: unknown;
}

const SEGMENTS = [
  'KAZ',
  'x',
  '%00',
  '%ff',
  '%ED%A0%80',
  '..%2f..',
  '%20',
  '-',
  '1',
  'null',
  '%F0%9F%98%80',
  'x'.repeat(300),
];

describe('nothing that a client sends', () => {
  let app: TestApp;
  let authorization: string;
  let operations: Operation[];
  let schemas: Record<string, Schema>;
  const ids: string[] = ['00000000-0000-4000-8000-00000000dead'];

  beforeAll(async () => {
    app = await startApp();
    const name = 'fuzz';
    const { body } = await must(app.http('POST', '/api/me/tokens', { as: app.admin, body: { name } }));
    authorization = `Bearer ${body.token}`;
    const { body: document } = await app.http('GET', '/api/openapi.json');
    schemas = document.components.schemas;
    operations = operationsOf(document.paths);
  });
  afterAll(() => app.close());

  /** Half of them honest but for the head of the request, so that services are reached; half with a fault somewhere. */
  function attemptOf(operation: Operation): fc.Arbitrary<Attempt> {
    return fc.oneof(attemptWith(operation, 10_000), attemptWith(operation, 20));
  }

  function attemptWith({ parameters, body }: Operation, honesty: number): fc.Arbitrary<Attempt> {
    const source = { schemas, ids, honesty };
    const segments = parameters.filter((parameter) => parameter.in === 'path');
    const known = parameters.filter((parameter) => parameter.in === 'query');
    const id = fc.nat().map((n) => ids[n % ids.length]!);
    const queries = known.map(({ name, schema }) =>
      fc.tuple(fc.constant(name), likeSchema(schema, source).map(asText)),
    );
    return fc.record({
      path: fc.tuple(...segments.map(() => fc.oneof({ weight: 3, arbitrary: id }, fc.constantFrom(...SEGMENTS)))),
      query: fc.tuple(...queries).chain((pairs) => fc.subarray(pairs)),
      ifMatch: fc.constantFrom('"1"', '"1"', '"1"', '"2"', '"3"', '*', 'x', undefined),
      contentType: fc.oneof(
        { weight: 9, arbitrary: fc.constant('application/json') },
        fc.constantFrom('text/plain', 'x', undefined),
      ),
      body: body ? likeSchema(body, source) : fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, hostile),
    });
  }

  function send({ method, path }: Operation, attempt: Attempt): Promise<Answer> {
    const segments = [...attempt.path];
    const address = path.replace(/\{\w+\}/g, () => segments.shift()!);
    const query = attempt.query.map(([name, value]) => `${name}=${percent(value)}`).join('&');
    const headers = {
      authorization,
      ...(attempt.ifMatch === undefined ? {} : { 'if-match': attempt.ifMatch }),
      ...(attempt.contentType === undefined ? {} : { 'content-type': attempt.contentType }),
    };
    const body = method === 'GET' || attempt.body === undefined ? undefined : JSON.stringify(attempt.body);
    return app.http(method, `${address}${query && `?${query}`}`, { headers, body });
  }

  function judge(answer: Answer, { method, path }: Operation): void {
    const type = answer.headers.get('content-type') ?? '';
    if (answer.status >= 500)
      throw new Error(`${method} ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    if (answer.status >= 400 && !type.includes('application/problem+json')) {
      throw new Error(`${method} ${path} answered ${answer.status} as ${type}`);
    }
    if (answer.status === 201 && answer.body.id) ids.push(answer.body.id);
  }

  it(
    `gives a fault of ours (${RUNS} requests a route)`,
    async () => {
      const statuses: Record<number, number> = {};
      for (const operation of operations) {
        const property = fc.asyncProperty(attemptOf(operation), async (attempt) => {
          const answer = await send(operation, attempt);
          statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
          judge(answer, operation);
        });
        await fc.assert(property, { numRuns: runsOf(operation), seed: SEED, endOnFailure: true });
      }
      // a fuzz that is refused at the door finds nothing
      expect(statuses[401] ?? 0).toBeLessThan(RUNS * 3);
      for (const status of [200, 201, 400, 404]) expect(statuses[status] ?? 0).toBeGreaterThan(RUNS / 2);
    },
    60_000 + RUNS * 20_000,
  );
});

/** The demonstration writes hundreds of rows at each load, and takes no input. */
function runsOf({ path }: Operation): number {
  return path === '/api/demo' ? 2 : RUNS;
}

function operationsOf(paths: Record<string, Record<string, never>>): Operation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries<{
      parameters?: Operation['parameters'];
      requestBody?: { content: Record<string, { schema: Schema }> };
    }>(methods).map(([method, { parameters = [], requestBody }]) => ({
      method: method.toUpperCase(),
      path,
      parameters,
      body: requestBody?.content['application/json']?.schema,
    })),
  );
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

/** Halves of surrogate pairs cannot be percent-encoded; as bytes they are broken UTF-8. */
function percent(text: string): string {
  return encodeURIComponent(text.slice(0, 2_000).replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll(
    '%EF%BF%BD',
    '%ED%A0%80',
  );
}
