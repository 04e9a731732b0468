import pg from 'pg';
import { must, type Person, startApp, type TestApp } from '../app.js';
import { followUp } from '../build/follow-up.js';
import { eventually } from '../mail-server.js';

let app: TestApp;
let ines: Person;
let tomas: Person;

beforeAll(async () => {
  app = await startApp();
  ines = await app.member('Inés Quintana');
  tomas = await app.member('Tomas Okello');
});
afterAll(() => app?.close());

const path = (id: string, action = '') => `/api/follow-ups/${id}${action}`;
const act = async (id: string, action: string, as = ines) => {
  const { version } = (await must(app.http('GET', path(id), { as }), 200)).body;
  return (await must(app.http('POST', path(id, `/${action}`), { as, version }), 200)).body;
};
const standing = async (title: string, as = ines) =>
  (await must(app.http('GET', '/api/follow-ups?status=open', { as }), 200)).body.items.filter(
    (item: { title: string }) => item.title === title,
  );
const restore = (id: string, as = ines) => app.http('POST', path(id, '/restore'), { as, version: 2 });

/** A follow-up that was done, opened again and done once more: what it first made was taken away, and another made. */
const madeTwice = async (title: string) => {
  const repeat = { count: 3, unit: 'month' };
  const { id } = await followUp(app, ines, { title, due: '2199-01-31', repeat });
  await act(id, 'done');
  const [taken] = await standing(title);
  await act(id, 'reopen');
  await act(id, 'done');
  const [other] = await standing(title);
  return { id: id as string, taken: taken.id as string, other: other.id as string };
};

describe('a repetition that was taken away', () => {
  it('is not brought back beside the one that was made in its place, which the refusal names', async () => {
    const { taken, other } = await madeTwice('Call the desk');
    const refused = await restore(taken);
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({
      code: 'made-anew',
      detail: '“Call the desk”, due 30 April 2199, has been made in its place: delete that one first.',
    });
    expect(await standing('Call the desk')).toMatchObject([{ id: other }]);
    expect((await app.http('GET', path(taken), { as: ines })).status).toBe(404);
  });

  it('is brought back once that one is deleted, and is the only one from then on', async () => {
    const { id, taken, other } = await madeTwice('Write to the desk');
    await must(app.http('DELETE', path(other), { as: ines, version: 1 }), 204);
    await must(restore(taken), 200);
    expect((await restore(other)).status).toBe(409);
    await act(id, 'reopen');
    await act(id, 'done');
    expect(await standing('Write to the desk')).toMatchObject([{ id: taken }]);
  });

  it('is refused without a word of the other to somebody who may not see that', async () => {
    const { taken, other } = await madeTwice('See the desk');
    const body = { title: 'In confidence', visibility: 'restricted', readers: { users: [] } };
    await must(app.http('PATCH', path(other), { as: ines, version: 1, body }), 200);
    const refused = await restore(taken, tomas);
    expect(refused.status).toBe(409);
    expect(JSON.stringify(refused.body)).not.toContain('In confidence');
    expect(await standing('See the desk', tomas)).toEqual([]);
  });

  it('and one that is made at the same moment do not both stand there', async () => {
    const { id, taken } = await madeTwice('Thank the desk');
    await act(id, 'reopen');
    const { version } = (await must(app.http('GET', path(id), { as: ines }), 200)).body;
    const client = new pg.Client({ connectionString: app.scratch.superuserUrl });
    await client.connect();
    await client.query('begin');
    await client.query('select from follow_up where id = $1 for update', [taken]);
    const restoring = restore(taken);
    const queued = (count: number) =>
      eventually(
        async () =>
          (
            await app.sql(
              `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
              [],
              'superuser',
            )
          ).rowCount === count,
      );
    await queued(1);
    const doing = app.http('POST', path(id, '/done'), { as: ines, version });
    await queued(2);
    await client.query('commit');
    await client.end();
    expect((await restoring).status).toBe(200);
    expect((await doing).status).toBe(200);
    expect(await standing('Thank the desk')).toMatchObject([{ id: taken }]);
  });

  it('of several brought back at the same moment one stands there', async () => {
    const { id, taken, other } = await madeTwice('Ask the desk');
    await act(id, 'reopen');
    const answers = await Promise.all([restore(taken), restore(other)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await standing('Ask the desk')).toHaveLength(2);
  });
});
