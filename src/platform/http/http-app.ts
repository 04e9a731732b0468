import type { Server } from 'node:http';
import cookie from '@fastify/cookie';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory, Reflector } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';
import { refuseUnknownMethods } from './allowed-methods.js';
import { EtagInterceptor } from './etag.interceptor.js';
import { ExpectedInputInterceptor } from './expected-input.interceptor.js';
import { fastifyOptions } from './fastify-options.js';
import { refuseHostileInput } from './hostile-input.js';
import { readJsonBodies } from './json-body.js';
import { serveOpenApi } from './openapi.js';
import { ProblemFilter } from './problem.filter.js';
import { sameOriginCheck } from './same-origin.js';
import { addSecurityHeaders } from './security-headers.js';
import { RequestValidationPipe } from './validation.js';
import { serveWeb } from './web-files.js';

/**
 * The application as a web server that is ready to listen: what holds for every route is set up here, once.
 * @throws whatever a module throws while it starts
 */
export async function createHttpApp(module: DynamicModule, config: Config): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(module, new FastifyAdapter(fastifyOptions(config)), {
    abortOnError: false,
    bodyParser: false,
    logger: ['warn', 'error', 'fatal'],
  });
  app.setGlobalPrefix('api');
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalPipes(new RequestValidationPipe());
  app.useGlobalInterceptors(new ExpectedInputInterceptor(), new EtagInterceptor(app.get(Reflector)));
  await addSecurityHeaders(app, config);
  await app.register(cookie);
  readJsonBodies(app);
  addRequestHooks(app, config);
  serveOpenApi(app);
  serveWeb(app);
  await app.init();
  return app;
}

function addRequestHooks(app: NestFastifyApplication, config: Config): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRoute', (route) => {
    const { bodyLimit } = (route.config ?? {}) as { bodyLimit?: number };
    if (bodyLimit) route.bodyLimit = bodyLimit;
  });
  fastify.addHook('preClose', async () => closeConnections(fastify.server));
  fastify.addHook('onRequest', sameOriginCheck(config));
  fastify.addHook('onRequest', async ({ url }: FastifyRequest, reply: FastifyReply) => {
    if (url.startsWith('/api/')) reply.header('cache-control', 'no-store');
  });
  refuseUnknownMethods(fastify);
  fastify.addHook('preValidation', refuseHostileInput);
}

/** For requests that are being answered when the server ends, in milliseconds. */
const PATIENCE_AT_THE_END = 4_000;

/** A connection that has its answer would be kept for the next request, which cannot come any more. */
function closeConnections(server: Server): void {
  setInterval(() => server.closeIdleConnections(), 50).unref();
  setTimeout(() => server.closeAllConnections(), PATIENCE_AT_THE_END).unref();
}
