import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { FirstAdministratorService } from './first-administrator.service.js';
import { MeController } from './me.controller.js';
import { MeService } from './me.service.js';
import { PersonChanges } from './person-changes.js';
import { TeamsController } from './teams.controller.js';
import { TeamsService } from './teams.service.js';
import { UsersController } from './users.controller.js';
import { UsersService } from './users.service.js';

/** Colleagues and their teams. */
@Module({
  imports: [AuthModule],
  controllers: [UsersController, TeamsController, MeController],
  providers: [UsersService, TeamsService, MeService, FirstAdministratorService, PersonChanges],
  exports: [UsersService, TeamsService, PersonChanges],
})
export class UsersModule {}
