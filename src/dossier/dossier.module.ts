import { Module } from '@nestjs/common';
import { ContactsModule } from '../contacts/contacts.module.js';
import { InstrumentsModule } from '../instruments/instruments.module.js';
import { MissionsModule } from '../missions/missions.module.js';
import { StatesModule } from '../states/states.module.js';
import { DossierController } from './dossier.controller.js';
import { DossierService } from './dossier.service.js';
import { StateListService } from './state-list.service.js';

/** A state's page and the list of states: read-only views over the features below. */
@Module({
  imports: [StatesModule, InstrumentsModule, MissionsModule, ContactsModule],
  controllers: [DossierController],
  providers: [DossierService, StateListService],
  exports: [DossierService],
})
export class DossierModule {}
