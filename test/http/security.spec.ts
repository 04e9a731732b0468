import { startApp, type TestApp } from '../app.js';
import { rawRequest } from './raw-request.js';

describe('every answer', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  it.each([
    ['GET', '/api/session', 200],
    ['GET', '/api/nothing', 404],
    ['PUT', '/api/users', 405],
    ['GET', '/assets/x.js', 404],
    ['GET', '/api/users/%ff', 400],
    ['POST', '/api/session', 400],
  ])('carries the headers: %s %s', async (method, path, status) => {
    const { headers, ...answer } = await app.http(method, path, { as: app.admin });
    expect(answer.status).toBe(status);
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/);
    expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('has the whole policy, and a nonce of its own', async () => {
    const policies = await Promise.all(
      [1, 2].map(async () => (await app.http('GET', '/api/health')).headers.get('content-security-policy')!),
    );
    const nonces = policies.map((policy) => /'nonce-([^']+)'/.exec(policy)![1]!);
    expect(nonces[0]).not.toBe(nonces[1]);
    expect(policies[0]!.replace(nonces[0]!, 'N').split(';')).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'nonce-N'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ]);
  });
});

describe('a request from another place', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ env: { PORT: '4001', BASE_URL: 'http://crm.test:4001' } });
  });
  afterAll(() => app.close());

  const ask = async (method: 'GET' | 'DELETE', headers: Record<string, string>) => {
    const answer = await rawRequest(app.url, method, '/api/session', { cookie: app.admin.cookie, ...headers });
    return { status: answer.status, code: answer.text ? JSON.parse(answer.text).code : undefined };
  };
  const refused = { status: 403, code: 'foreign-origin' };

  it.each([
    [{}],
    [{ origin: 'http://crm.test:4001' }],
    [{ host: 'crm.test:4001', origin: 'http://crm.test:4001' }],
    [{ host: 'localhost:4001', origin: 'http://localhost:4001' }],
    [{ host: '127.0.0.1:4001', origin: 'http://127.0.0.1:4001' }],
    [{ host: '[::1]:4001', origin: 'http://[::1]:4001' }],
    [{ 'sec-fetch-site': 'same-origin' }],
    [{ 'sec-fetch-site': 'none' }],
  ])('is none: %j', async (headers) => {
    expect((await ask('DELETE', headers)).status).toBe(204);
  });

  it.each([
    [{ origin: 'http://evil.test' }],
    [{ origin: 'http://crm.test:4002' }],
    [{ origin: 'https://crm.test:4001' }],
    [{ origin: 'null' }],
    [{ origin: '' }],
    [{ host: 'localhost:4001', origin: 'http://127.0.0.1:4001' }],
    [{ host: 'localhost:4001', origin: 'http://localhost:4002' }],
    [{ host: 'evil.test:4001', origin: 'http://evil.test:4001' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ origin: 'http://evil.test', authorization: 'Bearer am_x' }],
  ])('is refused: %j', async (headers) => {
    expect(await ask('DELETE', headers)).toEqual(refused);
  });

  it('may read, by the right name alone', async () => {
    const another = await app.http('POST', '/api/session', {
      body: { email: app.admin.email, password: 'correct horse battery' },
    });
    const cookie = another.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    expect((await ask('GET', { cookie, origin: 'http://evil.test', 'sec-fetch-site': 'cross-site' })).status).toBe(200);
    expect(await ask('GET', { cookie, host: 'evil.test:4001' })).toEqual(refused);
    expect(await ask('GET', { cookie, host: 'localhost.evil.test' })).toEqual(refused);
  });
});

describe('where BASE_URL is https', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ env: { BASE_URL: 'https://crm.example.org' } });
  });
  afterAll(() => app.close());

  it('browsers are told to stay with it', async () => {
    const { headers } = await app.http('GET', '/api/health');
    expect(headers.get('strict-transport-security')).toMatch(/max-age=31536000/);
  });

  it('cookies are bound to the host and to https', async () => {
    const body = { email: app.admin.email, password: 'correct horse battery' };
    const cookies = (await app.http('POST', '/api/session', { body })).headers.getSetCookie();
    expect(cookies.map((cookie) => cookie.replace(/=[^;]+/, '=…'))).toEqual([
      '__Host-session=…; Path=/; HttpOnly; Secure; SameSite=Lax',
      '__Host-device=…; Max-Age=31536000; Path=/; HttpOnly; Secure; SameSite=Lax',
    ]);
  });

  it('plain http on the same host is another place', async () => {
    const ask = (origin: string) => rawRequest(app.url, 'DELETE', '/api/session', { host: 'crm.example.org', origin });
    expect((await ask('http://crm.example.org')).status).toBe(403);
    expect((await ask('https://crm.example.org')).status).toBe(204);
  });
});
