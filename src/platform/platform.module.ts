import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { Clock, SystemClock } from './clock/clock.js';
import { Config } from './config/config.js';
import { Database } from './database/database.js';

/** What every feature may ask for without importing a module: the configuration, the clock, the database. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config, database: DataSourceOptions, clock: Clock = new SystemClock()): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: Config, useValue: config },
        { provide: Clock, useValue: clock },
        { provide: Database, useValue: new Database(new DataSource(database)) },
      ],
      exports: [Config, Clock, Database],
    };
  }
}
