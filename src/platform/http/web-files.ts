import { createReadStream, existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from './problem.filter.js';
import { Problem } from './problem.js';
import { nonceOf } from './security-headers.js';

/** The built web application, seen from the source tree and from `dist/server` alike. */
const WEB = join(projectRoot(dirname(fileURLToPath(import.meta.url))), 'dist', 'web');

/** All that a build may hold; what is not on the list is not served. */
const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
const WORTH_PACKING = ['.css', '.js', '.json', '.svg'];

/** Serves the web application: its files, and its one page for every address that a person may open. */
export function serveWeb(app: NestFastifyApplication, folder = WEB): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/*', async (request, reply) => {
    const path = pathOf(request);
    const file = path === null ? null : await fileAt(folder, path);
    if (file) return sendFile(request, reply, file);
    if (path !== null && isPage(path, request)) return sendPage(request, reply, folder);
    sendProblem(reply, Problem.notFound());
    return reply;
  });
}

function pathOf({ url }: FastifyRequest): string | null {
  try {
    return decodeURIComponent(url.split('?')[0]!);
  } catch {
    return null;
  }
}

/** A missing asset is missing; only what no file could be called is a page. The door itself opens to whoever looks whether we are up. */
function isPage(path: string, { headers }: FastifyRequest): boolean {
  if (path === '/') return true;
  return !/^\/(api|assets)(\/|$)/.test(path) && String(headers.accept).includes('text/html');
}

async function fileAt(folder: string, path: string): Promise<string | null> {
  const file = join(folder, path);
  if (!TYPES[extname(file)] || !file.startsWith(folder + sep) || path.includes('\0')) return null;
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? file : null;
}

/** Vite puts a hash of the content into the name of what stands under assets. */
function sendFile(request: FastifyRequest, reply: FastifyReply, file: string): FastifyReply {
  const hashed = file.includes(`${sep}assets${sep}`);
  const type = extname(file);
  reply
    .header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=3600')
    .header('vary', 'accept-encoding')
    .type(TYPES[type]!);
  const content = createReadStream(file);
  const packed = WORTH_PACKING.includes(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
  if (!packed) return reply.send(content);
  return reply.header('content-encoding', 'gzip').send(pipeline(content, createGzip(), () => {}));
}

/** The page is a template for one word: the nonce by which this answer's Content-Security-Policy knows its styles. */
async function sendPage(request: FastifyRequest, reply: FastifyReply, folder: string): Promise<FastifyReply> {
  reply.header('cache-control', 'no-store');
  const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => null);
  if (page === null) {
    reply.status(503).type('text/plain; charset=utf-8');
    return reply.send('The web application has not been built: run "npm run build:web".\n');
  }
  return reply.type('text/html; charset=utf-8').send(page.replaceAll('__CSP_NONCE__', nonceOf(request.raw)));
}

function projectRoot(from: string): string {
  return existsSync(join(from, 'package.json')) || dirname(from) === from ? from : projectRoot(dirname(from));
}
