import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ApiTokensService } from './api-tokens.service.js';
import { Cookies } from './cookies.js';
import { CredentialsService } from './credentials.service.js';
import { OwnAccessController } from './own-access.controller.js';
import { SessionController } from './session.controller.js';
import { SessionsService } from './sessions.service.js';
import { SignInGuard } from './sign-in.guard.js';
import { SignInService } from './sign-in.service.js';
import { SignInAttemptsService } from './sign-in-attempts.service.js';
import { SignInLinksService } from './sign-in-links.service.js';

const means = [SessionsService, SignInLinksService, ApiTokensService, CredentialsService];

/** Who asks: sessions, tokens, passwords, links, and the guard before every route. */
@Module({
  controllers: [SessionController, OwnAccessController],
  providers: [...means, Cookies, SignInAttemptsService, SignInService, { provide: APP_GUARD, useClass: SignInGuard }],
  exports: [...means, SignInAttemptsService],
})
export class AuthModule {}
