import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { Actor, type SignedIn } from '../auth/actor.decorator.js';
import { Database } from '../platform/database/database.js';
import { BodyLimit } from '../platform/http/body-limit.decorator.js';
import { Location } from '../platform/http/etag.interceptor.js';
import { IfMatch } from '../platform/http/if-match.decorator.js';
import { ApiPage, type Page } from '../platform/http/page.js';
import { CreateImportDto, ImportLineView, ImportsQuery, ImportView, PatchImportDto } from './imports.dto.js';
import { ImportsService } from './imports.service.js';
import { encodeOriginal } from './original.js';

/** A plan reads and compares much: enough for the longest page. */
const LARGEST_BODY = 12;

@Controller('imports')
export class ImportsController {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportsService,
  ) {}

  @Get()
  @ApiPage(ImportLineView)
  listImports(@Actor() actor: SignedIn, @Query() query: ImportsQuery): Promise<Page<ImportLineView>> {
    return this.database.asActor(actor.id, (em) => this.imports.list(em, query));
  }

  /** Keeps a page and says what would become of it; nothing else is written until it is applied. */
  @Post()
  @Location('/api/imports')
  @BodyLimit(LARGEST_BODY)
  createImport(@Actor() actor: SignedIn, @Body() { text, ...body }: CreateImportDto): Promise<ImportView> {
    const page = { ...body, content: encodeOriginal(text) };
    return this.database.asActor(actor.id, (em) => this.imports.create(em, page));
  }

  @Get(':id')
  getImport(@Actor() actor: SignedIn, @Param('id') id: string): Promise<ImportView> {
    return this.database.asActor(actor.id, (em) => this.imports.find(em, id));
  }

  /** Corrects the plan, or says who may read it. */
  @Patch(':id')
  correctImport(
    @Actor() actor: SignedIn,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() { corrections, ...body }: PatchImportDto,
  ): Promise<ImportView> {
    const { entries, ...rest } = corrections ?? {};
    const given = entries ? { ...rest, entries: Object.fromEntries(entries) } : rest;
    const changes = { ...body, ...(corrections ? { corrections: given } : {}) };
    return this.database.asActor(actor.id, (em) => this.imports.correct(em, actor.id, id, version, changes));
  }

  /** Does what the plan says. Questions that are open stay open. */
  @Post(':id/apply')
  @HttpCode(200)
  applyImport(@Actor() actor: SignedIn, @Param('id') id: string, @IfMatch() version: number): Promise<ImportView> {
    return this.database.asActor(actor.id, (em) => this.imports.apply(em, actor, id, version));
  }

  /** Takes it back whole, skipping and listing what was edited or used since. */
  @Post(':id/undo')
  @HttpCode(200)
  undoImport(@Actor() actor: SignedIn, @Param('id') id: string, @IfMatch() version: number): Promise<ImportView> {
    return this.database.asActor(actor.id, (em) => this.imports.undo(em, id, version));
  }

  /** Puts away a plan that was not applied. */
  @Delete(':id')
  @HttpCode(204)
  deleteImport(@Actor() actor: SignedIn, @Param('id') id: string, @IfMatch() version: number): Promise<void> {
    return this.database.asActor(actor.id, (em) => this.imports.remove(em, id, version));
  }

  @Post(':id/restore')
  @HttpCode(200)
  restoreImport(@Actor() actor: SignedIn, @Param('id') id: string, @IfMatch() version: number): Promise<ImportView> {
    return this.database.asActor(actor.id, (em) => this.imports.restore(em, id, version));
  }
}
