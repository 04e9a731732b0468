import { Module } from '@nestjs/common';
import { FactsService } from './facts.service.js';
import { HealthController } from './health.controller.js';
import { HealthService } from './health.service.js';
import { MachineFindings } from './machine.findings.js';
import { QueueBoardController } from './queue-board.controller.js';
import { QueueBoard } from './queue-board.js';

/** Whether the application is well, and reminders arrive; and the queue's dashboard. */
@Module({
  controllers: [HealthController, QueueBoardController],
  providers: [HealthService, FactsService, MachineFindings, QueueBoard],
})
export class HealthModule {}
