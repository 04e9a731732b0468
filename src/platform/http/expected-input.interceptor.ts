import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { Problem, type ProblemError } from './problem.js';
import { escapePointer } from './validation.js';

/** A route that reads no query or no body refuses to be given one, as the validator does for fields that it does not know. */
@Injectable()
export class ExpectedInputInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { query, body } = context.switchToHttp().getRequest<FastifyRequest>();
    const errors = [
      ...(reads(context, RouteParamtypes.QUERY) ? [] : Object.keys(query ?? {}).map((key) => unknown(`?${key}`, key))),
      ...(reads(context, RouteParamtypes.BODY)
        ? []
        : Object.keys(body ?? {}).map((key) => unknown(`/${escapePointer(key)}`, key))),
    ];
    if (errors.length > 0) throw Problem.malformed(errors.slice(0, 100));
    return next.handle();
  }
}

function reads(context: ExecutionContext, kind: RouteParamtypes): boolean {
  const args = Reflect.getMetadata(ROUTE_ARGS_METADATA, context.getClass(), context.getHandler().name) ?? {};
  return Object.keys(args).some((key) => key.startsWith(`${kind}:`));
}

function unknown(pointer: string, key: string): ProblemError {
  return { pointer, code: 'unknown-field', detail: `${key} is not known here` };
}
