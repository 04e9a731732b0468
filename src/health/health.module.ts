import { Module } from '@nestjs/common';
import { FactsService } from './facts.service.js';
import { HealthController } from './health.controller.js';
import { HealthService } from './health.service.js';
import { MachineFindings } from './machine.findings.js';

/** Whether the application is well, and reminders arrive. */
@Module({ controllers: [HealthController], providers: [HealthService, FactsService, MachineFindings] })
export class HealthModule {}
