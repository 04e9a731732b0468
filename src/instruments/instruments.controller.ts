import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { Actor, type SignedIn } from '../auth/actor.decorator.js';
import { Database } from '../platform/database/database.js';
import { Location } from '../platform/http/etag.interceptor.js';
import { IfMatch } from '../platform/http/if-match.decorator.js';
import { ApiPage, type Page, pageOf, WholeListQuery } from '../platform/http/page.js';
import { CreateInstrumentDto, InstrumentView, PatchInstrumentDto } from './instruments.dto.js';
import { InstrumentsService } from './instruments.service.js';

@Controller('instruments')
export class InstrumentsController {
  constructor(
    private readonly database: Database,
    private readonly instruments: InstrumentsService,
  ) {}

  /** All of them: there are dozens, not thousands. */
  @Get()
  @ApiPage(InstrumentView)
  listInstruments(@Actor() actor: SignedIn, @Query() query: WholeListQuery): Promise<Page<InstrumentView>> {
    return this.database.asActor(actor.id, async (em) => pageOf(await this.instruments.list(em), query));
  }

  @Post()
  @Location('/api/instruments')
  createInstrument(@Actor() actor: SignedIn, @Body() body: CreateInstrumentDto): Promise<InstrumentView> {
    return this.database.asActor(actor.id, (em) => this.instruments.create(em, body));
  }

  @Get(':id')
  getInstrument(@Actor() actor: SignedIn, @Param('id') id: string): Promise<InstrumentView> {
    return this.database.asActor(actor.id, (em) => this.instruments.find(em, id));
  }

  @Patch(':id')
  patchInstrument(
    @Actor() actor: SignedIn,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() body: PatchInstrumentDto,
  ): Promise<InstrumentView> {
    return this.database.asActor(actor.id, (em) => this.instruments.patch(em, id, version, body));
  }

  @Delete(':id')
  @HttpCode(204)
  deleteInstrument(@Actor() actor: SignedIn, @Param('id') id: string, @IfMatch() version: number): Promise<void> {
    return this.database.asActor(actor.id, (em) => this.instruments.remove(em, id, version));
  }

  @Post(':id/restore')
  @HttpCode(200)
  restoreInstrument(
    @Actor() actor: SignedIn,
    @Param('id') id: string,
    @IfMatch() version: number,
  ): Promise<InstrumentView> {
    return this.database.asActor(actor.id, (em) => this.instruments.restore(em, id, version));
  }
}
