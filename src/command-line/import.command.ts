import { basename } from 'node:path';
import type { Command } from 'commander';
import { readStatePage } from '../imports/state-page/read-state-page.js';
import type { ImportOptions } from './import-page.js';
import { refused } from './outcome.js';
import { readOriginal } from './read-original.js';
import type { Open } from './session.js';

export function addImport(cli: Command, open: Open): void {
  cli
    .command('import')
    .description('bring something in')
    .command('state-page <file>')
    .description('the page of a state as it was copied; - reads standard input')
    .option('--state <code>', 'whose page it is: three letters, such as KAZ')
    .option('--dry-run', 'say what would become of it and write nothing')
    .option('--json', 'answer with the whole plan as JSON')
    .option('--accept-changes', 'also change what the page has in other words than before')
    .action(async (file: string, options: ImportOptions) => {
      const { content, text } = await readOriginal(file);
      refuseOtherDocuments(text);
      const page = { content, fileName: file === '-' ? null : basename(file) };
      const { inSession } = await import('./session.js');
      const { importPage } = await import('./import-page.js');
      await inSession(open, cli.opts().as, (session) => importPage(session, page, options));
    });
}

/** What is no state's page is told without a database. */
function refuseOtherDocuments(text: string): void {
  const reading = readStatePage(text, { states: [], instruments: [] });
  if (reading.format === 'not-a-state-page') throw refused(reading.detail);
}
