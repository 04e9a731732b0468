import { Command } from 'commander';
import { say } from '../platform/say.js';
import { addDemo } from './demo.command.js';
import { addDoctor } from './doctor.command.js';
import { addExport } from './export.command.js';
import { addImport } from './import.command.js';
import { unusable } from './outcome.js';
import type { Open } from './session.js';
import { addUsers } from './users.command.js';

/** The commands. What a command needs is loaded when it is given: who only mistyped is told at once. */
export function program(open: Open, version: string): Command {
  const cli = new Command('aide-memoire')
    .description('Aide-Mémoire on the command line. Acts as the operator, or as the person of --as.')
    .version(version)
    .option('--as <email>', 'act as this person')
    .exitOverride()
    .configureOutput({ writeErr: (text) => process.stderr.write(text) })
    .showHelpAfterError('(--help tells more)')
    .action(() => {
      if (cli.args.length > 0) throw unusable(`There is no command "${cli.args.join(' ')}" (--help tells more).`);
      say(cli.helpInformation());
      throw unusable('Which command?');
    });
  for (const add of [addImport, addExport, addUsers, addDemo, addDoctor]) add(cli, open);
  // after them, as they would inherit it: an unknown command is named, a second file is one too many
  return cli.allowExcessArguments();
}
