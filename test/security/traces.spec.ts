import { must, type Person, startApp, type TestApp } from '../app.js';
import { engagement, patched } from '../build/engagement.js';

/** What is hidden must not be guessed from what it leaves in records, histories and answers that others may read. */
let app: TestApp;
let author: Person;
let other: Person;
beforeAll(async () => {
  app = await startApp();
  author = await app.member('Ayla Author');
  other = await app.member('Otto Other');
});
afterAll(() => app?.close());

const restricted = { visibility: 'restricted' };
const get = async (as: Person, path: string) => (await must(app.http('GET', path, { as }), 200)).body;
const post = async (path: string, body: object) => (await must(app.http('POST', path, { as: author, body }), 201)).body;
const historyOf = async (as: Person, { id }: { id: string }) =>
  (await get(as, `/api/engagements/${id}/history?limit=200`)).items as { record: string; op: string }[];

describe('words that are taken into a passage', () => {
  const secret = 'vermilion';

  it('are in no history that is read by those who may not read the passage', async () => {
    const before = await engagement(app, author, { text: `Opening. They said ${secret}. Closing.` });
    await patched(app, author, before, {
      text: 'Opening. Closing.',
      passages: [{ text: `They said ${secret}.`, ...restricted }],
    });
    expect(JSON.stringify(await historyOf(author, before))).toContain(secret);
    expect(JSON.stringify(await historyOf(other, before))).not.toContain(secret);
  });

  it('nor when the passage is made first and the text is cut afterwards', async () => {
    const before = await engagement(app, author, { text: `They said ${secret}.` });
    const passages = [{ text: `They said ${secret}.`, ...restricted }];
    const between = await must(patched(app, author, before, { passages }), 200);
    await must(patched(app, author, between.body, { text: 'They spoke.' }), 200);
    expect(JSON.stringify(await historyOf(other, before))).not.toContain(secret);
  });

  it('do not hide what was written beside a passage from the beginning', async () => {
    const made = await engagement(app, author, { text: 'Open.', passages: [{ text: secret, ...restricted }] });
    await must(patched(app, author, made, { text: 'Open and longer.' }), 200);
    const lines = (await historyOf(other, made)).filter(({ record }) => record === 'engagement');
    expect(lines.map(({ op }) => op)).toEqual(['UPDATE', 'INSERT']);
  });
});

describe('somebody in the room whom a reader may not know of', () => {
  it('is in no line of the history, whatever of it was changed', async () => {
    const mission = await post('/api/missions', { state: 'KAZ', kind: 'embassy', city: 'Bern' });
    const postings = [{ from: '2019', to: '2020' }, { from: '2021' }].map((term) => ({ mission: mission.id, ...term }));
    const contact = await post('/api/contacts', { name: 'Hidden Person', ...restricted, postings });
    const people = [{ contact: contact.id }, { name: 'Somebody Open' }];
    const before = await engagement(app, author, { date: '2019-05-01', people });
    await must(patched(app, author, before, { date: '2022-05-01' }), 200);
    const changed = (lines: { record: string; op: string }[]) =>
      lines.filter(({ record, op }) => record === 'engagement_person' && op === 'UPDATE');
    expect(changed(await historyOf(author, before))).toHaveLength(1);
    expect(changed(await historyOf(other, before))).toHaveLength(0);
  });

  it('leaves no line about a posting at a mission that is hidden', async () => {
    const mission = await post('/api/missions', { state: 'KAZ', kind: 'embassy', city: 'Bern', ...restricted });
    const contact = await post('/api/contacts', {
      name: 'Open Person',
      postings: [{ mission: mission.id, title: 'a' }],
    });
    await must(
      app.http('PATCH', `/api/contacts/${contact.id}/postings/${contact.postings[0].id}`, {
        as: author,
        version: contact.version,
        body: { title: 'chief of the vermilion section' },
      }),
      200,
    );
    const sql = `begin; select act_as('${other.id}'); select * from history where scope_id = '${contact.id}'; commit`;
    const answers = (await app.sql(sql)) as unknown as { rows: unknown[] }[];
    expect(answers[2]!.rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(answers[2]!.rows)).not.toContain('vermilion');
  });
});

describe('a posting that is taken back', () => {
  async function personAt(postings: number) {
    const mission = await post('/api/missions', { state: 'KAZ', kind: 'embassy', city: 'Vienna' });
    const held = Array.from({ length: postings }, () => ({ mission: mission.id, rank: 'Counsellor', title: 'Legal' }));
    return post('/api/contacts', { name: 'Paula Posted', postings: held });
  }
  const takeBack = ({ id, postings, version }: { id: string; postings: { id: string }[]; version: number }) =>
    app.http('DELETE', `/api/contacts/${id}/postings/${postings[0]!.id}`, { as: other, version });

  it('does not tell whether an engagement shows it that its remover may not read', async () => {
    const contact = await personAt(1);
    const hidden = await engagement(app, author, { ...restricted, people: [{ contact: contact.id }] });
    const answer = await takeBack(contact);
    expect(answer.status).toBe((await takeBack(await personAt(1))).status);
    const { people } = await get(author, `/api/engagements/${hidden.id}`);
    expect(people).toMatchObject([{ name: 'Paula Posted', rank: 'Counsellor, Legal', posting: null }]);
  });

  it('stays while an engagement shows it that its remover may read', async () => {
    const contact = await personAt(1);
    await engagement(app, author, { people: [{ contact: contact.id }] });
    expect((await takeBack(contact)).status).toBe(409);
  });
});

describe('a page too long in bytes, though not in characters', () => {
  it('is refused with a word to the field', async () => {
    const text = `Kazakhstan\n${'é'.repeat(1_500_000)}`;
    const answer = await app.http('POST', '/api/imports', { as: author, body: { kind: 'state-page', text } });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject([{ pointer: '/text' }]);
  });
});
