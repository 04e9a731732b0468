import { must, type TestApp } from '../app.js';

/** Says whether mail carries links only, whatever it was before. */
export async function mailLinksOnly(app: TestApp, on: boolean): Promise<void> {
  const { body } = await must(app.http('GET', '/api/installation', { as: app.admin }), 200);
  const change = { as: app.admin, version: body.version, body: { mailLinksOnly: on } };
  await must(app.http('PATCH', '/api/installation', change), 200);
}
