import { run } from './run.js';

/** The job process alone, beside web processes with WORKER=off. */
run(async (config, database) => (await import('./worker-process.js')).startWorker(config, database));
