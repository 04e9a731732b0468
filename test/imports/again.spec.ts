import { must, type Person, startApp, type TestApp } from '../app.js';
import { appliedImport, plannedImport, refsWith, statePage, step } from '../build/import.js';

let app: TestApp;
let member: Person;
let other: Person;
beforeAll(async () => {
  app = await startApp();
  member = await app.member('Ines Alvarado');
  other = await app.member('Kofi Mensah');
});
afterAll(() => app?.close());

const ENTRIES = [
  'March 2016: Ulrike met with the Second Secretary, Ms. Fiafia Lotoala, who promised to raise the Declaration with the Minister.',
  'June 2018: Letter sent to the Mission in New York, asking to encourage Kiribati to endorse the Declaration. Ulrike will call in July.',
  'January 2019: GCPEA met in New York with the expert of Tuvalu to discuss the conference and the next steps in the region.',
  'January 2019: GCPEA met in New York with the Permanent Mission to discuss the conference, and shared a note on the region.',
  'May 2021: Attended the side-event on education in emergencies.',
];
const CONTACTS = [
  'New York Missions',
  'General Email(s):',
  'tuvalu@missions.example',
  'Other Contacts:',
  'Ms. Fiafia LOTOALA',
  'Second Secretary (Third Committee)',
  'f.lotoala@missions.example',
];
const page = (entries = ENTRIES, more = {}) => statePage({ entries, contacts: CONTACTS, ...more });
const none = { create: 0, change: 0, refuse: 0 };
const get = async (path: string, as = member) => (await must(app.http('GET', path, { as }), 200)).body;
const tuvalu = async () => (await get('/api/engagements?state=TUV&limit=200')).items;

describe('a page that comes in again', () => {
  beforeAll(() => appliedImport(app, member, page()));

  it('is known piece by piece, also to a colleague and after somebody edited what it became', async () => {
    const [engagement] = await tuvalu();
    const patch = { text: 'Quite other words.', date: '2021-06-01', states: ['TUV'] };
    await must(
      app.http('PATCH', `/api/engagements/${engagement.id}`, { as: other, version: engagement.version, body: patch }),
      200,
    );
    const plan = await plannedImport(app, other, page());
    expect(plan.changes).toEqual({ ...none, same: 7 });
    expect((await tuvalu()).filter(({ text }: { text: string }) => text === patch.text)).toHaveLength(1);
  });

  it('is known with other blanks, line ends and quotation marks', async () => {
    const text = `\ufeff${page().replaceAll('\n\n', '\r\n').replaceAll(' to ', '  to ')}`;
    const plan = await plannedImport(app, member, text);
    expect(plan.changes).toEqual({ ...none, same: 7 });
    expect(plan.spans.map((span: { text: string }) => span.text).join('')).toBe(text);
  });

  it('with one entry added and one edited has one to create and one to change, which waits for a yes', async () => {
    const entries = [...ENTRIES, 'February 2022: Call with the Mission in New York about the training.'];
    entries[3] = entries[3]!.replace(
      'shared a note',
      'sent a letter and a note, asking to encourage Nauru to endorse,',
    );
    const text = page(entries);
    const plan = await plannedImport(app, member, text);
    expect(plan.changes).toEqual({ create: 1, change: 1, same: 6, refuse: 0 });
    expect(refsWith(plan, 'create')).toEqual(['e6']);
    expect(refsWith(plan, 'change')).toEqual(['e4']);
    const before = (await tuvalu()).find(({ text }: { text: string }) => text.includes('shared a note'));
    expect(plan.entries[3]).toMatchObject({ existingId: before.id, before: before.text, dateBefore: '2019-01' });

    const done = (await must(step(app, member, plan, 'POST', '/apply'), 200)).body;
    expect(done.entries[3].action).toBe('left-out');
    expect(await get(`/api/engagements/${before.id}`)).toEqual(before);

    const again = await plannedImport(app, member, text);
    expect(again.changes).toEqual({ create: 0, change: 1, same: 7, refuse: 0 });
    const accepting = (
      await must(step(app, member, again, 'PATCH', '', { corrections: { acceptChanges: ['e4'] } }), 200)
    ).body;
    await must(step(app, member, accepting, 'POST', '/apply'), 200);
    const after = await get(`/api/engagements/${before.id}`);
    expect(after.text).toContain('sent a letter and a note');
    expect(after.asks.flatMap(({ states }: { states: { id: string }[] }) => states.map(({ id }) => id))).toEqual([
      'NRU',
    ]);
    expect((await plannedImport(app, member, text)).changes).toEqual({ ...none, same: 8 });
  });

  it('tells an entry whose date was put right from a new one', async () => {
    const entries = ENTRIES.map((entry) => entry.replace('June 2018:', 'July 2018:'));
    const plan = await plannedImport(app, member, page(entries));
    expect(plan.changes).toMatchObject({ create: 0, change: 1 });
    expect(plan.entries[1]).toMatchObject({ action: 'change', date: '2018-07', dateBefore: '2018-06' });
  });

  it('has two entries where one stands twice, each time', async () => {
    const twice = page([...ENTRIES, ENTRIES[4]!]);
    const plan = await plannedImport(app, member, twice);
    expect(plan.entries[5].possibleDuplicateOf).toBe('e5');
    expect(refsWith(plan, 'create')).toEqual(['e6']);
    await must(step(app, member, plan, 'POST', '/apply'), 200);
    expect(refsWith(await plannedImport(app, member, twice), 'create')).toEqual([]);
  });

  it('recognises what a person wrote down before the page came', async () => {
    await must(
      app.http('POST', '/api/engagements', {
        as: other,
        body: { date: '2016-02', kind: 'letter', states: ['PLW'], text: 'First letter sent.' },
      }),
      201,
    );
    const plan = await plannedImport(
      app,
      member,
      statePage({ name: 'Palau', entries: ['February 2016: First letter sent.'] }),
    );
    expect(refsWith(plan, 'same')).toEqual(['e1']);
  });
});

