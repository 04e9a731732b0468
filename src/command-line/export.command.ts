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
    .option('--format <format>', 'csv, or docx: a document to read and to hand over', 'csv')
    .option('--audience <audience>', 'internal, partners or public: only what they may see', 'internal')
    .option('--out <file>', 'write to this file; it appears when it is whole')
    .option('--kind <kinds>', 'of these kinds alone, with commas between: meeting,letter')
    .option('--from <date>', 'not over before this: 2015, 2015-03')
    .option('--to <date>', 'begun by the end of this')
    .option('--instrument <word>', 'about this instrument, such as ssd')
    .option('--campaign <id>', 'for this campaign')
    .option('--person <id>', 'in which this contact took part')
    .option('--mission <id>', 'in which this mission was met')
    .option('--words <words>', 'in which these words stand')
    .option('--with-asks', 'in which something was asked')
    .option('--third-state', 'also those in which the state was only spoken of')
    .option('--bom', 'begin a CSV file with a byte-order mark, for spreadsheets that need one')
    .action(async ({ out, ...options }: ExportOptions) => {
      const { checkExport, exportEngagements } = await import('./export-engagements.js');
      const { inSession } = await import('./session.js');
      const wanted = out === undefined || out === '-' ? options : { ...options, out };
      await checkExport(wanted);
      await inSession(open, cli.opts().as, (session) => exportEngagements(session, wanted));
    });
}
