import { Module } from '@nestjs/common';
import { ContactsModule } from '../contacts/contacts.module.js';
import { EngagementsModule } from '../engagements/engagements.module.js';
import { FollowUpsModule } from '../follow-ups/follow-ups.module.js';
import { ImportsModule } from '../imports/imports.module.js';
import { MissionsModule } from '../missions/missions.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { DemoController } from './demo.controller.js';
import { DemoService } from './demo.service.js';
import { DemoLoader } from './demo-loader.service.js';

/** Something to look round in. */
@Module({
  imports: [OrganisationsModule, MissionsModule, ContactsModule, EngagementsModule, FollowUpsModule, ImportsModule],
  controllers: [DemoController],
  providers: [DemoService, DemoLoader],
  exports: [DemoService],
})
export class DemoModule {}
