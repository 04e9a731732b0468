import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { NO_SIGN_IN } from '../platform/http/no-sign-in.decorator.js';
import { Problem } from '../platform/http/problem.js';
import { ADMINISTRATORS_ONLY } from './actor.decorator.js';
import { ApiTokensService } from './api-tokens.service.js';
import { Cookies } from './cookies.js';
import { SessionsService } from './sessions.service.js';
import type { SignedIn } from './signed-in.js';

/** Before every route: who asks, by cookie or by personal token. Only what says @NoSignIn() is open to everybody. */
@Injectable()
export class SignInGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionsService,
    private readonly tokens: ApiTokensService,
    private readonly cookies: Cookies,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const says = (word: string) =>
      this.reflector.getAllAndOverride<boolean>(word, [context.getHandler(), context.getClass()]);
    if (says(NO_SIGN_IN)) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const actor = await this.whoAsks(request);
    if (!actor) throw Problem.notSignedIn();
    if (says(ADMINISTRATORS_ONLY) && actor.role !== 'administrator')
      throw Problem.forbidden('Only administrators may do this.');
    request.actor = actor;
    return true;
  }

  /** Whoever sends a token means it: a bad one is not made good by a cookie. */
  private async whoAsks(request: FastifyRequest): Promise<SignedIn | null> {
    const { authorization } = request.headers;
    if (authorization !== undefined) {
      const token = /^Bearer +(am_[\w-]{43})$/i.exec(authorization)?.[1];
      return token ? this.tokens.whose(token) : null;
    }
    const secret = this.cookies.sessionOf(request);
    return secret ? this.sessions.whose(secret) : null;
  }
}
