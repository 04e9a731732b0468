import type { Command } from 'commander';
import type { Finding } from './findings.js';
import { Ended, EXIT } from './outcome.js';
import { print } from './output.js';
import type { Open } from './session.js';

const WORDS: Record<Finding['is'], string> = { fine: 'ok  ', care: 'note', bad: 'BAD ' };

export function addDoctor(cli: Command, open: Open): void {
  cli
    .command('doctor')
    .description('look whether everything that the application stands on is in order')
    .action(async () => {
      const { findings } = await import('./findings.js');
      const { inSession } = await import('./session.js');
      const all = await inSession(open, cli.opts().as, findings);
      await print(all.map(({ is, about, words }) => `${WORDS[is]}  ${about.padEnd(10)}  ${words}`).join('\n'));
      const bad = all.filter(({ is }) => is === 'bad').length;
      if (bad > 0) throw new Ended(EXIT.fault, `Not in order: ${bad} of ${all.length}.`);
    });
}
