import { readFileSync } from 'node:fs';
import { must, type Person, startApp, type TestApp } from '../app.js';
import { appliedImport, ownPage, plannedImport, refsWith, samplePath, statePage, step } from '../build/import.js';

let app: TestApp;
let member: Person;
let other: Person;
beforeAll(async () => {
  app = await startApp();
  member = await app.member('Ines Alvarado');
  other = await app.member('Kofi Mensah');
});
afterAll(() => app?.close());

const get = async (path: string, as = member) => (await must(app.http('GET', path, { as }), 200)).body;
const correct = async (plan: { id: string; version: number }, corrections: unknown, as = member) =>
  (await must(step(app, as, plan, 'PATCH', '', { corrections }), 200)).body;

const ENTRIES = [
  'March 2016: Ulrike met with the Second Secretary, Ms. Fiafia Lotoala.',
  'June 2018: Letter sent to the Mission in New York, asking to encourage Kiribati to endorse the Declaration. Ulrike will call in July.',
  'May 2021: Attended the side-event on education in emergencies.',
];

describe('a plan', () => {
  it('is corrected in date, kind and words, and by leaving out', async () => {
    const contacts = ['New York Missions', 'General Email(s):', 'tuvalu@missions.example'];
    let plan = await plannedImport(app, member, statePage({ entries: ENTRIES, contacts }));
    plan = await correct(plan, { entries: { e1: { date: '2016-03-15', kind: 'call' }, e3: { text: 'Spoke there.' } } });
    expect(plan.entries[0]).toMatchObject({ date: '2016-03-15', dateText: 'March 2016', kind: 'call' });
    plan = await correct(plan, { leaveOut: ['e2', 'm1'] });
    expect(plan.entries.map(({ action }: { action: string }) => action)).toEqual(['create', 'left-out', 'create']);
    expect(plan.corrections.entries).toEqual({
      e1: { date: '2016-03-15', kind: 'call' },
      e3: { text: 'Spoke there.' },
    });
    const done = (await must(step(app, member, plan, 'POST', '/apply'), 200)).body;
    const { items } = await get('/api/engagements?state=TUV');
    expect(items.map(({ date, kind, text }: Record<string, string>) => [date, kind, text])).toEqual([
      ['2021-05', 'side-event', 'Spoke there.'],
      ['2016-03-15', 'call', 'Ulrike met with the Second Secretary, Ms. Fiafia Lotoala.'],
    ]);
    expect((await get('/api/missions?state=TUV')).items).toEqual([]);
    expect(refsWith(done, 'left-out')).toEqual(['e2', 'm1']);
    // what was corrected is known by what the page says, and what was left out is offered again
    const again = await plannedImport(app, member, statePage({ entries: ENTRIES, contacts }));
    expect(refsWith(again, 'create')).toEqual(['e2', 'm1']);
    expect(refsWith(again, 'same')).toEqual(['e1', 'e3']);
  });

  it('has its questions answered', async () => {
    const entries = ['3/11/2015: Meeting in Apia with the Secretary.', 'On 20/07 the Mission called.'];
    let plan = await plannedImport(
      app,
      member,
      statePage({ name: 'Samoa', block: ['Endorsed', 'Not Endorsed'], entries }),
    );
    const codes = plan.questions.map(({ code }: { code: string }) => code);
    expect(codes).toEqual(expect.arrayContaining(['date.ambiguous', 'position.unassigned']));
    const date = plan.questions.find(({ code }: { code: string }) => code === 'date.ambiguous');
    const line = plan.questions.find(({ code }: { code: string }) => code === 'position.unassigned');
    plan = await correct(plan, { answers: { [date.id]: '2015-11-03', [line.id]: 'ssd' } });
    expect(plan.entries[0].date).toBe('2015-11-03');
    expect(plan.positions).toEqual([expect.objectContaining({ ref: line.ref, instrument: 'ssd', status: 'endorsed' })]);
    expect(plan.questions.filter(({ answer }: { answer: string | null }) => answer !== null)).toHaveLength(2);
  });

  it.each([
    [{ leaveOut: ['e99'] }, '/corrections/leaveOut/0'],
    [{ entries: { e99: { kind: 'call' } } }, '/corrections/entries/e99'],
    [{ answers: { 'date.ambiguous:e1': '2016' } }, '/corrections/answers/date.ambiguous:e1'],
    [{ acceptChanges: ['c1'] }, '/corrections/acceptChanges/0'],
  ])('refuses %j with 422', async (corrections, pointer) => {
    const plan = await plannedImport(app, member, statePage({ name: 'Tonga', entries: ENTRIES }));
    const answer = await step(app, member, plan, 'PATCH', '', { corrections });
    expect(answer.status).toBe(422);
    expect(answer.body.errors[0].pointer).toBe(pointer);
  });

  it.each([
    [{ entries: { e1: { date: 'last spring' } } }, '/corrections/entries/e1/date'],
    [{ entries: { e1: { kind: 'duel' } } }, '/corrections/entries/e1/kind'],
    [{ entries: { e1: { colour: 'red' } } }, '/corrections/entries/e1/colour'],
    [{ state: 'kaz' }, '/corrections/state'],
    [{ mood: 'good' }, '/corrections/mood'],
    [{ answers: { x: 1 } }, '/corrections/answers'],
    [{ entries: [] }, '/corrections/entries'],
    [{ entries: 'all' }, '/corrections/entries'],
  ])('refuses %j with 400', async (corrections, pointer) => {
    const plan = await plannedImport(app, member, statePage({ name: 'Tonga', entries: ENTRIES }));
    const answer = await step(app, member, plan, 'PATCH', '', { corrections });
    expect([answer.status, answer.body.errors?.[0]?.pointer]).toEqual([400, pointer]);
  });

  it('is put away, then is not there, and comes back as it was', async () => {
    const plan = await plannedImport(app, member, statePage({ name: 'Tonga', entries: ENTRIES }));
    expect((await step(app, member, plan, 'DELETE', '')).status).toBe(204);
    expect((await app.http('GET', `/api/imports/${plan.id}`, { as: member })).status).toBe(404);
    const { items } = await get('/api/imports?limit=200');
    expect(items.map(({ id }: { id: string }) => id)).not.toContain(plan.id);
    const back = await app.http('POST', `/api/imports/${plan.id}/restore`, { as: member, version: plan.version + 1 });
    expect([back.status, back.body.spans]).toEqual([200, plan.spans]);
  });

  it('does not grow stale: it is made anew from what there is', async () => {
    const plan = await plannedImport(app, member, statePage({ name: 'Vanuatu', entries: ENTRIES }));
    await appliedImport(app, other, statePage({ name: 'Vanuatu', entries: ENTRIES }));
    expect((await get(`/api/imports/${plan.id}`)).changes).toMatchObject({ create: 0, same: 3 });
    await must(step(app, member, plan, 'POST', '/apply'), 200);
    expect((await get('/api/engagements?state=VUT')).items).toHaveLength(3);
  });
});

