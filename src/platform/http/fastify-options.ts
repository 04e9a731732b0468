import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';
import type { Config } from '../config/config.js';
import { DEFAULT_BODY_LIMIT } from './body-limit.decorator.js';
import { problemView } from './problem.dto.js';
import { problemOf, sendProblem } from './problem.filter.js';
import { Problem } from './problem.js';
import { BARE_HEADERS } from './security-headers.js';

/** What the server does before any route of ours is reached. */
export function fastifyOptions({ trustProxy }: Config): FastifyServerOptions {
  return {
    // one hop: what a client itself puts into X-Forwarded-For stands further left and is not believed
    trustProxy: trustProxy && ((_address: string, hop: number) => hop === 0),
    bodyLimit: DEFAULT_BODY_LIMIT,
    requestTimeout: 60_000,
    forceCloseConnections: 'idle',
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      reply.headers(BARE_HEADERS);
      sendProblem(reply, problemOf(error, request));
    },
    clientErrorHandler: answerBrokenRequest as never,
  };
}

/** What is no HTTP, or too long in its head, never becomes a request: the answer is written by hand. */
function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (!socket.writable) return void socket.destroy();
  const problem = brokenRequest(error.code);
  const body = JSON.stringify(problemView(problem));
  const headers = Object.entries({
    ...BARE_HEADERS,
    'content-type': 'application/problem+json',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}\r\n${headers.join('')}\r\n${body}`);
}

function brokenRequest(code: string | undefined): Problem {
  if (code === 'HPE_HEADER_OVERFLOW') return new Problem(431, 'too-large', 'The head of the request is too long.');
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return new Problem(408, 'timeout', 'The request took too long to arrive.');
  return Problem.malformed([], 'This is not an HTTP request.');
}
