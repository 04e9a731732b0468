import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { readConfig } from '../../src/platform/config/config.js';
import { addSecurityHeaders } from '../../src/platform/http/security-headers.js';
import { serveWeb } from '../../src/platform/http/web-files.js';
import { rawRequest } from './raw-request.js';

@Module({})
class Nothing {}

describe('the web application', () => {
  let folder: string;
  let app: NestFastifyApplication;
  const html = { accept: 'text/html,application/xhtml+xml' };
  let server: string;
  const get = (path: string, headers = {}) => rawRequest(server, 'GET', path, headers);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'aide-memoire-web-'));
    await mkdir(join(folder, 'web', 'assets'), { recursive: true });
    await writeFile(join(folder, 'secret.js'), 'secret');
    await writeFile(join(folder, 'web', 'assets', 'index-abc.js'), 'let a = 1;');
    await writeFile(join(folder, 'web', 'favicon.svg'), '<svg/>');
    await writeFile(join(folder, 'web', '.hidden'), 'secret');
    app = await NestFactory.create<NestFastifyApplication>(Nothing, new FastifyAdapter(), { logger: false });
    await addSecurityHeaders(app, readConfig({}));
    serveWeb(app, join(folder, 'web'));
    await app.listen(0, '127.0.0.1');
    server = await app.getUrl();
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });

  it('says so when it has not been built', async () => {
    const answer = await get('/states/KAZ', html);
    expect(answer.status).toBe(503);
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(answer.text).toContain('npm run build:web');
  });

  it('is one page for every address, with the nonce of its answer', async () => {
    await writeFile(join(folder, 'web', 'index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__">');
    for (const url of ['/', '/states/KAZ', '/search?q=a.b', '/index.html']) {
      const answer = await get(url, html);
      expect([url, answer.status, answer.headers['cache-control']]).toEqual([url, 200, 'no-store']);
      const nonce = /'nonce-([^']+)'/.exec(String(answer.headers['content-security-policy']))![1];
      expect(answer.text).toBe(`<meta name="csp-nonce" content="${nonce}">`);
    }
  });

  it('keeps hashed files for ever, packed where the browser can unpack', async () => {
    const plain = await get('/assets/index-abc.js');
    expect([plain.status, plain.text]).toEqual([200, 'let a = 1;']);
    expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(plain.headers['content-type']).toBe('text/javascript; charset=utf-8');
    const packed = await get('/assets/index-abc.js', { 'accept-encoding': 'gzip, br' });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(packed.bytes).toString()).toBe('let a = 1;');
    expect((await get('/favicon.svg')).headers['cache-control']).toBe('public, max-age=3600');
  });

  it.each([
    '/assets/x.js',
    '/assets',
    '/api/nothing',
    '/.hidden',
    '/../secret.js',
    '/assets/../../secret.js',
    '/%2e%2e/secret.js',
    '/..%2fsecret.js',
    '/assets/%00.js',
  ])('has no %s', async (url) => {
    expect((await get(url, url.startsWith('/assets') || url.startsWith('/api') ? html : {})).status).toBe(404);
  });

  it('is for people who ask for a page', async () => {
    expect((await get('/states/KAZ', { accept: 'application/json' })).status).toBe(404);
    expect((await rawRequest(server, 'POST', '/states/KAZ', html)).status).toBe(404);
    expect((await rawRequest(server, 'HEAD', '/states/KAZ', html)).status).toBe(200);
  });

  it.each(['GET', 'HEAD'])('opens its door to a watcher that asks for nothing special, by %s', async (method) => {
    expect((await rawRequest(server, method, '/', { accept: '*/*' })).status).toBe((await get('/', html)).status);
  });
});