describe('what is made of an entry', () => {
  it('is internal, has people and ours, asks with third states, and old promises that nag nobody', async () => {
    await appliedImport(
      app,
      member,
      statePage({
        name: 'Palau',
        entries: ENTRIES,
        contacts: ['New York Missions', 'General Email(s):', 'palau@missions.example'],
      }),
    );
    const { items } = await get('/api/engagements?state=PLW');
    const [, letter, meeting] = items;
    expect(meeting).toMatchObject({ kind: 'meeting', visibility: 'internal', dateText: 'March 2016' });
    expect(meeting.people).toEqual([
      expect.objectContaining({ name: 'Ms. Fiafia Lotoala', rank: 'Second Secretary', contact: null }),
    ]);
    expect(meeting.ours.map(({ name }: { name: string }) => name)).toEqual(['Ulrike']);
    expect(letter.asks[0].states.map(({ id }: { id: string }) => id)).toEqual(['KIR']);
    expect(letter.asks[0].instrument.id).toBe('ssd');
    expect(letter.missions.map(({ label }: { label: string }) => label)).toEqual(['Permanent Mission, New York']);
    expect(
      letter.states.map(({ state, role }: { state: { id: string }; role: string }) => [state.id, role]).sort(),
    ).toEqual([
      ['KIR', 'asked-about'],
      ['PLW', 'met'],
    ]);
    const promises = (await get('/api/follow-ups?status=to-review&state=PLW')).items;
    expect(promises).toEqual([
      expect.objectContaining({ owner: null, reminders: [], status: 'to-review', due: '2018-07' }),
    ]);
    expect(promises[0].title).toContain('Ulrike will call in July');
  });

  it('names a colleague, a contact and an organisation where there is no doubt', async () => {
    await app.member('Marit Solberg');
    await app.member('Henrik Dahl');
    await app.member('Henrik Moe');
    const contacts = ['Geneva Missions', 'Other Contacts:', 'Ms. Sina LEOTA', 'Counsellor', 's.leota@missions.example'];
    const entries = ['April 2019: Marit, Henrik and Human Rights Watch met with Ms. Sina Leota, Counsellor.'];
    await appliedImport(app, member, statePage({ name: 'Fiji', entries, contacts }));
    const [engagement] = (await get('/api/engagements?state=FJI')).items;
    const ours = engagement.ours.map(
      (one: { name: string; user: unknown; organisation: { acronym: string } | null }) => [
        one.name,
        one.user !== null,
        one.organisation?.acronym ?? null,
      ],
    );
    expect(ours).toEqual([
      ['Marit', true, null],
      ['Henrik', false, null],
      ['Human Rights Watch', false, 'HRW'],
    ]);
    expect(engagement.people[0]).toMatchObject({ contact: { name: 'Sina LEOTA' } });
  });
});

