import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { NoSignIn } from '../platform/http/no-sign-in.decorator.js';
import { ActFromMailDto, MailActionView } from './mail-actions.dto.js';
import { MailActionsService } from './mail-actions.service.js';

/** Open to everybody: whoever holds the token got the mail. */
@Controller('mail-actions')
export class MailActionsController {
  constructor(private readonly actions: MailActionsService) {}

  /** What the link is about. It changes nothing, however often it is asked, and by whom. */
  @Get(':token')
  @NoSignIn()
  findMailAction(@Param('token') token: string, @Req() { ip }: FastifyRequest): Promise<MailActionView> {
    return this.actions.find(token, ip);
  }

  /** Does it, once, as the person who got the mail. */
  @Post(':token')
  @NoSignIn()
  @HttpCode(200)
  actFromMail(
    @Param('token') token: string,
    @Body() body: ActFromMailDto,
    @Req() { ip }: FastifyRequest,
  ): Promise<MailActionView> {
    return this.actions.act(token, ip, body);
  }
}
