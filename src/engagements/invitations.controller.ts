import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { Actor, type SignedIn } from '../auth/actor.decorator.js';
import { Database } from '../platform/database/database.js';
import { IdParam } from '../platform/http/id-param.decorator.js';
import { IfMatch } from '../platform/http/if-match.decorator.js';
import { ApiPage, type Page, pageOf, WholeListQuery } from '../platform/http/page.js';
import { InvitationsView, InvitationView, InviteDto } from './invitations.dto.js';
import { InvitationsService } from './invitations.service.js';

@Controller('engagements/:id/invitations')
export class InvitationsController {
  constructor(
    private readonly database: Database,
    private readonly invitations: InvitationsService,
  ) {}

  /** Everybody who was invited, by name, and whether the mail went out. */
  @Get()
  @ApiPage(InvitationView)
  listInvitations(
    @Actor() actor: SignedIn,
    @IdParam() id: string,
    @Query() query: WholeListQuery,
  ): Promise<Page<InvitationView>> {
    return this.database.asActor(actor.id, async (em) => pageOf(await this.invitations.list(em, id), query));
  }

  /** Sends colleagues an invitation for their calendars, by mail. They are told when the meeting moves or is off. */
  @Post()
  @HttpCode(200)
  inviteToEngagement(
    @Actor() actor: SignedIn,
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() { users }: InviteDto,
  ): Promise<InvitationsView> {
    return this.database.asActor(actor.id, (em) => this.invitations.invite(em, id, version, users));
  }

  /** Takes an invitation back; the invited person is told. */
  @Delete(':user')
  @HttpCode(200)
  withdrawInvitation(
    @Actor() actor: SignedIn,
    @IdParam() id: string,
    @IdParam('user') user: string,
    @IfMatch() version: number,
  ): Promise<InvitationsView> {
    return this.database.asActor(actor.id, (em) => this.invitations.withdraw(em, id, version, user));
  }
}
