import { must, type Person, startApp, type TestApp } from '../app.js';
import { engagement, mission, patched, posted } from '../build/engagement.js';
import { appliedImport, statePage } from '../build/import.js';
import { campaign, itIs, nudgesOf, roundsAt } from '../build/nudges.js';

let app: TestApp;
let ana: Person;
let ben: Person;

beforeAll(async () => {
  app = await startApp({ worker: true });
});
afterAll(() => app.close());

beforeEach(async () => {
  await itIs(app, '2026-03-02T06:00:00Z', [app.admin]);
  const one = Math.random().toString(36).slice(2, 8);
  ana = await app.member(`Ana ${one}`);
  ben = await app.member(`Ben ${one}`);
  await roundsAt(app, '2026-03-02T06:00:00Z', [ana, ben]);
  // each test in a world of its own
  await app.sql(`update engagement set deleted_at = now()`, [], 'superuser');
  await app.sql(`update campaign set deleted_at = now()`, [], 'superuser');
});

const morning = (at: string) => roundsAt(app, `${at}T09:00:00Z`, [ana, ben]);
const nudges = (as = ana, status = 'open') => nudgesOf(app, as, status);
const act = (nudge: { id: string; version: number }, action: string, body?: object, as = ana) =>
  app.http('POST', `/api/nudges/${nudge.id}/${action}`, { as, version: nudge.version, body });
const meeting = (date: string, more: Record<string, unknown> = {}, as = ana) =>
  engagement(app, as, { date, states: ['TUV'], text: 'We spoke.', ...more });

describe('a priority state with which nobody spoke', () => {
  it('is told to its owner, else to the campaign’s, after so many months without two-way contact', async () => {
    await campaign(app, ana, { states: [{ state: 'TUV' }, { state: 'NRU', owner: ben.id }] });
    await meeting('2025-09-15', { states: ['TUV', 'NRU'] });
    await meeting('2026-02-20', { kind: 'letter', states: ['TUV', 'NRU'] });
    await meeting('2026-02-20', { kind: 'event', states: ['TUV', 'NRU'] });
    await morning('2026-03-02');
    expect(await nudges()).toEqual([]);
    await morning('2026-03-16');
    const [nudge, ...others] = await nudges();
    expect(others).toEqual([]);
    expect(nudge).toMatchObject({
      ...{ kind: 'no-contact', status: 'open', since: '2025-09-15', state: { id: 'TUV' }, isConfidential: false },
      priority: { campaign: { name: 'Schools' }, lastContact: '2025-09-15' },
    });
    expect(await nudges(ben)).toMatchObject([{ state: { id: 'NRU' } }]);
  });

  it('counts to the last day on which a meeting can have been, and not by another’s months', async () => {
    await campaign(app, ana, { noContactMonths: 3 });
    await campaign(app, ana, { name: 'Never', noContactMonths: null });
    await meeting('2025-12');
    await morning('2026-03-30');
    expect(await nudges()).toEqual([]);
    await morning('2026-03-31');
    expect(await nudges()).toMatchObject([{ since: '2025-12-31', priority: { campaign: { name: 'Schools' } } }]);
  });

  it('is left alone when it has endorsed, is parked or not at this stage, or the campaign is closed', async () => {
    const stages = [
      { state: 'TUV', stage: 'parked' },
      { state: 'NRU', stage: 'not-at-this-stage' },
    ];
    // Norway’s endorsement ships
    const made = await campaign(app, ana, { states: [...stages, { state: 'NOR' }, { state: 'PRK' }] });
    await morning('2026-09-02');
    expect(await nudges()).toMatchObject([{ state: { id: 'PRK' } }]);
    await must(
      app.http('PATCH', `/api/campaigns/${made.id}`, { as: ana, version: 1, body: { status: 'closed' } }),
      200,
    );
    expect(await nudges()).toEqual([]);
  });

  it('with no contact of our own is counted from when it became a priority; what was imported only puts it off', async () => {
    const old = ['12 March 2019: Meeting in Geneva with Mr Ioane FALE, Counsellor. He took note.'];
    await appliedImport(app, ana, statePage({ entries: old }));
    await campaign(app, ana);
    await morning('2026-03-02');
    expect(await nudges()).toEqual([]);
    await morning('2026-09-01');
    expect(await nudges()).toEqual([]);
    await morning('2026-09-02');
    expect(await nudges()).toMatchObject([{ since: '2026-03-02', priority: { lastContact: '2019-03-12' } }]);

    const recent = ['20 August 2026: Meeting in Geneva with Mr Ioane FALE, Counsellor. He asked for the text.'];
    await appliedImport(app, ana, statePage({ entries: [...old, ...recent] }));
    expect(await nudges()).toEqual([]);
  });

  it('settles itself when somebody speaks with it, and comes again only after as long again', async () => {
    await campaign(app, ana);
    await morning('2026-09-02');
    const [first] = await nudges();
    await meeting('2026-09-01', {}, ben);
    expect(await nudges()).toEqual([]);
    await morning('2026-09-03');
    expect(await nudges(ana, 'settled')).toMatchObject([{ id: first.id }]);
    expect((await act({ ...first, version: first.version + 1 }, 'reopen')).status).toBe(409);
    await morning('2027-02-26');
    expect(await nudges()).toEqual([]);
    await morning('2027-03-01');
    expect(await nudges()).toMatchObject([{ since: '2026-09-01' }]);
  });

  it('put aside comes again after as many months of silence', async () => {
    await campaign(app, ana);
    await morning('2026-09-02');
    const [nudge] = await nudges();
    expect((await act(nudge, 'dismiss')).body).toMatchObject({ status: 'dismissed', version: nudge.version + 1 });
    await morning('2026-09-03');
    await morning('2027-03-01');
    expect(await nudges()).toEqual([]);
    await morning('2027-03-02');
    expect(await nudges()).toMatchObject([{ id: nudge.id, status: 'open' }]);
  });
});

