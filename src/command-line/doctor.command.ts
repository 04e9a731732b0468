import type { Command } from 'commander';
import type { Finding } from '../health/finding.js';
import { Ended, EXIT } from './outcome.js';
import { print } from './output.js';
import type { Open } from './session.js';

const WORDS: Record<Finding['is'], string> = { fine: 'ok  ', care: 'note', bad: 'BAD ' };

export function addDoctor(cli: Command, open: Open): void {
  cli
    .command('doctor')
    .description('look whether reminders arrive and everything is in order that the application stands on')
    .action(async () => {
      const { HealthService } = await import('../health/health.service.js');
      const { inSession } = await import('./session.js');
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const { verdict, findings } = await inSession(open, cli.opts().as, (session) =>
        session.get(HealthService).examine(zone),
      );
      await print([...findings.flatMap(lines), verdict.words].join('\n'));
      const bad = findings.filter(({ is }) => is === 'bad').length;
      if (bad > 0) throw new Ended(EXIT.fault, `Not in order: ${bad} of ${findings.length}.`);
    });
}

/** What was found, what stands behind it, and what to do. */
function lines({ is, about, words, detail, todo }: Finding): string[] {
  const found = `${WORDS[is]}  ${about.padEnd(10)}  ${words}${detail ? ` (${detail})` : ''}`;
  return todo && is !== 'fine' ? [found, `${' '.repeat(18)}To do: ${todo}`] : [found];
}
