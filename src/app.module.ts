import { type DynamicModule, Module } from '@nestjs/common';
import { dataSourceOptions } from './data-source.js';
import type { Clock } from './platform/clock/clock.js';
import type { Config } from './platform/config/config.js';
import { PlatformModule } from './platform/platform.module.js';

/** The features, bottom to top: each may import those above it in this list and none below. */
const features: (new () => object)[] = [];

@Module({})
export class AppModule {
  /** @param appUrl the database as the application's own role */
  static with(config: Config, appUrl: string, clock?: Clock): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(config, dataSourceOptions(appUrl), clock), ...features] };
  }
}
