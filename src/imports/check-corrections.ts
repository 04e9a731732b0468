import { isPartialDate } from '../platform/dates/partial-date.js';
import { Problem, type ProblemError } from '../platform/http/problem.js';
import type { Corrections } from './corrections.js';
import { type Plan, piecesOf } from './plan.js';

/**
 * Refuses corrections of what the page does not have, and answers that are none of the choices.
 * @param plan made with the corrections
 * @throws Problem 422 that points at each
 */
export function checkCorrections(plan: Plan, { leaveOut, entries, answers, acceptChanges }: Corrections): void {
  const refs = new Set(piecesOf(plan).map(({ ref }) => ref));
  const entryRefs = new Set(plan.entries.map(({ ref }) => ref));
  const errors: ProblemError[] = [
    ...unknownIn(leaveOut ?? [], refs, (index) => `/corrections/leaveOut/${index}`),
    ...unknownIn(acceptChanges ?? [], entryRefs, (index) => `/corrections/acceptChanges/${index}`),
    ...unknownIn(Object.keys(entries ?? {}), entryRefs, (_, ref) => `/corrections/entries/${ref}`),
    ...Object.entries(answers ?? {}).flatMap(([id, answer]) => faultOfAnswer(plan, id, answer)),
  ];
  if (errors.length > 0) throw Problem.invalid(errors);
}

function unknownIn(
  refs: string[],
  known: Set<string>,
  pointerOf: (index: number, ref: string) => string,
): ProblemError[] {
  return refs.flatMap((ref, index) => {
    if (known.has(ref)) return [];
    return [{ pointer: pointerOf(index, ref), code: 'unknown', detail: `The page has no piece “${ref}”.` }];
  });
}

function faultOfAnswer({ questions }: Plan, id: string, answer: string): ProblemError[] {
  const pointer = `/corrections/answers/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const question = questions.find((one) => one.id === id);
  if (!question) return [{ pointer, code: 'unknown', detail: 'The page has no such question.' }];
  const { code, choices } = question;
  const fits = choices.length > 0 ? choices.includes(answer) : !code.startsWith('date.') || isPartialDate(answer);
  return fits ? [] : [{ pointer, code: 'choice', detail: `“${answer}” is none of the answers to choose from.` }];
}
