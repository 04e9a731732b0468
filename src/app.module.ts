import { type DynamicModule, Module } from '@nestjs/common';
import { AuthModule } from './auth/auth.module.js';
import { CalendarModule } from './calendar/calendar.module.js';
import { CalendarFeedsModule } from './calendar-feeds/calendar-feeds.module.js';
import { CampaignsModule } from './campaigns/campaigns.module.js';
import { ContactsModule } from './contacts/contacts.module.js';
import { dataSourceOptions } from './data-source.js';
import { DemoModule } from './demo/demo.module.js';
import { DossierModule } from './dossier/dossier.module.js';
import { EngagementsModule } from './engagements/engagements.module.js';
import { EventsModule } from './events/events.module.js';
import { ExportsModule } from './exports/exports.module.js';
import { FollowUpsModule } from './follow-ups/follow-ups.module.js';
import { HealthModule } from './health/health.module.js';
import { ImportsModule } from './imports/imports.module.js';
import { InstallationModule } from './installation/installation.module.js';
import { InstrumentsModule } from './instruments/instruments.module.js';
import { MailActionsModule } from './mail-actions/mail-actions.module.js';
import { MissionsModule } from './missions/missions.module.js';
import { NudgesModule } from './nudges/nudges.module.js';
import { OrganisationsModule } from './organisations/organisations.module.js';
import { OutboxModule } from './outbox/outbox.module.js';
import { BouncesModule } from './platform/bounces/bounces.module.js';
import type { Clock } from './platform/clock/clock.js';
import type { Config } from './platform/config/config.js';
import { JobsModule } from './platform/jobs/jobs.module.js';
import { MailModule } from './platform/mail/mail.module.js';
import { PlatformModule } from './platform/platform.module.js';
import { ReferenceModule } from './reference/reference.module.js';
import { RemindersModule } from './reminders/reminders.module.js';
import { SearchModule } from './search/search.module.js';
import { StatesModule } from './states/states.module.js';
import { TimelineModule } from './timeline/timeline.module.js';
import { TodayModule } from './today/today.module.js';
import { UsersModule } from './users/users.module.js';

/** The features, bottom to top: each may import those above it in this list and none below. */
const features = [
  AuthModule,
  UsersModule,
  InstallationModule,
  OutboxModule,
  RemindersModule,
  HealthModule,
  StatesModule,
  OrganisationsModule,
  MissionsModule,
  ContactsModule,
  InstrumentsModule,
  EventsModule,
  CampaignsModule,
  ReferenceModule,
  EngagementsModule,
  FollowUpsModule,
  MailActionsModule,
  CalendarFeedsModule,
  NudgesModule,
  TimelineModule,
  CalendarModule,
  DossierModule,
  TodayModule,
  SearchModule,
  ImportsModule,
  ExportsModule,
  DemoModule,
];

@Module({})
export class AppModule {
  /** @param appUrl the database as the application's own role */
  static with(config: Config, appUrl: string, clock?: Clock): DynamicModule {
    const platform = [
      PlatformModule.with(config, dataSourceOptions(appUrl), clock),
      JobsModule.with(appUrl),
      MailModule,
      BouncesModule,
    ];
    return { module: AppModule, imports: [...platform, ...features] };
  }
}
