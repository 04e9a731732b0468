import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';

/** Whether the application is well. */
@Module({ controllers: [HealthController] })
export class HealthModule {}
