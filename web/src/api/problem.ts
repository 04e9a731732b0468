/** What is wrong with one part of a request; `pointer` is a JSON pointer into the body, or `?name` for a query parameter. */
export interface ProblemError {
  pointer: string;
  code: string;
  detail: string;
}

/** An answer that is no success (RFC 9457). `status` 0 means that the server could not be reached. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string,
    readonly errors: ProblemError[] = [],
  ) {
    super(detail);
    this.name = 'Problem';
  }

  /** What is wrong with the field `/name` or anything inside it; undefined when nothing is. */
  at(pointer: string): string | undefined {
    const found = this.errors.find((error) => error.pointer === pointer || error.pointer.startsWith(`${pointer}/`));
    return found && underItsLabel(found);
  }

  static async from(response: Response): Promise<Problem> {
    const body: unknown = await response.json().catch(() => null);
    const { code, title, detail, errors } = (body ?? {}) as Partial<Problem>;
    return new Problem(response.status, code ?? String(response.status), title ?? '', detail ?? '', errors ?? []);
  }

  static unreachable(): Problem {
    return new Problem(0, 'unreachable', '', '');
  }
}

/** Narrows what a query or change failed with; anything else is a fault of our own and is thrown on. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  throw error;
}

/** The server begins with a field's name in the API, which is nobody's word on screen: "Must not be empty". */
function underItsLabel({ pointer, detail }: ProblemError): string {
  const name = `${pointer.split('/').at(-1)} `;
  return detail.startsWith(name) ? detail.charAt(name.length).toUpperCase() + detail.slice(name.length + 1) : detail;
}
