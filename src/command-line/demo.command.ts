import type { Command } from 'commander';
import type { Open } from './session.js';

export function addDemo(cli: Command, open: Open): void {
  const demo = cli.command('demo').description('six states with an invented history, to look round in');
  demo
    .command('load')
    .description('bring it in')
    .action(async () => {
      const { loadDemo } = await import('./demonstration.js');
      await loadDemo(open, cli.opts().as);
    });
  demo
    .command('remove')
    .description('take it out whole, except for what was edited or used since')
    .action(async () => {
      const { removeDemo } = await import('./demonstration.js');
      await removeDemo(open, cli.opts().as);
    });
}
