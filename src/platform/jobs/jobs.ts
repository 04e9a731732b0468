import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { type Job as BullJob, type ConnectionOptions, type IQueueBackend, Queue, Worker } from 'bullmq';
import { within } from './deadline.js';
import type { Job, JobData, JobHandler, JobName } from './job-data.js';
import { PACK, type Parcel, packed } from './packs.js';
import { QUEUE_NAME, type QueueBackend } from './queue-backend.js';

type AnyQueue = Queue<unknown, unknown, string, unknown, unknown, string, IQueueBackend, ConnectionOptions>;
type AnyWorker = Worker<unknown, void, string, IQueueBackend>;

/** A job of a killed process comes back after `lockDuration` and at most two rounds of `stalledInterval`: within 15 seconds. */
const REDELIVERY = { lockDuration: 7_000, stalledInterval: 4_000, maxStalledCount: 1_000_000 };
const PATIENCE_AT_THE_END = 5_000;
const QUEUE_ANSWERS_WITHIN = 10_000;
const KEEP_NOTHING = { removeOnComplete: true, removeOnFail: true };
/** Jobs, or packs of them; most of the time they wait for the database or for a mail server. */
const AT_ONCE = 12;
const COUNTED_WITHIN = 3_000;

const WAITING = ['waiting', 'prioritized', 'delayed'] as const;

/**
 * The one typed layer over BullMQ. The queue is a conveyor: what is to be done stands in a table, and whoever loses the queue loses
 * nothing, because the sweep puts the jobs on it again. Hence no retries here, and nothing is kept of a job that is over.
 */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  private readonly logger = new Logger('Jobs');
  private readonly handlers = new Map<string, (data: unknown) => Promise<void>>();
  private readonly ending = new AbortController();
  private readonly complaints = new Map<string, number>();
  private backend: QueueBackend | undefined;
  private queue: AnyQueue | undefined;
  private worker: AnyWorker | undefined;
  private onFailed: (kind: string, error: Error) => void = () => {};

  constructor(private readonly openBackend: () => QueueBackend) {}

  /** Says who does this kind of job. Once a kind, while the application is put together. */
  handle<K extends JobName>(name: K, handler: JobHandler<K>): void {
    if (this.handlers.has(name)) throw new Error(`${name} has a handler already`);
    this.handlers.set(name, (data) => handler(data as JobData[K], { signal: this.ending.signal }));
  }

  /**
   * Puts jobs on the queue, after the transaction that they are about; a second one with the same key is the same job.
   * @throws Error when the queue does not answer
   */
  async add(...jobs: Job[]): Promise<void> {
    const { atATime } = this.open();
    const parcels = packed(jobs);
    this.queue ??= this.openQueue();
    for (let from = 0; from < parcels.length; from += atATime) {
      await within(QUEUE_ANSWERS_WITHIN, 'the queue', this.addSome(this.queue, parcels.slice(from, from + atATime)));
    }
  }

  /** How many jobs, or packs of them, lie on the queue and wait for a worker. @throws Error when it does not answer */
  async waiting(): Promise<number> {
    const counts = await within(COUNTED_WITHIN, 'the queue', this.forLooking().getJobCounts(...WAITING));
    return Object.values(counts).reduce((sum, count) => sum + count, 0);
  }

  /** The queue itself, for a dashboard; nobody else writes to it. */
  forLooking(): AnyQueue {
    this.queue ??= this.openQueue();
    return this.queue;
  }

  /** Has somebody told of every job that ends with an error. */
  whenFailed(listener: (kind: string, error: Error) => void): void {
    this.onFailed = listener;
  }

  /** From now on this process does jobs. */
  work(concurrency = AT_ONCE): void {
    const { connection, factory } = this.open();
    const run = (job: BullJob) => this.run(job);
    this.worker = new Worker(QUEUE_NAME, run, { connection, concurrency, drainDelay: 10, ...REDELIVERY }, factory);
    this.worker.on('error', (error) => this.complain(error));
    this.worker.on('failed', (job, error) => this.logger.error(`${job?.name} ${job?.id} failed: ${error.stack}`));
  }

  /** Finishes what is being done, with some patience, and takes nothing new. */
  async rest(): Promise<void> {
    const { worker } = this;
    this.worker = undefined;
    if (!worker) return;
    const patience = setTimeout(() => this.ending.abort(new Error('the process is ending')), PATIENCE_AT_THE_END);
    await this.closing(worker.close());
    clearTimeout(patience);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.rest();
    if (this.queue) await this.closing(this.queue.close());
    if (this.backend) await this.closing(this.backend.close());
  }

  private async run(job: BullJob): Promise<void> {
    if (job.name !== PACK) return this.runOne(job.name, job.data);
    const runs = await Promise.allSettled((job.data as Parcel[]).map(({ name, data }) => this.runOne(name, data)));
    for (const run of runs) if (run.status === 'rejected') throw run.reason;
  }

  private async runOne(name: string, data: unknown): Promise<void> {
    const handler = this.handlers.get(name);
    if (!handler) throw new Error(`nobody does jobs of the kind ${name}`);
    await handler(data).catch((error) => {
      this.onFailed(name, error);
      throw error;
    });
  }

  private async addSome(queue: AnyQueue, parcels: Parcel[]): Promise<void> {
    const some = parcels.map(({ name, key, data }) => ({ name, data, opts: { jobId: key, ...KEEP_NOTHING } }));
    if (this.open().takesBulk) await queue.addBulk(some);
    else await Promise.all(some.map(({ name, data, opts }) => queue.add(name, data, opts)));
  }

  private openQueue(): AnyQueue {
    const { connection, factory } = this.open();
    const options = { connection, streams: { events: { maxLen: 100 } } };
    const queue: AnyQueue = new Queue(QUEUE_NAME, options, factory);
    queue.on('error', (error) => this.complain(error));
    return queue;
  }

  private open(): QueueBackend {
    this.backend ??= this.openBackend();
    return this.backend;
  }

  /** A store that does not answer must not keep the process from ending. */
  private async closing(closed: Promise<unknown>): Promise<void> {
    await within(PATIENCE_AT_THE_END + 2_000, 'closing it', closed).catch((error) => this.complain(error));
  }

  /** Once a minute for the same complaint: a store that is away makes the same one every second. */
  private complain({ message }: Error): void {
    const last = this.complaints.get(message) ?? 0;
    if (Date.now() - last < 60_000) return;
    this.complaints.set(message, Date.now());
    this.logger.warn(`The queue: ${message}`);
  }
}
