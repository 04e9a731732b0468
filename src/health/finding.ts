/** What is looked at, in the order in which it is told: first whether reminders arrive, then what that stands on. */
export const ABOUTS = [
  'worker',
  'reminders',
  'mail',
  'ahead',
  'deliveries',
  'bounces',
  'queue',
  'work',
  'clock',
  'settings',
  'database',
  'roles',
  'schema',
  'visibility',
  'disk',
] as const;
export type About = (typeof ABOUTS)[number];

/** `care`: it works, and there is something to know about it. */
export const CONDITIONS = ['fine', 'care', 'bad'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** One thing that was looked at. */
export interface Finding {
  about: About;
  is: Condition;
  /** For any colleague: no names of machines, no counts of what others have. */
  words: string;
  /** What stands behind it, for administrators: hosts, process numbers, a server's own words, counts. */
  detail: string | null;
  /** What an administrator does about it; null where there is nothing to do. */
  todo: string | null;
}

type Rest = Partial<Pick<Finding, 'detail' | 'todo'>>;

const finding =
  (is: Condition) =>
  (about: About, words: string, { detail = null, todo = null }: Rest = {}): Finding => ({
    ...{ about, is, words },
    ...{ detail: detail || null, todo },
  });

export const fine = finding('fine');
export const care = finding('care');
export const bad = finding('bad');
