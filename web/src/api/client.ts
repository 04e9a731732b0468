import createClient, { type Middleware } from 'openapi-fetch';
import { Problem } from './problem.js';
import type { paths } from './schema.js';

type SignedOutListener = () => void;
let signedOut: SignedOutListener = () => {};

/** Called whenever the server no longer knows who asks. */
export function onSignedOut(listener: SignedOutListener): void {
  signedOut = listener;
}

/** Every answer that is no success becomes a thrown Problem, so that no caller can forget to look. */
const problems: Middleware = {
  async onResponse({ response, schemaPath }) {
    if (response.ok) return;
    const problem = await Problem.from(response);
    if (problem.status === 401 && !schemaPath.startsWith('/api/session')) signedOut();
    throw problem;
  },
  onError({ error }) {
    return error instanceof Problem ? error : Problem.unreachable();
  },
};

/** The API, typed by its own description. */
export const client = createClient<paths>({ credentials: 'same-origin' });
client.use(problems);

/** The body of a successful answer. */
export async function answer<T>(call: Promise<{ data?: T }>): Promise<T> {
  const { data } = await call;
  return data as T;
}

/**
 * The header that makes an edit safe. The version is the one that the person was looking at, never a fresher one:
 * otherwise the edit would silently replace what someone else wrote meanwhile.
 */
export function ifMatch({ version }: { version: number }): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}