describe('missions and people', () => {
  it('gain what the page has more, and lose nothing', async () => {
    const contacts = CONTACTS.map((line) =>
      line
        .replace('tuvalu@missions.example', 'tuvalu@missions.example\n\noffice@tuvalu.example')
        .replace('f.lotoala@missions.example', 'F.Lotoala@missions.example\n\nfiafia@tuvalu.example'),
    );
    const before = await get('/api/missions?state=TUV');
    const plan = await plannedImport(app, member, page(ENTRIES, { contacts }));
    expect(refsWith(plan, 'change')).toEqual(['m1', 'c1']);
    await must(step(app, member, plan, 'POST', '/apply'), 200);
    const after = await get('/api/missions?state=TUV');
    expect(after.items).toHaveLength(before.items.length);
    expect(after.items[0].emails).toEqual(['tuvalu@missions.example', 'office@tuvalu.example']);
    const people = (await get('/api/contacts?state=TUV')).items;
    expect(people).toHaveLength(1);
    expect(people[0].emails).toEqual(['f.lotoala@missions.example', 'fiafia@tuvalu.example']);
    expect(people[0].postings).toHaveLength(1);
  });

  it('are one person who stands twice on the page, and two who share a mailbox', async () => {
    const contacts = [
      ...['Geneva Missions', 'Other Contacts:', 'Mr. Tomasi FALE', 'Counsellor', 'office@samoa.example'],
      ...['Ms. Lina TUPOU', 'Attaché', 'office@samoa.example'],
      ...['New York Missions', 'Other Contacts:', 'Mr. Tomasi FALE', 'Counsellor', 't.fale@samoa.example'],
    ];
    const text = statePage({ name: 'Samoa', contacts });
    const plan = await plannedImport(app, member, text);
    expect(plan.contacts.map(({ action }: { action: string }) => action)).toEqual(['create', 'create', 'same']);
    await must(step(app, member, plan, 'POST', '/apply'), 200);
    const people = (await get('/api/contacts?state=WSM')).items;
    expect(
      people.map(({ name, emails, postings }: Record<string, unknown[]>) => [name, emails, postings!.length]),
    ).toEqual([
      ['Tomasi FALE', ['office@samoa.example', 't.fale@samoa.example'], 2],
      ['Lina TUPOU', ['office@samoa.example'], 1],
    ]);
    expect((await plannedImport(app, member, text)).contacts.map(({ action }: { action: string }) => action)).toEqual(
      Array(3).fill('same'),
    );
  });

  it('ask when the page has another rank', async () => {
    const contacts = CONTACTS.map((line) => line.replace('Second Secretary', 'First Secretary'));
    const text = page(ENTRIES, { contacts });
    const plan = await plannedImport(app, member, text);
    expect(refsWith(plan, 'change')).toEqual([]);
    const [question] = plan.questions.filter(({ code }: { code: string }) => code === 'contact.rank');
    expect(question).toMatchObject({ ref: 'c1', choices: ['Second Secretary', 'First Secretary'] });
    await appliedImport(app, member, text, { answers: { [question.id]: 'First Secretary' } });
    expect((await get('/api/contacts?state=TUV')).items[0].currentPosting).toMatchObject({ rank: 'First Secretary' });
  });
});

