import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiProduces, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Actor, type SignedIn } from '../auth/actor.decorator.js';
import { SignInAttemptsService } from '../auth/sign-in-attempts.service.js';
import { Database } from '../platform/database/database.js';
import { IdParam } from '../platform/http/id-param.decorator.js';
import { NoSignIn } from '../platform/http/no-sign-in.decorator.js';
import { ApiPage, type Page, pageOf, WholeListQuery } from '../platform/http/page.js';
import { Problem } from '../platform/http/problem.js';
import { CalendarFeedView, CreateCalendarFeedDto, NewCalendarFeedView } from './calendar-feeds.dto.js';
import { CalendarFeedsService } from './calendar-feeds.service.js';
import { ServedFeedService } from './served-feed.service.js';

@Controller('calendar-feeds')
export class CalendarFeedsController {
  constructor(
    private readonly database: Database,
    private readonly feeds: CalendarFeedsService,
    private readonly served: ServedFeedService,
    private readonly attempts: SignInAttemptsService,
  ) {}

  /** One's own feeds, without their addresses. */
  @Get()
  @ApiPage(CalendarFeedView)
  listCalendarFeeds(@Actor() actor: SignedIn, @Query() query: WholeListQuery): Promise<Page<CalendarFeedView>> {
    return this.database.asActor(actor.id, async (em) => pageOf(await this.feeds.list(em, actor.id), query));
  }

  /** A new feed; its address is shown this once. In a browser alone: a token that leaked shall not leave others behind. */
  @Post()
  async createCalendarFeed(
    @Actor() actor: SignedIn,
    @Body() body: CreateCalendarFeedDto,
  ): Promise<NewCalendarFeedView> {
    if (actor.sessionId === null) throw Problem.forbidden('A token makes no secret addresses: sign in.');
    return this.database.asActor(actor.id, (em) => this.feeds.create(em, actor.id, body));
  }

  /** Revokes a feed, at once. */
  @Delete(':id')
  @HttpCode(204)
  revokeCalendarFeed(@Actor() actor: SignedIn, @IdParam() id: string): Promise<void> {
    return this.database.asActor(actor.id, (em) => this.feeds.revoke(em, actor.id, id));
  }

  /** The calendar at its secret address, `….ics`: whoever has the address needs no sign-in. */
  @Get(':id')
  @NoSignIn()
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiResponse({ status: 304, description: 'It has not changed.' })
  @ApiHeader({ name: 'If-None-Match', required: false })
  @ApiHeader({ name: 'If-Modified-Since', required: false })
  async fetchCalendarFeed(
    @Param('id') file: string,
    @Headers('if-none-match') tags: string | undefined,
    @Headers('if-modified-since') since: string | undefined,
    @Req() { ip }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const token = /^(cf_[\w-]{43})\.ics$/.exec(file)?.[1];
    const feed = token ? await this.served.serve(token, { tags, since }) : null;
    if (!feed) {
      // what is found is never refused, so that nobody behind the same address can cut others off from their calendars
      await this.attempts.bookAddressGuess(ip);
      throw Problem.notFound();
    }
    reply
      .header('etag', feed.tag)
      .header('last-modified', feed.since.toUTCString())
      .header('cache-control', 'private, no-cache');
    if (feed.text === null) {
      reply.status(304);
      return undefined;
    }
    reply.type('text/calendar; charset=utf-8').header('content-disposition', 'inline; filename="aide-memoire.ics"');
    return feed.text;
  }
}
