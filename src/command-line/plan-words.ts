import { changesOf, type Plan } from '../imports/plan.js';

interface How {
  /** It was applied, not only planned. */
  isDone: boolean;
  acceptChanges: boolean;
}

const FROM = { argument: 'as you said', heading: 'from its heading', address: 'from its address' };

/** A plan in a few lines for whoever typed the command. */
export function planWords(plan: Plan, how: How): string {
  const { page, entries, positions, contacts, missions, notes, questions } = plan;
  const duplicates = entries.flatMap(({ ref, possibleDuplicateOf: of }) => (of ? [`${ref} may repeat ${of}`] : []));
  const unplaced = page.spans.filter(({ kind, text }) => kind === 'unplaced' && text.trim() !== '').length;
  const sizes = [
    counted(entries.length, 'entry', 'entries'),
    counted(positions.length, 'position'),
    counted(missions.length, 'mission'),
    counted(contacts.length, 'contact'),
    counted(notes.length, 'note'),
  ];
  return [
    page.state ? `The page of ${page.state}, ${FROM[page.stateFrom!]}: ${sizes.join(', ')}.` : `${sizes.join(', ')}.`,
    outcome(plan, how),
    ...(duplicates.length > 0 ? [`Possible duplicates, kept apart: ${duplicates.join(', ')}.`] : []),
    ...(unplaced > 0 ? [`${counted(unplaced, 'stretch', 'stretches')} of the text could not be placed.`] : []),
    ...(questions.length > 0 ? [`Open questions:`] : []),
    ...questions.map(({ code, ref, detail, text, choices }) => {
      const about = [ref, code].filter(Boolean).join(' ');
      const words = text === null ? '' : ` “${text.replace(/\s+/g, ' ').slice(0, 120)}”`;
      return `  ${about}: ${detail}${words}${choices.length > 0 ? ` (${choices.join(' or ')})` : ''}`;
    }),
  ].join('\n');
}

function outcome(plan: Plan, { isDone, acceptChanges }: How): string {
  const { create, change, same, refuse } = changesOf(plan);
  const waiting = acceptChanges ? 0 : plan.entries.filter(({ action }) => action === 'change').length;
  const verbs = isDone ? ['created', 'changed'] : ['to create', 'to change'];
  const parts = [`${create} ${verbs[0]}`, `${isDone ? change - waiting : change} ${verbs[1]}`, `${same} the same`];
  if (refuse > 0) parts.push(`${refuse} refused`);
  const words = `${parts.join(', ')}.`;
  if (waiting === 0) return words;
  const rewritten = plan.entries.filter(({ action }) => action === 'change').map(({ ref }) => ref);
  const they = `${counted(waiting, 'entry', 'entries')} (${rewritten.join(', ')})`;
  return `${words}\n${they} stand in other words than before; --accept-changes takes the page's.`;
}

const counted = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
