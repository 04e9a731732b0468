import { STATUS_CODES } from 'node:http';

/** One fault of a request: where it is, which rule it breaks, and that rule in words. */
export interface ProblemError {
  /** JSON pointer into the body (`/states/0`), or `?name` for a query parameter; empty for the whole. */
  pointer: string;
  /** The broken rule as a word, stable for programs. */
  code: string;
  /** For people. */
  detail: string;
}

interface ProblemOptions {
  errors?: ProblemError[];
  headers?: Record<string, string>;
  cause?: unknown;
}

/** An answer other than success, by RFC 9457. Thrown anywhere; the filter turns it into `application/problem+json`. */
export class Problem extends Error {
  override name = 'Problem';
  readonly title: string;
  readonly errors: ProblemError[];
  readonly headers: Record<string, string>;

  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    options: ProblemOptions = {},
  ) {
    super(detail, { cause: options.cause });
    this.title = STATUS_CODES[status] ?? 'Error';
    this.errors = options.errors ?? [];
    this.headers = options.headers ?? {};
  }

  /** 404: there is no such thing, or none that the actor may know of. The two answer alike. */
  static notFound(detail = 'There is no such thing, or none that you may see.'): Problem {
    return new Problem(404, 'not-found', detail);
  }

  /** 412: somebody else changed it first. */
  static stale(currentVersion?: number): Problem {
    return new Problem(412, 'stale', 'Somebody changed this since you read it. Read it again and compare.', {
      headers: currentVersion === undefined ? {} : { etag: `"${currentVersion}"` },
    });
  }

  /** 428: a change must say which version it was made to. */
  static preconditionRequired(): Problem {
    return new Problem(428, 'precondition-required', 'Send If-Match with the version (ETag) that you read.');
  }

  /** 403: known, and not allowed. */
  static forbidden(detail = 'You may not do this.'): Problem {
    return new Problem(403, 'forbidden', detail);
  }

  /** 409: it clashes with what there is. */
  static conflict(code: string, detail: string, errors: ProblemError[] = []): Problem {
    return new Problem(409, code, detail, { errors });
  }

  /** 422: well-formed, and yet it cannot be (an unknown id, a date before another). */
  static invalid(errors: ProblemError[], detail = 'Some of this cannot be.'): Problem {
    return new Problem(422, 'invalid', detail, { errors });
  }

  /** 400: not of the shape that this address takes. */
  static malformed(errors: ProblemError[], detail = 'The request is not of the expected shape.'): Problem {
    return new Problem(400, 'invalid', detail, { errors });
  }

  /** 401: nobody is signed in, or no longer. */
  static notSignedIn(detail = 'Please sign in.'): Problem {
    return new Problem(401, 'not-signed-in', detail, { headers: { 'www-authenticate': 'Bearer' } });
  }

  /** 429: too often. */
  static tooOften(retryAfterSeconds: number): Problem {
    return new Problem(429, 'too-often', 'Too many attempts. Please wait a while and try again.', {
      headers: { 'retry-after': String(Math.max(1, Math.ceil(retryAfterSeconds))) },
    });
  }

  /** 503: not now; the same request may succeed a little later. */
  static unavailable(detail: string, cause?: unknown, retryAfterSeconds = 5): Problem {
    return new Problem(503, 'unavailable', detail, { cause, headers: { 'retry-after': String(retryAfterSeconds) } });
  }
}
