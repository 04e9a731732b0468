import type { Problem } from './problem.js';

/** One fault of a request. */
export class ProblemErrorView {
  /** JSON pointer into the body (`/states/0`), or `?name` for a query parameter; empty for the whole. */
  pointer: string;
  /** The broken rule as a word, stable for programs. */
  code: string;
  /** For people. */
  detail: string;
}

/** Any answer other than success, by RFC 9457. */
export class ProblemView {
  /** Always `about:blank`: `code` tells problems apart. */
  type: string;
  /** The status in words. */
  title: string;
  status: number;
  /** What is wrong, for people. */
  detail: string;
  /** What is wrong, for programs: `not-found`, `stale`, `invalid`, … */
  code: string;
  errors: ProblemErrorView[];
}

export function problemView({ title, status, detail, code, errors }: Problem): ProblemView {
  return { type: 'about:blank', title, status, detail, code, errors };
}
