import { Module } from '@nestjs/common';
import { InstallationController } from './installation.controller.js';
import { InstallationService } from './installation.service.js';

/** What holds for everybody here: whether mail may carry words. */
@Module({ controllers: [InstallationController], providers: [InstallationService] })
export class InstallationModule {}
