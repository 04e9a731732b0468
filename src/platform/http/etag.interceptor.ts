import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { type Observable, tap } from 'rxjs';

const LOCATION = 'location';

/** Where a created thing is: `@Location('/api/engagements')` answers 201 with `Location: /api/engagements/<id>`. */
export const Location = (collection: string) => SetMetadata(LOCATION, collection);

/** An answer with a numeric `version` carries it as ETag, so that If-Match can name it; a created thing says where it is. */
@Injectable()
export class EtagInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const collection = this.reflector.get<string | undefined>(LOCATION, context.getHandler());
    return next.handle().pipe(
      tap((answer) => {
        if (typeof answer !== 'object' || answer === null) return;
        const { version, id } = answer as { version?: unknown; id?: unknown };
        if (typeof version === 'number') reply.header('etag', `"${version}"`);
        if (collection && id !== undefined) reply.header('location', `${collection}/${id}`);
      }),
    );
  }
}
