import type { Command } from 'commander';
import type { ExportOptions } from './export-engagements.js';
import type { Open } from './session.js';

export function addExport(cli: Command, open: Open): void {
  cli
    .command('export')
    .description('take something out')
    .command('engagements')
    .description('a history of engagements, oldest first, to standard output or a file')
    .option('--state <code>', 'of this state: three letters, such as KAZ; left out: of all')
    .option('--format <format>', 'csv', 'csv')
    .option('--audience <audience>', 'internal, partners or public: only what they may see', 'internal')
    .option('--out <file>', 'write to this file; it appears when it is whole')
    .option('--bom', 'begin with a byte-order mark, for spreadsheets that need one')
    .action(async ({ out, ...options }: ExportOptions) => {
      const { checkExport, exportEngagements } = await import('./export-engagements.js');
      const { inSession } = await import('./session.js');
      const wanted = out === undefined || out === '-' ? options : { ...options, out };
      await checkExport(wanted);
      await inSession(open, cli.opts().as, (session) => exportEngagements(session, wanted));
    });
}
