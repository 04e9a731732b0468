import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NoSignIn } from '../platform/http/no-sign-in.decorator.js';
import { Actor, type SignedIn } from './actor.decorator.js';
import { Cookies } from './cookies.js';
import { SessionView, SignInByLinkDto, SignInDto } from './sessions.dto.js';
import { SessionsService } from './sessions.service.js';
import { type Entrance, SignInService } from './sign-in.service.js';

@Controller('session')
export class SessionController {
  constructor(
    private readonly signIn: SignInService,
    private readonly sessions: SessionsService,
    private readonly cookies: Cookies,
  ) {}

  /** Signs in by e-mail address and password. */
  @Post()
  @NoSignIn()
  @HttpCode(200)
  async createSession(
    @Body() { email, password }: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.welcome(await this.signIn.byPassword(email, password, this.browserOf(request)), request, reply);
  }

  /** Signs in by a one-time link. */
  @Post('link')
  @NoSignIn()
  @HttpCode(200)
  async createSessionByLink(
    @Body() { token }: SignInByLinkDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.welcome(await this.signIn.byLink(token, this.browserOf(request)), request, reply);
  }

  /** Who is signed in. */
  @Get()
  findSession(@Actor() { id, email, name, role }: SignedIn): SessionView {
    return { user: { id, email, name, role } };
  }

  /** Signs out, at once; also when the session has ended already. */
  @Delete()
  @NoSignIn()
  @HttpCode(204)
  async deleteSession(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.endFormer(request);
    this.cookies.clear(reply);
  }

  private browserOf(request: FastifyRequest) {
    return { address: request.ip, userAgent: request.headers['user-agent'], device: this.cookies.deviceOf(request) };
  }

  /** A session of before ends here: nobody can have planted it to be used further. */
  private async welcome(
    { user, session, device }: Entrance,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<SessionView> {
    await this.endFormer(request);
    this.cookies.set(reply, session, device);
    return { user };
  }

  private async endFormer(request: FastifyRequest): Promise<void> {
    const former = this.cookies.sessionOf(request);
    if (former) await this.sessions.end(former);
  }
}
