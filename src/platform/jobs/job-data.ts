/**
 * What each kind of job carries: ids and counts, never words, for the queue knows no visibility. A feature's own kind of job gets
 * its line here.
 */
export interface JobData {
  /** Attempt number `attempt` of sending a row of `outgoing_mail`, on behalf of `person`. */
  'deliver-mail': { mail: string; person: string | null; attempt: number };
  /** Looking after somebody: finding nudges, writing the digest. */
  'daily-round': { person: string };
}

export type JobName = keyof JobData;

/** A job that is to be put on the queue. */
export type Job = { [K in JobName]: { name: K; key: string; data: JobData[K] } }[JobName];

/** How a job came to the one who does it. */
export interface JobRun {
  /** Aborted when the process is about to end and cannot wait any longer. */
  signal: AbortSignal;
}

export type JobHandler<K extends JobName> = (data: JobData[K], run: JobRun) => Promise<void>;