describe('a planned meeting that was not written up', () => {
  it('is told to those of us who were to be there when its last day is over, until it is written up', async () => {
    const planned = await meeting('2026-03-03', { stage: 'confirmed', ours: [{ user: ben.id }] });
    const month = await meeting('2026-03', { stage: 'requested', title: 'In March' });
    await morning('2026-03-03');
    expect([...(await nudges()), ...(await nudges(ben))]).toEqual([]);
    await morning('2026-03-04');
    expect(await nudges()).toEqual([]);
    expect(await nudges(ben)).toMatchObject([
      {
        kind: 'write-up',
        since: '2026-03-03',
        engagement: { id: planned.id, stage: 'confirmed' },
        state: { id: 'TUV' },
      },
    ]);
    await must(patched(app, ben, planned, { stage: 'held', text: 'They will answer.' }), 200);
    expect(await nudges(ben)).toEqual([]);
    await morning('2026-04-01');
    expect(await nudges()).toMatchObject([{ engagement: { id: month.id } }]);
  });

  it.each(['postponed', 'cancelled', 'declined', 'held'])(
    'is left alone when it was %s, or is a letter',
    async (stage) => {
      await meeting('2026-03-03', { stage });
      await meeting('2026-03-03', { stage: 'confirmed', kind: 'letter' });
      await morning('2026-03-04');
      expect(await nudges()).toEqual([]);
    },
  );

  it('put off to a day that passes too is a reason anew, the same day is not', async () => {
    const planned = await meeting('2026-03-03', { stage: 'confirmed' });
    await morning('2026-03-04');
    const [nudge] = await nudges();
    await must(act(nudge, 'dismiss'), 200);
    await morning('2026-03-05');
    expect(await nudges()).toEqual([]);
    await must(patched(app, ana, planned, { date: '2026-03-09' }), 200);
    await morning('2026-03-10');
    expect(await nudges()).toMatchObject([{ since: '2026-03-09' }]);
  });

  it('settled and undone stands there again', async () => {
    const planned = await meeting('2026-03-03', { stage: 'confirmed' });
    await morning('2026-03-04');
    const held = (await must(patched(app, ana, planned, { stage: 'held' }), 200)).body;
    await morning('2026-03-05');
    expect(await nudges(ana, 'settled')).toHaveLength(1);
    await must(patched(app, ana, held, { stage: 'confirmed' }), 200);
    await morning('2026-03-06');
    expect(await nudges()).toHaveLength(1);
  });
});

