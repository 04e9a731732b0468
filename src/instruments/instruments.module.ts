import { Module } from '@nestjs/common';
import { InstrumentsController } from './instruments.controller.js';
import { InstrumentsService } from './instruments.service.js';
import { PositionsController } from './positions.controller.js';
import { PositionsService } from './positions.service.js';

/** Instruments, and the positions of states toward them. */
@Module({
  controllers: [InstrumentsController, PositionsController],
  providers: [InstrumentsService, PositionsService],
  exports: [InstrumentsService, PositionsService],
})
export class InstrumentsModule {}
