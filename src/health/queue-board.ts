import { Injectable } from '@nestjs/common';
import { Jobs } from '../platform/jobs/jobs.js';
import type { BoardAnswer, BoardRoutes } from './board-routes.js';

/** Where it stands; the addresses within its pages begin with it. */
export const BOARD_PATH = '/api/queue';

/**
 * The queue's dashboard (bull-board), for looking only: a job acts as the person whom it names, so whoever could write one could act
 * as anybody. It is loaded when somebody first looks.
 */
@Injectable()
export class QueueBoard {
  private routes: Promise<BoardRoutes> | undefined;

  constructor(private readonly jobs: Jobs) {}

  /** @param path below `BOARD_PATH`, decoded; null: there is no such thing */
  async get(path: string, query: Record<string, unknown>): Promise<BoardAnswer | null> {
    this.routes ??= this.open();
    return (await this.routes).get(path, query);
  }

  private async open(): Promise<BoardRoutes> {
    const [{ createBullBoard }, { BullMQAdapter }, { BoardRoutes: Routes }] = await Promise.all([
      import('@bull-board/api'),
      import('@bull-board/api/bullMQAdapter'),
      import('./board-routes.js'),
    ]);
    const serverAdapter = new Routes(BOARD_PATH);
    // its types know BullMQ on Redis alone
    const queue = new BullMQAdapter(this.jobs.forLooking() as never, { readOnlyMode: true });
    createBullBoard({ queues: [queue], serverAdapter, options: { uiConfig: { boardTitle: 'Aide-Mémoire' } } });
    return serverAdapter;
  }
}