describe('somebody who has been in one post for very long', () => {
  const contact = async (from: string | null, as = ana) => {
    const at = await mission(app, as, { state: 'TUV', city: 'New York' });
    return posted(app, as, 'Ioane FALE', [{ mission: at.id, rank: 'Counsellor', from }]);
  };

  it('is told to who met them last, else to who wrote them down', async () => {
    const made = await contact('2023-02');
    await contact(null);
    await morning('2026-03-02');
    expect(await nudges()).toMatchObject([
      {
        kind: 'old-posting',
        posting: { contact: { id: made.id }, rank: 'Counsellor', from: '2023-02' },
        state: { id: 'TUV' },
      },
    ]);
    await meeting('2026-03-01', { people: [{ contact: made.id }], ours: [{ user: ben.id }] });
    await morning('2026-03-03');
    expect([await nudges(), (await nudges(ben)).length]).toEqual([[], 1]);
  });

  it('is asked of only when the latest day on which it can have begun is so long ago', async () => {
    await contact('2023');
    await contact('2023-03-02');
    await morning('2026-03-02');
    expect(await nudges()).toEqual([]);
    await morning('2026-03-03');
    expect(await nudges()).toMatchObject([{ posting: { from: '2023-03-02' } }]);
    await morning('2027-01-01');
    expect(await nudges()).toHaveLength(2);
  });

  it('is settled by “still there” for a year, and by “has left” for good', async () => {
    const made = await contact('2022-01-01');
    await morning('2026-03-02');
    const [{ posting }] = await nudges();
    const verified = { as: ana, version: posting.contactVersion, body: { lastVerifiedOn: '2026-03-02' } };
    await must(app.http('PATCH', `/api/contacts/${made.id}`, verified), 200);
    expect(await nudges()).toEqual([]);
    await morning('2027-03-02');
    expect(await nudges()).toEqual([]);
    await morning('2027-03-03');
    const [again] = await nudges();
    const left = { as: ana, version: again.posting.contactVersion, body: {} };
    await must(app.http('POST', `/api/contacts/${made.id}/left`, left), 200);
    expect(await nudges()).toEqual([]);
  });
});

describe('what came by import', () => {
  it('nudges nobody, whatever it is', async () => {
    await must(app.http('POST', '/api/demo', { as: ana, body: {} }));
    const imported = await appliedImport(
      app,
      ana,
      statePage({ entries: ['12 March 2019: Meeting in Geneva. He took note.'] }),
    );
    const own = 'imported and deleted_at is null';
    await app.sql(`update engagement set stage = 'confirmed' where ${own}`, [], 'superuser');
    await app.sql(`update posting set from_date = '2001' where imported and to_date is null`, [], 'superuser');
    const counted = `select (select count(*)::int from engagement where ${own}) as engagements, (select count(*)::int from posting where imported) as postings`;
    const [{ engagements, postings }] = (await app.sql(counted, [], 'superuser')).rows;
    expect(imported.status).toBe('applied');
    expect([engagements > 30, postings > 5]).toEqual([true, true]);
    await morning('2026-03-03');
    expect(await nudges()).toEqual([]);
    const byHand = await meeting('2026-03-03', { stage: 'confirmed' });
    await morning('2026-03-04');
    expect(await nudges()).toMatchObject([{ engagement: { id: byHand.id } }]);
    await app.http('DELETE', '/api/demo', { as: ana });
  });
});

