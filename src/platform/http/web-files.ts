import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from './problem.filter.js';
import { Problem } from './problem.js';
import { nonceOf } from './security-headers.js';

/** The built web application, from the source tree and from `dist/server` alike. */
const WEB = join(projectRoot(dirname(fileURLToPath(import.meta.url))), 'dist', 'web');

/** Serves the web application: hashed assets for ever, and its one page for every address that a person may open. */
export async function serveWeb(app: NestFastifyApplication, folder = WEB): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  const cacheControl = false;
  if (existsSync(join(folder, 'index.html'))) {
    await app.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      index: false,
      cacheControl,
      globIgnore: ['**/index.html'],
      setHeaders: (reply, path) => reply.header('cache-control', cachingOf(path)),
    });
  }
  fastify.get('/*', (request, reply) => answerPage(request, reply, folder));
}

/** Vite puts a hash of the content into the name of what stands under assets. */
function cachingOf(path: string): string {
  return /[\\/]assets[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=3600';
}

async function answerPage(request: FastifyRequest, reply: FastifyReply, folder: string): Promise<FastifyReply> {
  const path = request.url.split('?')[0]!;
  const isPage = !/^\/(api|assets)(\/|$)/.test(path) && String(request.headers.accept).includes('text/html');
  if (!isPage) {
    sendProblem(reply, Problem.notFound());
    return reply;
  }
  reply.header('cache-control', 'no-store');
  const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => null);
  if (page === null) {
    return reply
      .status(503)
      .type('text/plain; charset=utf-8')
      .send('The web application has not been built: run "npm run build:web".\n');
  }
  return reply.type('text/html; charset=utf-8').send(page.replaceAll('__CSP_NONCE__', nonceOf(request.raw)));
}

function projectRoot(from: string): string {
  return existsSync(join(from, 'package.json')) ? from : projectRoot(dirname(from));
}
