import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import {
  DataSource,
  type EntityManager,
  QueryRunnerAlreadyReleasedError,
  QueryRunnerProviderAlreadyReleasedError,
} from 'typeorm';

type IsolationLevel = 'READ COMMITTED' | 'REPEATABLE READ' | 'SERIALIZABLE';
type Work<T> = (em: EntityManager) => Promise<T>;

/**
 * The only holder of the DataSource. A use case is one transaction with one actor, set by its first statement; the actor ends
 * with the transaction. Never nest these calls: the inner one takes a second connection and a second snapshot.
 */
@Injectable()
export class Database implements OnModuleInit, OnApplicationShutdown {
  constructor(private readonly source: DataSource) {}

  async onModuleInit(): Promise<void> {
    if (!this.source.isInitialized) await this.source.initialize();
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }

  /**
   * Runs as a person: sees what that person may see.
   * @throws QueryFailedError 28000 when there is no such person, or it is disabled
   */
  asActor<T>(person: string, work: Work<T>, isolation: IsolationLevel = 'READ COMMITTED'): Promise<T> {
    return this.transaction(isolation, async (em) => {
      await em.query('select act_as($1)', [person]);
      return work(em);
    });
  }

  /** Sees everything. For the sweep, reference data and backup alone; test/architecture.spec.ts lists the callers. */
  asSystem<T>(work: Work<T>): Promise<T> {
    return this.withPrincipals(['system'], work, 'READ COMMITTED');
  }

  /** Sees what an audience outside may read: `['public']`, or `['public', 'partners', 'p:<organisation>']`. */
  asAudience<T>(principals: string[], work: Work<T>, isolation: IsolationLevel = 'REPEATABLE READ'): Promise<T> {
    return this.withPrincipals(principals, work, isolation);
  }

  /** With no actor: reaches only the tables that are read before anybody is known (sign-in, sessions). */
  asNobody<T>(work: Work<T>): Promise<T> {
    return this.transaction('READ COMMITTED', work);
  }

  private withPrincipals<T>(principals: string[], work: Work<T>, isolation: IsolationLevel): Promise<T> {
    return this.transaction(isolation, async (em) => {
      await em.query(`select set_config('app.principals', ($1::text[])::text, true)`, [principals]);
      return work(em);
    });
  }

  private async transaction<T>(isolation: IsolationLevel, work: Work<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      // whatever a server says instead of letting us in ("not accepting connections", a changed password) is no answer to a query
      await runner.connect().catch((error) => Promise.reject(lost(error)));
      return await runner.manager.transaction(isolation, work);
    } catch (error) {
      throw RELEASED.some((released) => error instanceof released) ? lost(error as Error) : error;
    } finally {
      await runner.release();
    }
  }
}

/** When a connection is lost between two queries of a transaction, TypeORM speaks of a query runner that was released. */
const RELEASED = [QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError];

/** In the driver's own words, by which the web server knows a database that is away. */
function lost(cause: Error): Error {
  return new Error(`Connection terminated: ${cause.message}`, { cause });
}