describe('positions', () => {
  const block = (first: string) => [first, 'Not Endorsed', 'Not Endorsed', 'Not Endorsed'];

  it('are made once, and the page stands as their source', async () => {
    const text = statePage({ block: block('Endorsed in 2017') });
    expect((await appliedImport(app, member, text)).positions.map(({ action }: { action: string }) => action)).toEqual(
      Array(4).fill('create'),
    );
    const positions = (await get('/api/positions?state=TUV&instrument=ssd')).items;
    expect(positions).toHaveLength(1);
    expect(positions[0]).toMatchObject({ status: 'endorsed', date: '2017', visibility: 'internal', conflict: false });
    expect(positions[0].sources.map(({ source }: { source: string }) => source)).toEqual(['State page of Tuvalu']);
    expect(refsWith(await plannedImport(app, member, text), 'same')).toHaveLength(4);
  });

  it('with a date that cannot be reconciled keep both, and ask', async () => {
    const text = statePage({ block: block('Endorsed in 2019') });
    const plan = await plannedImport(app, member, text);
    expect(refsWith(plan, 'change')).toEqual(['p1']);
    expect(plan.questions).toEqual([
      expect.objectContaining({ code: 'position.date', ref: 'p1', choices: ['2017', '2019'], answer: null }),
    ]);
    await must(step(app, member, plan, 'POST', '/apply'), 200);
    const [position] = (await get('/api/positions?state=TUV&instrument=ssd')).items;
    expect(position).toMatchObject({ date: '2017', conflict: true });
    expect(position.sources.map(({ date }: { date: string }) => date).sort()).toEqual(['2017', '2019']);
    expect((await plannedImport(app, member, text)).changes).toMatchObject({ create: 0, change: 0, refuse: 0 });
  });

  it('refuse the opposite until a person says that the page is right', async () => {
    const text = statePage({ block: ['Not Endorsed', 'Not Endorsed', 'Not Endorsed', 'Not Endorsed'] });
    const plan = await plannedImport(app, member, text);
    expect(plan.positions[0]).toMatchObject({ action: 'refuse', reason: 'contradicts' });
    expect(plan.changes.refuse).toBe(1);
    const id = plan.questions[0].id;
    const decided = (
      await must(step(app, member, plan, 'PATCH', '', { corrections: { answers: { [id]: 'not-endorsed' } } }), 200)
    ).body;
    expect(decided.positions[0].action).toBe('create');
  });
});

describe('what the page says of the state itself', () => {
  it('is added to the state’s own notes once', async () => {
    const text = statePage({
      keyInformation: ['Chair of the Pacific group.', 'Member of the Core Group.'],
      peacekeeping: true,
    });
    const state = await get('/api/states/TUV');
    await must(
      app.http('PATCH', '/api/states/TUV', {
        as: other,
        version: state.version,
        body: { keyInformation: 'Our own note. Member of the Core Group.' },
      }),
      200,
    );
    const plan = await plannedImport(app, member, text);
    expect(plan.notes.map(({ action }: { action: string }) => action)).toEqual(['create', 'same', 'create']);
    await must(step(app, member, plan, 'POST', '/apply'), 200);
    expect(await get('/api/states/TUV')).toMatchObject({
      keyInformation: 'Our own note. Member of the Core Group.\n\nChair of the Pacific group.',
      peacekeeping: true,
    });
    expect(refsWith(await plannedImport(app, member, text), 'create')).toEqual([]);
  });

  it('stays known when somebody changed it since', async () => {
    const state = await get('/api/states/TUV');
    const body = { keyInformation: 'Quite other words.', peacekeeping: false };
    await must(app.http('PATCH', '/api/states/TUV', { as: other, version: state.version, body }), 200);
    const text = statePage({ keyInformation: ['Chair of the Pacific group.'], peacekeeping: true });
    expect((await plannedImport(app, member, text)).changes).toEqual({ ...none, same: 2 });
  });

  it('is refused where it contradicts what a person wrote, until that is decided', async () => {
    const state = await get('/api/states/KIR');
    const body = { peacekeeping: false };
    await must(app.http('PATCH', '/api/states/KIR', { as: other, version: state.version, body }), 200);
    const plan = await plannedImport(app, member, statePage({ name: 'Kiribati', peacekeeping: true }));
    expect(plan.notes).toEqual([expect.objectContaining({ action: 'refuse', reason: 'contradicts' })]);
    const answers = { [plan.questions.at(-1).id]: 'yes' };
    const decided = (await must(step(app, member, plan, 'PATCH', '', { corrections: { answers } }), 200)).body;
    await must(step(app, member, decided, 'POST', '/apply'), 200);
    expect(await get('/api/states/KIR')).toMatchObject({ peacekeeping: true });
  });
});
