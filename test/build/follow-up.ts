import { must, type Person, type TestApp } from '../app.js';

/** A follow-up written down by somebody, by default with one reminder. */
export async function followUp(app: TestApp, as: Person, body: Record<string, unknown> = {}) {
  const answer = await must(
    app.http('POST', '/api/follow-ups', { as, body: { title: 'Send the draft resolution', ...body } }),
    201,
  );
  return answer.body;
}
