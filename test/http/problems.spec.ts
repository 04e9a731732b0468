import { connect } from 'node:net';
import { type Answer, startApp, type TestApp } from '../app.js';

describe('a bad request', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  const json = { 'content-type': 'application/json' };
  const post = (path: string, body: unknown, headers = {}) =>
    app.http('POST', path, { as: app.admin, body, headers: { ...json, ...headers } });

  function expectProblem(answer: Answer, status: number, code: string): void {
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.body).toEqual({
      type: 'about:blank',
      title: expect.stringMatching(/\w+/),
      status,
      detail: expect.stringMatching(/\w+/),
      code,
      errors: expect.any(Array),
    });
    expect(answer.status).toBe(status);
  }

  it('points at each field, unknown ones too', async () => {
    const answer = await post('/api/users', { email: 'nobody', name: '', role: 'king', 'a/b~c': 1, password: 'short' });
    expectProblem(answer, 400, 'invalid');
    const found = Object.fromEntries(
      answer.body.errors.map((e: { pointer: string; code: string }) => [e.pointer, e.code]),
    );
    expect(found).toEqual({
      '/email': 'email',
      '/name': 'plain-text',
      '/role': 'in',
      '/password': 'plain-text',
      '/a~1b~0c': 'unknown-field',
    });
  });

  it('says which field is missing', async () => {
    const answer = await post('/api/users', { email: 'x@example.org', role: 'member' });
    expect(answer.body.errors).toEqual([expect.objectContaining({ pointer: '/name', code: 'required' })]);
  });

  it('points at a member of a list in a body of its own kind', async () => {
    const answer = await post('/api/teams', { name: 'T', members: ['00000000-0000-4000-8000-00000000dead'] });
    expectProblem(answer, 422, 'invalid');
    expect(answer.body.errors[0]).toMatchObject({ pointer: '/members/0', code: 'unknown' });
  });

  it.each([
    ['broken JSON', '{"email":', 400, 'invalid'],
    ['a list as body', '[]', 400, 'invalid'],
    ['null as body', 'null', 400, 'invalid'],
    ['a text as body', '"x"', 400, 'invalid'],
    ['a key that reaches the prototype', '{"__proto__":{"role":"administrator"}}', 400, 'invalid'],
    ['the constructor’s prototype', '{"constructor":{"prototype":{}}}', 400, 'invalid'],
    ['a NUL character', '{"email":"a\\u0000@example.org","password":"x"}', 400, 'invalid'],
    ['half of a surrogate pair', '{"email":"a\\ud800@example.org","password":"x"}', 400, 'invalid'],
    ['a NUL in a key', '{"\\u0000":1}', 400, 'invalid'],
    ['a depth beyond sense', `{"email":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 400, 'invalid'],
  ])('refuses %s', async (_, body, status, code) => {
    expectProblem(await app.http('POST', '/api/session', { body, headers: json }), status, code);
  });

  it('names the field that holds what cannot be stored', async () => {
    const answer = await post('/api/teams', { name: 'a\0b', members: ['\ud800'] });
    expect(answer.body.errors.map((e: { pointer: string }) => e.pointer)).toEqual(['/name', '/members/0']);
    const query = await app.http('GET', '/api/users?cursor=%00', { as: app.admin });
    expectProblem(query, 400, 'invalid');
    expect(query.body.errors[0].pointer).toBe('?cursor');
  });

  it.each([
    ['text/plain', '{}'],
    ['application/x-www-form-urlencoded', 'email=a'],
    ['multipart/form-data; boundary=x', '--x--'],
    ['application/xml', '<a/>'],
    ['nonsense', 'x'],
  ])('takes no %s', async (type, body) => {
    expectProblem(
      await app.http('POST', '/api/session', { body, headers: { 'content-type': type } }),
      415,
      'unsupported-media-type',
    );
  });

  it('keeps no text in other words than it was sent: a body that is no UTF-8 is refused', async () => {
    const latin1 = Buffer.from('{"email":"zo\xeb@example.org","password":"x"}', 'latin1');
    const answer = await fetch(`${app.url}/api/session`, { method: 'POST', body: latin1, headers: json });
    const problem = { status: 400, code: 'invalid', detail: 'The body is not text in UTF-8.' };
    expect(await answer.json()).toMatchObject(problem);
  });

  it('says how one signs in', async () => {
    expect((await app.http('GET', '/api/session')).headers.get('www-authenticate')).toBe('Bearer');
  });

  it('takes at most two megabytes', async () => {
    const answer = await post('/api/session', { email: 'x'.repeat(2 * 1024 * 1024), password: 'y' });
    expectProblem(answer, 413, 'too-large');
  });

  it('refuses what it would ignore: a query or a body where none is read', async () => {
    const query = await app.http('GET', '/api/session?as=root', { as: app.admin });
    expectProblem(query, 400, 'invalid');
    expect(query.body.errors).toEqual([expect.objectContaining({ pointer: '?as', code: 'unknown-field' })]);
    const body = await app.http('DELETE', '/api/session', { as: app.admin, body: { everywhere: true } });
    expect(body.body.errors).toEqual([expect.objectContaining({ pointer: '/everywhere', code: 'unknown-field' })]);
    const unknown = await app.http('GET', '/api/users?limit=1&nmae=x', { as: app.admin });
    expect(unknown.body.errors).toEqual([expect.objectContaining({ pointer: '?nmae', code: 'unknown-field' })]);
  });

  it.each(['0', '201', '-1', '1.5', 'x', '', '1e2', '99999999999999999999', '1&limit=2'])(
    'refuses ?limit=%s',
    async (limit) => {
      const answer = await app.http('GET', `/api/users?limit=${limit}`, { as: app.admin });
      if (limit === '1e2') return expect(answer.status).toBe(200);
      expectProblem(answer, 400, 'invalid');
      expect(answer.body.errors[0].pointer).toBe('?limit');
    },
  );

  it.each([
    'x',
    '%F0%9F%98%80',
    Buffer.from('[]').toString('base64url'),
    Buffer.from('["a","b"]').toString('base64url'),
    Buffer.from('[{"a":1},"00000000-0000-4000-8000-000000000001"]').toString('base64url'),
    Buffer.from('["a\\u0000","00000000-0000-4000-8000-000000000001"]').toString('base64url'),
  ])('refuses a cursor that it never gave: %s', async (cursor) => {
    const answer = await app.http('GET', `/api/users?cursor=${cursor}`, { as: app.admin });
    expectProblem(answer, 400, 'invalid');
    expect(answer.body.errors[0].pointer).toBe('?cursor');
  });

  it.each(['/api/nothing', '/api', '/api/', '/api/users/x/y/z', '/assets/x.js', '/nothing', '/api//users'])(
    'knows no %s',
    async (path) => expectProblem(await app.http('GET', path, { as: app.admin }), 404, 'not-found'),
  );

  it.each(['x', 'null', '%20', 'A0000000-0000-4000-8000-000000000001', 'y'.repeat(150), 'y'.repeat(5000)])(
    'has nothing by the id %.40s',
    async (id) => {
      const answer = await app.http('DELETE', `/api/me/tokens/${id}`, { as: app.admin });
      expectProblem(answer, 404, 'not-found');
    },
  );

  it('cannot read a broken address', async () => {
    expectProblem(await app.http('GET', '/api/users/%ff', { as: app.admin }), 400, 'invalid');
    expectProblem(await app.http('DELETE', '/api/me/tokens/%00', { as: app.admin }), 400, 'invalid');
  });

  it('says which methods an address knows', async () => {
    const answer = await app.http('PUT', '/api/users', { as: app.admin, body: {} });
    expectProblem(answer, 405, 'method-not-allowed');
    expect(answer.headers.get('allow')).toBe('GET, HEAD, POST');
    expectProblem(await app.http('GET', '/api/session/link', { as: app.admin }), 405, 'method-not-allowed');
    expectProblem(await app.http('POST', '/states', { as: app.admin }), 404, 'not-found');
  });

  it.each([
    [undefined, 428, 'precondition-required'],
    ['', 428, 'precondition-required'],
    ['*', 400, 'invalid'],
    ['3', 400, 'invalid'],
    ['"x"', 412, 'stale'],
    ['""', 412, 'stale'],
    ['"1", "2"', 400, 'invalid'],
    ['"99999999999"', 412, 'stale'],
    ['"99"', 412, 'stale'],
    ['W/"99"', 412, 'stale'],
  ])('reads If-Match: %s', async (header, status, code) => {
    const headers: Record<string, string> = header === undefined ? {} : { 'if-match': header };
    expectProblem(await app.http('PATCH', '/api/me', { as: app.admin, body: {}, headers }), status, code);
  });

  it('tells the version of the day with a stale one', async () => {
    const me = await app.http('GET', '/api/me', { as: app.admin });
    const answer = await app.http('PATCH', '/api/me', { as: app.admin, body: {}, version: 77 });
    expect(answer.headers.get('etag')).toBe(me.headers.get('etag'));
  });

  it.each([
    ['no HTTP at all', 'what is this\r\n\r\n', 400],
    ['a head without end', `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`, 431],
    [
      'two lengths',
      'POST /api/session HTTP/1.1\r\nhost: localhost\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nx',
      400,
    ],
  ])('answers %s by a problem', async (_, bytes, status) => {
    const answer = await raw(app.url, bytes);
    expect(answer).toContain(`HTTP/1.1 ${status} `);
    expect(answer).toContain('content-type: application/problem+json');
    expect(JSON.parse(answer.split('\r\n\r\n')[1]!)).toMatchObject({ status });
  });
});

function raw(url: string, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (data) => {
      answer += data;
    });
    socket.on('close', () => resolve(answer)).on('error', reject);
  });
}
