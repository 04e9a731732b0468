import { run } from './run.js';

/** The HTTP process, and the worker too unless WORKER=off. */
run(async (config, database) => (await import('./web-process.js')).startWeb(config, database));
