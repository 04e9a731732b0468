import { Module } from '@nestjs/common';
import { StatesService } from './states.service.js';

/** The states themselves. What their pages show beside them is in the dossier. */
@Module({ providers: [StatesService], exports: [StatesService] })
export class StatesModule {}
