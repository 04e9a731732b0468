import { Module } from '@nestjs/common';
import { DossierModule } from '../dossier/dossier.module.js';
import { EngagementsModule } from '../engagements/engagements.module.js';
import { FollowUpsModule } from '../follow-ups/follow-ups.module.js';
import { InstrumentsModule } from '../instruments/instruments.module.js';
import { DocxWriter } from './docx/docx-writer.js';
import { ExportFiles } from './export-files.service.js';
import { ExportsController } from './exports.controller.js';
import { ExportsService } from './exports.service.js';
import { HistoryService } from './history/history.service.js';
import { StateChapter } from './history/state-chapter.service.js';

/** What goes out: reports in formats, for audiences. */
@Module({
  imports: [DossierModule, EngagementsModule, FollowUpsModule, InstrumentsModule],
  controllers: [ExportsController],
  providers: [ExportsService, ExportFiles, DocxWriter, HistoryService, StateChapter],
  exports: [ExportsService, ExportFiles],
})
export class ExportsModule {}