describe('other documents', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['a letter', 'Dear Sir,\n\nthank you for yours of the 3rd.\n\nSincerely', 'other-document'],
  ])('%s is refused with the reason', async (_, text, code) => {
    const answer = await app.http('POST', '/api/imports', { as: member, body: { kind: 'state-page', text } });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ code: 'not-a-state-page', errors: [{ pointer: '/text', code }] });
  });

  const body = samplePath('body-un-security-council');
  (body ? it : it.skip)('the page of a body is refused', async () => {
    const text = readFileSync(body!, 'utf8');
    const answer = await app.http('POST', '/api/imports', { as: member, body: { kind: 'state-page', text } });
    expect(answer.body).toMatchObject({ code: 'not-a-state-page', errors: [{ code: 'body-page' }] });
  });

  it('an unknown state is refused, and a page that names none waits for an answer', async () => {
    const text = statePage({ name: null, entries: ENTRIES });
    const unknown = await app.http('POST', '/api/imports', {
      as: member,
      body: { kind: 'state-page', text, state: 'XXX' },
    });
    expect([unknown.status, unknown.body.code]).toEqual([422, 'state-unknown']);
    let plan = await plannedImport(app, member, text);
    expect(plan).toMatchObject({ state: null, stateFrom: null });
    const refused = await step(app, member, plan, 'POST', '/apply');
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/corrections/state']);
    const question = plan.questions.find(({ code }: { code: string }) => code === 'state.missing');
    plan = await correct(plan, { answers: { [question.id]: question.choices[0] ?? 'KIR' } });
    plan = await correct(plan, { state: 'KIR' });
    expect(plan).toMatchObject({ state: 'KIR', stateName: 'Kiribati', stateFrom: 'argument' });
    await must(step(app, member, plan, 'POST', '/apply'), 200);
    expect((await get('/api/engagements?state=KIR')).items).toHaveLength(3);
  });

  it.each([
    [{ kind: 'spreadsheet' }, '/kind'],
    [{ text: 5 }, '/text'],
    [{ text: 'a\0b' }, '/text'],
    [{ text: 'é'.repeat(1_500_000) }, '/text'],
    [{ state: 'Kazakhstan' }, '/state'],
    [{ colour: 'red' }, '/colour'],
  ])('%j is malformed', async (more, pointer) => {
    const whole = { kind: 'state-page', text: ownPage('peru'), ...more };
    const answer = await app.http('POST', '/api/imports', { as: member, body: whole });
    expect([answer.status, answer.body.errors[0].pointer]).toEqual([400, pointer]);
  });
});

describe('the list of imports', () => {
  it('is newest first, in pages, by state and status', async () => {
    const plans = [];
    for (const name of ['Nauru', 'Nauru', 'Nauru']) plans.push(await plannedImport(app, member, statePage({ name })));
    const newest = plans.map(({ id }) => id).reverse();
    const first = await get('/api/imports?state=NRU&limit=2&total=true');
    expect(first.items.map(({ id }: { id: string }) => id)).toEqual(newest.slice(0, 2));
    expect(first).toMatchObject({
      total: 3,
      items: [{ stateName: 'Nauru', status: 'planned', author: { id: member.id } }, {}],
    });
    const second = await get(`/api/imports?state=NRU&limit=2&cursor=${first.next}`);
    expect(second).toMatchObject({ items: [{ id: newest[2] }], next: null });
    expect((await get('/api/imports?state=NRU&status=applied')).items).toEqual([]);
  });
});