describe('a nudge', () => {
  it('is nobody else’s, not even an administrator’s, and gone when its record is hidden', async () => {
    const planned = await meeting('2026-03-03', { stage: 'confirmed', ours: [{ user: ben.id }] });
    await morning('2026-03-04');
    const [nudge] = await nudges(ben);
    await itIs(app, '2026-03-04T09:00:00Z', [app.admin]);
    for (const as of [ana, app.admin]) {
      expect(await nudges(as)).toEqual([]);
      expect((await app.http('GET', `/api/nudges/${nudge.id}`, { as })).status).toBe(404);
      expect((await act(nudge, 'dismiss', undefined, as)).status).toBe(404);
      const asThem = `select set_config('app.principals', '{staff,u:${as.id}}', false), set_config('app.actor', '${as.id}', false);`;
      const seen = `select (select count(*)::int from nudge where id = '${nudge.id}') + (select count(*)::int from history where scope_id = '${nudge.id}') as n`;
      const answers = (await app.sql(`${asThem} ${seen}`)) as unknown as { rows: { n: number }[] }[];
      expect(answers.at(-1)!.rows).toEqual([{ n: 0 }]);
    }
    const body = { ours: [], visibility: 'restricted', readers: { users: [] } };
    await must(patched(app, ana, planned, body), 200);
    expect(await nudges(ben)).toEqual([]);
    expect((await app.http('GET', `/api/nudges/${nudge.id}`, { as: ben })).status).toBe(404);
  });

  it('is put off until a moment, put aside, and taken back, at the version that was read', async () => {
    await meeting('2026-03-03', { stage: 'confirmed' });
    await morning('2026-03-04');
    const [nudge] = await nudges();
    expect((await app.http('POST', `/api/nudges/${nudge.id}/dismiss`, { as: ana })).status).toBe(428);
    expect((await act({ ...nudge, version: 9 }, 'dismiss')).status).toBe(412);
    expect((await act(nudge, 'snooze', {})).body.errors).toMatchObject([{ pointer: '/until' }]);
    expect((await act(nudge, 'snooze', { until: 'soon' })).status).toBe(400);
    const later = (await must(act(nudge, 'snooze', { until: '2026-03-06T09:00:00Z' }), 200)).body;
    expect(later).toMatchObject({ status: 'snoozed', snoozedUntil: '2026-03-06T09:00:00.000Z' });
    expect([await nudges(), await nudges(ana, 'snoozed')]).toMatchObject([[], [{ id: nudge.id }]]);
    const aside = (await must(act(later, 'dismiss'), 200)).body;
    const back = (await must(act(aside, 'reopen'), 200)).body;
    expect(back).toMatchObject({ status: 'open', snoozedUntil: null });
    await must(act(back, 'snooze', { until: '2026-03-06T09:00:00Z' }), 200);
    await itIs(app, '2026-03-06T09:00:00Z', [ana]);
    expect(await nudges()).toMatchObject([{ id: nudge.id, status: 'open' }]);
    expect((await app.http('GET', '/api/nudges?status=nonsense', { as: ana })).status).toBe(400);
    expect((await app.http('GET', '/api/nudges?total=true&limit=1', { as: ana })).body).toMatchObject({ total: 1 });
  });

  it('is for working mornings only', async () => {
    await meeting('2026-03-06', { stage: 'confirmed' });
    await morning('2026-03-06');
    await morning('2026-03-07');
    expect(await nudges()).toEqual([]);
    await morning('2026-03-09');
    expect(await nudges()).toHaveLength(1);
  });

  it('says for its campaign how many months', async () => {
    const made = await campaign(app, ana, { states: [] });
    expect(made.noContactMonths).toBe(6);
    const change = (noContactMonths: unknown) =>
      app.http('PATCH', `/api/campaigns/${made.id}`, { as: ana, version: 1, body: { noContactMonths } });
    for (const wrong of [0, 121, 1.5, 'six']) {
      expect((await change(wrong)).body.errors).toMatchObject([{ pointer: '/noContactMonths' }]);
    }
    expect((await change(null)).body).toMatchObject({ noContactMonths: null, version: 2 });
  });
});
