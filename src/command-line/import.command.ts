import { basename } from 'node:path';
import type { Command } from 'commander';
import { ImportsService } from '../imports/imports.service.js';
import type { Plan } from '../imports/plan.js';
import { readStatePage } from '../imports/state-page/read-state-page.js';
import { say } from '../platform/say.js';
import { refused } from './outcome.js';
import { print } from './output.js';
import { planJson } from './plan-json.js';
import { planWords } from './plan-words.js';
import { readOriginal } from './read-original.js';
import { inSession, type Open, type Session } from './session.js';

interface Options {
  state?: string;
  dryRun?: boolean;
  json?: boolean;
  acceptChanges?: boolean;
}

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
    .action(async (file: string, options: Options) => {
      const { content, text } = await readOriginal(file);
      refuseOtherDocuments(text);
      const page = { content, fileName: file === '-' ? null : basename(file) };
      await inSession(open, cli.opts().as, (session) => importPage(session, page, options));
    });
}

/** What is no state's page is told without a database. */
function refuseOtherDocuments(text: string): void {
  const reading = readStatePage(text, { states: [], instruments: [] });
  if (reading.format === 'not-a-state-page') throw refused(reading.detail);
}

async function importPage(
  session: Session,
  page: { content: Buffer; fileName: string | null },
  { state, dryRun, json, acceptChanges = false }: Options,
): Promise<void> {
  const imports = session.get(ImportsService);
  const corrections = state === undefined ? {} : { state: state.toUpperCase() };
  const plan = await session.act(async (em) => {
    const plan = await imports.plan(em, page.content, corrections);
    if (dryRun || plan.page.state === null) return plan;
    const { id, version } = await imports.create(em, { ...page, ...corrections });
    await imports.apply(em, session.actor, id, version, acceptChanges);
    say(`Import ${id}`);
    return plan;
  });
  const isDone = !dryRun && plan.page.state !== null;
  await tell(plan, { json, isDone, acceptChanges });
  if (plan.page.state === null) throw refused('The page does not say whose it is: name the state with --state.');
}

function tell(
  plan: Plan,
  { json, ...how }: { json?: boolean; isDone: boolean; acceptChanges: boolean },
): Promise<void> {
  return print(json ? JSON.stringify(planJson(plan), null, 2) : planWords(plan, how));
}
