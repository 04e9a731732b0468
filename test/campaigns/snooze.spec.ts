import { must, type Person, startApp, type TestApp } from '../app.js';

let app: TestApp;
let ana: Person;
let ben: Person;

beforeAll(async () => {
  app = await startApp();
  app.clock.set('2026-03-04T10:00:00Z');
  ana = await app.member('Ana Ferro');
  ben = await app.member('Ben Okoro');
});
afterAll(() => app.close());

const LATER = '2026-05-25T10:00:00.000Z';
const before = (count: number, unit: string, user?: string) => {
  return { kind: 'offset', count, unit, when: 'before', time: '08:00', user };
};
const campaign = async (body: object = {}) => {
  const rules = [before(1, 'week'), before(0, 'day')];
  const usual = { name: 'Schools', instrument: 'ssd', deadline: '2026-05-29', rules };
  return (await must(app.http('POST', '/api/campaigns', { as: ana, body: { ...usual, ...body } }), 201)).body;
};
const get = async (path: string, as = ana) => (await must(app.http('GET', path, { as }), 200)).body;
const snooze = ({ id, version }: { id: string; version?: number }, body: unknown = { until: LATER }, as = ana) =>
  app.http('POST', `/api/campaigns/${id}/snooze`, { as, version, body });
interface Shown {
  reminders: { at: string; state: string; user: { id: string } }[];
}
const toCome = ({ reminders }: Shown, of = ana) =>
  reminders.filter(({ state, user }) => state === 'scheduled' && user.id === of.id).map(({ at }) => at.slice(0, 16));

describe('snoozing a campaign’s deadline', () => {
  it('calls off what would have come to oneself until then, and reminds once more', async () => {
    const made = await campaign({ rules: [before(1, 'week'), before(0, 'day'), before(1, 'week', ben.id)] });
    const answer = await must(snooze(made), 200);
    expect(answer.headers.get('etag')).toBe('"2"');
    expect(toCome(answer.body)).toEqual(['2026-05-25T10:00', '2026-05-29T08:00']);
    expect(toCome(answer.body, ben)).toEqual(['2026-05-22T08:00']);
    const patch = { as: ana, version: 2, body: { note: 'Wait for their call.' } };
    await must(app.http('PATCH', `/api/campaigns/${made.id}`, patch), 200);
    expect(toCome(await get(`/api/campaigns/${made.id}`))).toEqual(['2026-05-25T10:00', '2026-05-29T08:00']);
    const { items } = await get(`/api/campaigns/${made.id}/history`);
    expect(items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ record: 'reminder', op: 'INSERT', actor: { id: ana.id, name: ana.name } }),
      ]),
    );
  });

  it('is for whom it reminds', async () => {
    const made = await campaign();
    const { status, body } = await snooze(made, { until: LATER }, ben);
    expect([status, body.code]).toEqual([409, 'not-yours']);
    expect((await get(`/api/campaigns/${made.id}`)).version).toBe(1);
    const shared = await campaign({ rules: [before(1, 'week'), before(1, 'week', ben.id)] });
    const theirs = (await must(snooze(shared, { until: LATER }, ben), 200)).body;
    expect([toCome(theirs), toCome(theirs, ben)]).toEqual([['2026-05-22T08:00'], ['2026-05-25T10:00']]);
  });

  it('is refused of what is closed, hidden or not there, of an older version, and of a moment that is none', async () => {
    const made = await campaign();
    const refused = async (asked: ReturnType<typeof snooze>) => {
      const { status, body } = await asked;
      return [status, body.errors?.[0]?.pointer ?? body.code];
    };
    expect(await refused(snooze(made, { until: '2026-03-04T10:00:00Z' }))).toEqual([422, '/until']);
    expect(await refused(snooze(made, {}))).toEqual([400, '/until']);
    expect(await refused(snooze(made, { until: 'soon' }))).toEqual([400, '/until']);
    expect((await snooze({ id: made.id }))?.status).toBe(428);
    expect((await snooze({ ...made, version: 7 })).status).toBe(412);
    const secret = await campaign({ visibility: 'restricted' });
    expect((await snooze(secret, { until: LATER }, ben)).status).toBe(404);
    const close = { as: ana, version: 1, body: { status: 'closed' } };
    const closed = (await must(app.http('PATCH', `/api/campaigns/${made.id}`, close), 200)).body;
    expect(await refused(snooze(closed))).toEqual([409, 'not-open']);
  });

  it('ends when the campaign is closed, and stands again with it', async () => {
    const snoozed = (await must(snooze(await campaign()), 200)).body;
    const change = async (version: number, status: string) => {
      const body = { status };
      return (await must(app.http('PATCH', `/api/campaigns/${snoozed.id}`, { as: ana, version, body }), 200)).body;
    };
    expect(toCome(await change(2, 'closed'))).toEqual([]);
    expect(toCome(await change(3, 'open'))).toEqual(expect.arrayContaining(['2026-05-25T10:00', '2026-05-29T08:00']));
  });

  it('goes with the campaign to whoever runs it now', async () => {
    const snoozed = (await must(snooze(await campaign()), 200)).body;
    const given = { as: ana, version: 2, body: { owner: ben.id } };
    const theirs = (await must(app.http('PATCH', `/api/campaigns/${snoozed.id}`, given), 200)).body;
    expect(toCome(theirs)).toEqual([]);
    expect(toCome(theirs, ben)).toContain('2026-05-25T10:00');
  });
});
