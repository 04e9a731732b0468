import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { IdParam } from '../platform/http/id-param.decorator.js';
import { ApiPage, type Page, pageOf, WholeListQuery } from '../platform/http/page.js';
import { Problem } from '../platform/http/problem.js';
import { Actor, type SignedIn } from './actor.decorator.js';
import { CreateTokenDto, NewTokenView, TokenView } from './api-tokens.dto.js';
import { ApiTokensService } from './api-tokens.service.js';
import { CredentialsService } from './credentials.service.js';
import { ChangePasswordDto } from './own-access.dto.js';
import { SessionItem } from './sessions.dto.js';
import { SessionsService } from './sessions.service.js';
import { SignInAttemptsService } from './sign-in-attempts.service.js';

/** One's own password, sessions and tokens. */
@Controller('me')
export class OwnAccessController {
  constructor(
    private readonly database: Database,
    private readonly attempts: SignInAttemptsService,
    private readonly credentials: CredentialsService,
    private readonly sessions: SessionsService,
    private readonly tokens: ApiTokensService,
  ) {}

  /** Changes one's own password; all other sessions and all tokens end. */
  @Put('password')
  @HttpCode(204)
  async changePassword(@Actor() actor: SignedIn, @Body() { current, next }: ChangePasswordDto): Promise<void> {
    const booked = await this.attempts.bookChange(actor.id);
    await this.database.asActor(actor.id, async (em) => {
      await this.credentials.change(em, actor, next, current);
      await this.attempts.succeeded(em, booked);
    });
  }

  /** Browsers in which one is signed in. */
  @Get('sessions')
  @ApiPage(SessionItem)
  listSessions(@Actor() actor: SignedIn, @Query() query: WholeListQuery): Promise<Page<SessionItem>> {
    return this.database.asActor(actor.id, async (em) => pageOf(await this.sessions.list(em, actor), query));
  }

  /** Signs one of one's browsers out. */
  @Delete('sessions/:id')
  @HttpCode(204)
  endSession(@Actor() actor: SignedIn, @IdParam() id: string): Promise<void> {
    return this.database.asActor(actor.id, (em) => this.sessions.endOne(em, actor, id));
  }

  /** One's tokens, without their secrets. */
  @Get('tokens')
  @ApiPage(TokenView)
  listTokens(@Actor() actor: SignedIn, @Query() query: WholeListQuery): Promise<Page<TokenView>> {
    return this.database.asActor(actor.id, async (em) => pageOf(await this.tokens.list(em, actor.id), query));
  }

  /** A new token; its secret is shown this once. In a browser alone: a token that leaked shall not make others before it is revoked. */
  @Post('tokens')
  async createToken(@Actor() actor: SignedIn, @Body() { name }: CreateTokenDto): Promise<NewTokenView> {
    if (actor.sessionId === null) throw Problem.forbidden('A token makes no other tokens: sign in.');
    return this.database.asActor(actor.id, (em) => this.tokens.create(em, actor.id, name));
  }

  /** Revokes a token, at once. */
  @Delete('tokens/:id')
  @HttpCode(204)
  revokeToken(@Actor() actor: SignedIn, @IdParam() id: string): Promise<void> {
    return this.database.asActor(actor.id, (em) => this.tokens.revoke(em, actor.id, id));
  }
}
