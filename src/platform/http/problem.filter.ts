import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { databaseProblem } from './database-problem.js';
import { problemView } from './problem.dto.js';
import { Problem } from './problem.js';

/** The one place where whatever went wrong becomes an answer. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Http');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const problem = problemOf(error, request);
    if (problem.status >= 500) this.log(problem, error, request);
    sendProblem(http.getResponse<FastifyReply>(), problem);
  }

  /** A database that is away is no fault of ours, and told once a request: without a stack. */
  private log(problem: Problem, error: unknown, { method, routeOptions }: FastifyRequest): void {
    const cause = (problem.cause ?? error) as Error;
    const line = `${method} ${routeOptions?.url ?? ''}: ${cause?.message ?? cause}`;
    if (problem.status === 503) this.logger.warn(line);
    else this.logger.error(line, cause?.stack);
  }
}

export function sendProblem(reply: FastifyReply, problem: Problem): void {
  if (reply.sent || reply.raw.headersSent) return;
  reply
    .status(problem.status)
    .headers(problem.headers)
    .header('content-type', 'application/problem+json')
    .header('cache-control', 'no-store')
    .serializer(JSON.stringify)
    .send(problemView(problem));
}

/** Any error as a problem; what nobody foresaw is a fault of ours and tells nothing of itself. */
export function problemOf(error: unknown, request: FastifyRequest): Problem {
  if (error instanceof Problem) return error;
  if (hungUp(request)) return Problem.malformed([], 'The request ended before it was whole.');
  const fromDatabase = databaseProblem(error, Object.keys(request.params ?? {}).length > 0);
  if (fromDatabase) return fromDatabase;
  const status = statusOf(error);
  return status === undefined || status >= 500 ? fault(error) : plainProblem(status, error as Error);
}

/** Nobody hears the answer then; but it is no fault of ours, nor has the database gone, whatever the error looks like. */
function hungUp({ raw }: FastifyRequest): boolean {
  return raw?.destroyed === true && !raw.complete;
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 ? status : undefined;
}

/** What Fastify and Nest themselves refuse: an address, a size, a content type, a body that is no JSON. */
function plainProblem(status: number, error: Error): Problem {
  if (status === 404) return Problem.notFound();
  if (status === 413) return new Problem(413, 'too-large', 'This is larger than what may be sent at once.');
  if (status === 414) return Problem.notFound();
  if (status === 415) return new Problem(415, 'unsupported-media-type', 'Send application/json.');
  if (status === 400) return Problem.malformed([], 'The request cannot be read: its address or its JSON is broken.');
  return new Problem(status, 'refused', error.message);
}

function fault(cause: unknown): Problem {
  return new Problem(500, 'fault', 'Something went wrong here. It has been written to the log.', { cause });
}
