import type { UserRef } from '../api/types.js';
import type { Change } from './engagement.js';

/** One field of a change, as the record holds it; null where it says nothing. */
export interface ChangedField {
  field: string;
  before: string | string[] | null;
  after: string | string[] | null;
}

/** What became of one row in a step. */
export interface Part {
  key: number;
  record: string;
  op: Change['op'];
  fields: ChangedField[];
}

/** What one person did at one time: everything that was saved together. */
export interface Step {
  key: number;
  at: string;
  actor: UserRef | null;
  act: 'wrote' | 'changed' | 'deleted' | 'restored';
  parts: Part[];
}

/** Rows of one saving are written within far less. */
const TOGETHER_MS = 1_000;
/** A row's own bookkeeping, which says nothing to a reader. */
const UNSAID = new Set([
  'id',
  'placeInOrder',
  'authorId',
  'createdAt',
  'engagementId',
  'askId',
  'postingId',
  'side',
  'calendar',
]);
/** Of a new entry these are enough: all else stands on it. */
const FIRST_WORDS = new Set(['date', 'text', 'visibility']);

/** The history, newest first, step by step instead of row by row. */
export function stepsOf(changes: Change[]): Step[] {
  const groups: Change[][] = [];
  for (const change of changes) {
    const last = groups.at(-1)?.at(-1);
    const together = last && last.actor?.id === change.actor?.id && apart(last.at, change.at) < TOGETHER_MS;
    if (together) groups.at(-1)?.push(change);
    else groups.push([change]);
  }
  return groups.flatMap((group) => stepOf(group) ?? []);
}

function stepOf(group: Change[]): Step | null {
  const [newest] = group;
  if (!newest) return null;
  const act = actOf(group);
  const told = act === 'wrote' ? group.filter(isFirst) : group;
  const parts = told
    .map(({ id, record, op, before, after }): Part => ({ key: id, record, op, fields: fieldsOf(before, after) }))
    .map((part) =>
      act === 'wrote' ? { ...part, fields: part.fields.filter(({ field }) => FIRST_WORDS.has(field)) } : part,
    )
    .filter(({ fields, op }) => fields.length > 0 || op === 'DELETE');
  return { key: newest.id, at: newest.at, actor: newest.actor, act, parts };
}

function actOf(group: Change[]): Step['act'] {
  if (group.some(isFirst)) return 'wrote';
  const own = group.find(
    ({ record, op, after }) => record === 'engagement' && op === 'UPDATE' && after && 'deletedAt' in after,
  );
  if (!own) return 'changed';
  return own.after?.deletedAt ? 'deleted' : 'restored';
}

const isFirst = ({ record, op }: Change) => record === 'engagement' && op === 'INSERT';

function fieldsOf(before: Change['before'], after: Change['after']): ChangedField[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return names
    .filter((field) => !UNSAID.has(field) && field !== 'deletedAt')
    .map((field) => ({ field, before: saidBy(before?.[field]), after: saidBy(after?.[field]) }))
    .filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after));
}

function saidBy(value: unknown): string | string[] | null {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(String);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function apart(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other));
}
