import type { Command } from 'commander';
import { DemoService } from '../demo/demo.service.js';
import { print } from './output.js';
import { inSession, type Open } from './session.js';

export function addDemo(cli: Command, open: Open): void {
  const demo = cli.command('demo').description('six states with an invented history, to look round in');
  demo
    .command('load')
    .description('bring it in')
    .action(() =>
      inSession(open, cli.opts().as, async (session) => {
        const service = session.get(DemoService);
        const { counts } = await session.act((em) => service.load(em, session.actor));
        await print(`Loaded: ${words({ ...counts })}.`);
      }),
    );
  demo
    .command('remove')
    .description('take it out whole, except for what was edited or used since')
    .action(() =>
      inSession(open, cli.opts().as, async (session) => {
        const { removed, kept } = await session.act((em) => session.get(DemoService).remove(em));
        const lines = kept.map(({ record, recordId, reason }) => `  ${record} ${recordId}: ${reason}`);
        await print([`Removed ${removed}, kept ${kept.length}.`, ...lines].join('\n'));
      }),
    );
}

const words = (counts: Record<string, number>) =>
  Object.entries(counts)
    .map(([noun, n]) => `${n} ${noun.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`)
    .join(', ');
