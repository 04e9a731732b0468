import { Body, Controller, Get, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { Actor, type SignedIn } from '../auth/actor.decorator.js';
import { Database } from '../platform/database/database.js';
import { Location } from '../platform/http/etag.interceptor.js';
import { Gone } from '../platform/http/gone.decorator.js';
import { ApiPage, type Page, PageQuery } from '../platform/http/page.js';
import { ExportFiles, MEDIA_TYPES } from './export-files.service.js';
import { CreateExportDto, ExportView } from './exports.dto.js';
import { ExportsService } from './exports.service.js';

@Controller('exports')
export class ExportsController {
  constructor(
    private readonly database: Database,
    private readonly exports: ExportsService,
    private readonly files: ExportFiles,
  ) {}

  /** What went out, by whom and for whom. */
  @Get()
  @ApiPage(ExportView)
  listExports(@Actor() actor: SignedIn, @Query() query: PageQuery): Promise<Page<ExportView>> {
    return this.database.asActor(actor.id, (em) => this.exports.list(em, query));
  }

  @Post()
  @Location('/api/exports')
  createExport(@Actor() actor: SignedIn, @Body() body: CreateExportDto): Promise<ExportView> {
    return this.database.asActor(actor.id, (em) => this.exports.create(em, body));
  }

  @Get(':id')
  getExport(@Actor() actor: SignedIn, @Param('id') id: string): Promise<ExportView> {
    return this.database.asActor(actor.id, (em) => this.exports.find(em, id));
  }

  /** The file, with what you may see now where it is internal. */
  @Get(':id/file')
  @ApiProduces(...Object.values(MEDIA_TYPES))
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async getExportFile(
    @Actor() actor: SignedIn,
    @Param('id') id: string,
    @Gone() gone: AbortSignal,
  ): Promise<StreamableFile> {
    const what = await this.database.asActor(actor.id, (em) => this.exports.find(em, id));
    const { file, name, type } = await this.files.write(actor.id, what, gone);
    return new StreamableFile(file.createReadStream({ start: 0 }), {
      type,
      disposition: `attachment; filename="${name}"`,
    });
  }
}
