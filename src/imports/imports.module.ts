import { Module } from '@nestjs/common';
import { ContactsModule } from '../contacts/contacts.module.js';
import { EngagementsModule } from '../engagements/engagements.module.js';
import { FollowUpsModule } from '../follow-ups/follow-ups.module.js';
import { InstrumentsModule } from '../instruments/instruments.module.js';
import { MissionsModule } from '../missions/missions.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { StatesModule } from '../states/states.module.js';
import { Applier } from './applier.service.js';
import { ImportsController } from './imports.controller.js';
import { ImportsService } from './imports.service.js';
import { Planner } from './planner.service.js';
import { Undoer } from './undoer.service.js';

/** What comes in whole: planned, corrected, applied, undone. */
@Module({
  imports: [
    StatesModule,
    OrganisationsModule,
    MissionsModule,
    ContactsModule,
    InstrumentsModule,
    EngagementsModule,
    FollowUpsModule,
  ],
  controllers: [ImportsController],
  providers: [ImportsService, Planner, Applier, Undoer],
  exports: [ImportsService, Undoer],
})
export class ImportsModule {}
