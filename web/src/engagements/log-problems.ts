import type { ProblemError } from '../api/problem.js';
import type { LogForm } from './log-form.js';
import { readDue, readWhen } from './when.js';

/** The fields of the sheet that a problem can stand beside; rows of a list carry their key. */
export type ProblemField =
  | 'when'
  | 'time'
  | 'kinds'
  | 'who'
  | 'ours'
  | 'title'
  | 'text'
  | 'passages'
  | 'readers'
  | 'form'
  | 'instruments'
  | 'campaigns'
  | `ask:${string}`
  | `quotation:${string}`
  | `follow-up:${string}`
  | `reminder:${string}`
  | `due:${string}`
  | `repeat:${string}`;

/** `code` names a sentence in the catalogue; `detail` is the server's own, where it gave one. */
export interface Problem {
  field: ProblemField;
  code: string;
  detail?: string;
}

/** What keeps the sheet from being saved, in the order of the fields. */
export function problemsOf(form: LogForm, today: string): Problem[] {
  return [...whenProblems(form, today), ...whoProblems(form), ...readerProblems(form), ...rowProblems(form, today)];
}

function whenProblems({ when, time, until }: LogForm, today: string): Problem[] {
  const read = readWhen(when, today);
  const isDay = read.is === 'read' && read.precision === 'day';
  if (isDay && time !== '' && until !== '' && until <= time) return [{ field: 'time', code: 'until-too-early' }];
  if (read.is === 'unreadable') return [{ field: 'when', code: 'when-unreadable' }];
  return read.is === 'ambiguous' ? [{ field: 'when', code: 'when-ambiguous' }] : [];
}

function whoProblems({ who }: LogForm): Problem[] {
  return who.some((token) => token.is === 'state') ? [] : [{ field: 'who', code: 'who-no-state' }];
}

/** Restricted to nobody is allowed: it is then the author's alone. Partners by name may be all of them. */
function readerProblems({ passages, visibility }: LogForm): Problem[] {
  const moreOpen = passages.some((passage) => openness(passage.visibility) > openness(visibility));
  return moreOpen ? [{ field: 'passages', code: 'passage-more-open' }] : [];
}

function rowProblems({ asks, quotations, followUps }: LogForm, today: string): Problem[] {
  const problems: Problem[] = [];
  for (const ask of asks) {
    const empty = ask.text.trim() === '' && (ask.states.length > 0 || ask.answer !== null || ask.instrument !== null);
    if (empty) problems.push({ field: `ask:${ask.key}`, code: 'ask-no-text' });
  }
  for (const { key, text, speaker, source } of quotations) {
    const said = speaker.trim() !== '' || source.trim() !== '';
    if (text.trim() === '' && said) problems.push({ field: `quotation:${key}`, code: 'quotation-no-text' });
  }
  for (const { key, title, due, anchor, reminders } of followUps) {
    const said =
      due.trim() !== '' || anchor !== null || reminders.rules !== null || reminders.moments.some(({ at }) => at !== '');
    if (title.trim() === '' && said) problems.push({ field: `follow-up:${key}`, code: 'follow-up-no-title' });
    if (anchor) continue;
    const read = readDue(due, today);
    if (read.is === 'unreadable') problems.push({ field: `due:${key}`, code: 'when-unreadable' });
    if (read.is === 'ambiguous') problems.push({ field: `due:${key}`, code: 'when-ambiguous' });
  }
  return problems;
}

function openness(visibility: LogForm['visibility']): number {
  return ['restricted', 'internal', 'partners', 'public'].indexOf(visibility);
}

/** The server's complaints beside the fields they are about; what belongs to none is about the sheet as a whole. */
export function problemsFrom(errors: ProblemError[], form: LogForm): Problem[] {
  return errors.map(({ pointer, code, detail }) => ({ field: fieldAt(pointer, form), code, detail }));
}

const FIELDS: Record<string, ProblemField> = {
  date: 'when',
  time: 'time',
  until: 'time',
  timeZone: 'time',
  kind: 'kinds',
  kinds: 'kinds',
  states: 'who',
  stateRoles: 'who',
  missions: 'who',
  people: 'who',
  ours: 'ours',
  title: 'title',
  text: 'text',
  passages: 'passages',
  instruments: 'instruments',
  campaigns: 'campaigns',
  visibility: 'readers',
  readers: 'readers',
};

function fieldAt(pointer: string, { asks, quotations, followUps }: LogForm): ProblemField {
  const [, name = '', index, part] = pointer.split('/');
  // Rows left blank were not sent, so the server counts without them.
  const ask = asks.filter(({ text }) => text.trim() !== '')[Number(index)];
  const quotation = quotations.filter(({ text }) => text.trim() !== '')[Number(index)];
  const followUp = followUps.filter(({ title }) => title.trim() !== '')[Number(index)];
  if (name === 'asks' && ask) return `ask:${ask.key}`;
  if (name === 'quotations' && quotation) return `quotation:${quotation.key}`;
  if (name === 'followUps' && followUp) {
    if (part === 'due' || part === 'anchor') return `due:${followUp.key}`;
    if (part === 'repeat') return `repeat:${followUp.key}`;
    return part === 'reminders' || part === 'rules' ? `reminder:${followUp.key}` : `follow-up:${followUp.key}`;
  }
  return FIELDS[name] ?? 'form';
}
