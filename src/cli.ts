import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { failure } from './command-line/failure.js';
import { tolerateClosedPipe } from './command-line/output.js';
import { program } from './command-line/program.js';
import { projectFile } from './platform/files/project-file.js';

const { version } = JSON.parse(readFileSync(projectFile('package.json'), 'utf8'));
const open = async () => (await import('./open-application.js')).openApplication();
tolerateClosedPipe();
program(open, version)
  .parseAsync()
  .then(
    () => process.exit(0),
    (error) => process.exit(failure(error)),
  );
