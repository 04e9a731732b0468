import { ImportsService } from '../imports/imports.service.js';
import type { Plan } from '../imports/plan.js';
import { say } from '../platform/say.js';
import { refused } from './outcome.js';
import { print } from './output.js';
import { planJson } from './plan-json.js';
import { planWords } from './plan-words.js';
import type { Session } from './session.js';

/** What the command line was told. */
export interface ImportOptions {
  state?: string;
  dryRun?: boolean;
  json?: boolean;
  acceptChanges?: boolean;
}

/** Plans a page and, unless it is a trial, applies it; answers with the plan. */
export async function importPage(
  session: Session,
  page: { content: Buffer; fileName: string | null },
  { state, dryRun, json, acceptChanges = false }: ImportOptions,
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
