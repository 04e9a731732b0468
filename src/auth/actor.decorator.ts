import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { SignedIn } from './signed-in.js';

export type { SignedIn } from './signed-in.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the sign-in guard on every route that is not open to everybody. */
    actor?: SignedIn;
  }
}

export const ADMINISTRATORS_ONLY = 'administrators-only';

/** Who makes this request: `@Actor() actor: SignedIn`. */
export const Actor = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => {
  const { actor } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!actor) throw new Error('@Actor() on a route that is open to everybody');
  return actor;
});

/** Answers 403 to everybody but administrators. */
export const AdministratorsOnly = () => SetMetadata(ADMINISTRATORS_ONLY, true);
