import { must, type Person, startApp, type TestApp } from '../app.js';
import { engagement, mission, patched } from '../build/engagement.js';

let app: TestApp;
let mira: Person;
beforeAll(async () => {
  app = await startApp();
  mira = await app.member('Mira Okonjo');
});
afterAll(() => app?.close());

const pointers = (body: { errors: { pointer: string; code: string }[] }) =>
  body.errors.map(({ pointer, code }) => `${pointer} ${code}`);

describe('an engagement', () => {
  it('is logged with all that hangs on it', async () => {
    const geneva = await mission(app, mira);
    const answer = await app.http('POST', '/api/engagements', {
      as: mira,
      body: {
        date: '2016-01',
        dateText: 'January 2016',
        finerDates: ['2016-01-12'],
        kind: 'meeting',
        kinds: ['letter', 'meeting'],
        states: ['KAZ'],
        stateRoles: [{ state: 'CHE', role: 'hosted' }],
        title: 'Lunch at the lake',
        text: 'They listened.\nWe will write.',
        place: 'Geneva',
        source: 'Notebook 4',
        missions: [geneva.id],
        people: [{ name: 'Ms Aru SEIT', rank: 'Counsellor' }],
        ours: [{ user: mira.id }, { name: 'Former colleague' }],
        asks: [
          {
            text: 'Encourage Mongolia to endorse',
            states: ['MNG'],
            instrument: 'ssd',
            answer: 'noted',
            authority: 'expert',
          },
        ],
        instruments: ['ssd'],
        quotations: [{ text: 'We are not against it.', speaker: 'Ms SEIT' }],
        passages: [{ text: 'Privately they agree.', visibility: 'restricted' }],
      },
    });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe(`/api/engagements/${answer.body.id}`);
    expect(answer.headers.get('etag')).toBe('"1"');
    expect(answer.body).toMatchObject({
      date: '2016-01',
      earliest: '2016-01-01',
      latest: '2016-01-31',
      finerDates: ['2016-01-12'],
      kind: 'meeting',
      kinds: ['meeting', 'letter'],
      stage: 'held',
      source: 'Notebook 4',
      visibility: 'internal',
      attributionWithheld: false,
      author: { id: mira.id, name: 'Mira Okonjo' },
      states: [
        { state: { id: 'KAZ', iso2: 'KZ', name: 'Kazakhstan' }, role: 'met' },
        { state: { id: 'CHE' }, role: 'hosted' },
        { state: { id: 'MNG' }, role: 'asked-about' },
      ],
      missions: [{ id: geneva.id, label: 'Permanent Mission, Geneva', stateId: 'KAZ' }],
      people: [{ contact: null, posting: null, name: 'Ms Aru SEIT', rank: 'Counsellor' }],
      ours: [
        { user: { id: mira.id }, name: 'Mira Okonjo' },
        { user: null, name: 'Former colleague' },
      ],
      asks: [{ states: [{ id: 'MNG' }], instrument: { id: 'ssd' }, answer: 'noted', authority: 'expert' }],
      instruments: [{ id: 'ssd' }],
      quotations: [{ text: 'We are not against it.', speaker: 'Ms SEIT', source: null }],
      passages: [{ text: 'Privately they agree.', visibility: 'restricted', author: { id: mira.id } }],
      followUps: [],
    });
    const read = await app.http('GET', `/api/engagements/${answer.body.id}`, { as: mira });
    expect(read.body).toEqual(answer.body);
  });

  it.each([
    ['meeting', 'met'],
    ['letter', 'met'],
    ['statement', 'acted'],
    ['co-sponsorship', 'acted'],
    ['side-event', 'acted'],
    ['information', 'subject'],
  ])('of the kind %s has its states as %s', async (kind, role) => {
    const { states } = await engagement(app, mira, { kind });
    expect(states.map((one) => one.role)).toEqual([role]);
  });

  it('keeps roles, third states and kinds straight through changes', async () => {
    const first = await engagement(app, mira, { asks: [{ text: 'Speak to Mongolia', states: ['MNG'] }] });
    const roles = async (version: number, body: object) => {
      const answer = await must(patched(app, mira, { id: first.id, version }, body as never), 200);
      return answer.body.states.map((one: { state: { id: string }; role: string }) => `${one.state.id} ${one.role}`);
    };
    expect(await roles(1, { kind: 'statement' })).toEqual(['KAZ acted', 'MNG asked-about']);
    expect(await roles(2, { stateRoles: [{ state: 'FRA', role: 'hosted' }], states: ['KAZ'] })).toEqual([
      'KAZ acted',
      'FRA hosted',
      'MNG asked-about',
    ]);
    expect(await roles(3, { states: ['KAZ', 'FRA', 'MNG'] })).toEqual([
      'KAZ acted',
      'MNG acted',
      'FRA hosted',
      'MNG asked-about',
    ]);
    expect(await roles(4, { asks: [], states: ['KAZ', 'FRA'] })).toEqual(['KAZ acted', 'FRA hosted']);
    expect(await roles(5, { states: ['KAZ', 'ESP'] })).toEqual(['KAZ acted', 'ESP acted']);
    const again = await must(
      patched(app, mira, { id: first.id, version: 6 }, { kinds: ['letter', 'call'], kind: 'call' }),
    );
    expect(again.body).toMatchObject({ kind: 'call', kinds: ['call', 'letter'], version: 7 });
  });

  it('changes in part, and needs the version that was read', async () => {
    const first = await engagement(app, mira, { title: 'Old', place: 'Astana', asks: [{ text: 'Endorse' }] });
    expect((await app.http('PATCH', `/api/engagements/${first.id}`, { as: mira, body: { title: 'New' } })).status).toBe(
      428,
    );
    const answer = await patched(app, mira, first, { title: 'New', place: null });
    expect(answer).toMatchObject({ status: 200, body: { title: 'New', place: null, text: first.text, version: 2 } });
    expect(answer.headers.get('etag')).toBe('"2"');
    expect(answer.body.asks).toEqual(first.asks);
    const stale = await patched(app, mira, first, { title: 'Too late' });
    expect(stale).toMatchObject({ status: 412, body: { code: 'stale' } });
  });

  it('keeps its asks and passages the same through a change of their words', async () => {
    const first = await engagement(app, mira, {
      asks: [{ text: 'One', answeredBy: 'The Counsellor' }, { text: 'Two' }],
      passages: [{ text: 'Inside', visibility: 'restricted' }],
    });
    const [one, two] = first.asks;
    const { body } = await must(
      patched(app, mira, first, {
        asks: [{ id: two!.id, text: 'Two, again', answer: 'accepted' }, { text: 'One' }, { text: 'Three' }],
        passages: [{ id: first.passages[0]!.id, text: 'Inside, again', visibility: 'internal' }],
      }),
    );
    expect(body.asks.map(({ id }: { id: string }) => id).slice(0, 2)).toEqual([two!.id, one!.id]);
    expect(body.asks).toMatchObject([{ text: 'Two, again', answer: 'accepted' }, { text: 'One' }, { text: 'Three' }]);
    expect(body.passages).toMatchObject([{ id: first.passages[0]!.id, text: 'Inside, again', visibility: 'internal' }]);
    const foreign = await patched(app, mira, body, { asks: [{ id: first.passages[0]!.id, text: 'Not mine' }] });
    expect(pointers(foreign.body)).toEqual(['/asks/0/id unknown']);
  });

  it('is deleted and brought back', async () => {
    const first = await engagement(app, mira, { text: 'To be thrown away' });
    const path = `/api/engagements/${first.id}`;
    expect((await app.http('DELETE', path, { as: mira })).status).toBe(428);
    expect((await app.http('DELETE', path, { as: mira, version: 7 })).status).toBe(412);
    expect((await app.http('DELETE', path, { as: mira, version: 1 })).status).toBe(204);
    expect((await app.http('GET', path, { as: mira })).status).toBe(404);
    expect((await patched(app, mira, { id: first.id, version: 2 }, { text: 'No' })).status).toBe(404);
    expect((await app.http('DELETE', path, { as: mira, version: 2 })).status).toBe(404);
    const bin = await app.http('GET', '/api/engagements?deleted=true', { as: mira });
    expect(bin.body.items).toMatchObject([{ id: first.id, version: 2, deletedAt: expect.any(String) }]);
    expect((await app.http('GET', `${path}?deleted=true`, { as: mira })).body).toEqual(bin.body.items[0]);
    const back = await app.http('POST', `${path}/restore`, { as: mira, version: 2 });
    expect(back).toMatchObject({ status: 200, body: { version: 3, deletedAt: null, text: 'To be thrown away' } });
  });

  it('has one winner among twenty who change it at once', async () => {
    const first = await engagement(app, mira);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        patched(app, mira, first, { text: `By ${n}`, asks: [{ text: `Ask ${n}` }] }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(19).fill(412)]);
    const { body } = await app.http('GET', `/api/engagements/${first.id}`, { as: mira });
    const winner = answers.findIndex(({ status }) => status === 200);
    expect(body).toMatchObject({ version: 2, text: `By ${winner}`, asks: [{ text: `Ask ${winner}` }] });
  });
});

describe('a body', () => {
  const nobody = '11111111-2222-4333-8444-555555555555';

  it('points at everything that is not known', async () => {
    const { status, body } = await app.http('POST', '/api/engagements', {
      as: mira,
      body: {
        date: null,
        kind: 'meeting',
        states: ['KAZ', 'XYZ'],
        stateRoles: [{ state: 'QQQ', role: 'met' }],
        text: '',
        missions: [nobody],
        people: [{ contact: nobody }, { posting: nobody }, { rank: 'Minister' }],
        ours: [{ user: nobody }, { organisation: nobody }, {}],
        asks: [{ text: 'Do', states: ['ZZZ'], instrument: 'no-such', id: nobody }],
        instruments: ['no-such'],
        passages: [{ text: 'Inside', visibility: 'restricted', id: nobody }],
      },
    });
    expect(status).toBe(422);
    expect(pointers(body).sort()).toEqual(
      [
        '/states/1 unknown',
        '/stateRoles/0/state unknown',
        '/missions/0 unknown',
        '/people/0/contact unknown',
        '/people/1/posting unknown',
        '/people/2 nobody',
        '/ours/0/user unknown',
        '/ours/1/organisation unknown',
        '/ours/2 nobody',
        '/asks/0/states/0 unknown',
        '/asks/0/instrument unknown',
        '/asks/0/id unknown',
        '/instruments/0 unknown',
        '/passages/0/id unknown',
      ].sort(),
    );
  });

  it('points at readers that are not known', async () => {
    const readers = { users: [nobody] };
    const passages = [{ text: 'Inside', visibility: 'restricted', readers }];
    const usual = { date: null, kind: 'call', states: ['KAZ'], text: '' };
    const own = await app.http('POST', '/api/engagements', {
      as: mira,
      body: { ...usual, visibility: 'restricted', readers },
    });
    expect(pointers(own.body)).toEqual(['/readers/users/0 unknown']);
    const inside = await app.http('POST', '/api/engagements', { as: mira, body: { ...usual, passages } });
    expect(pointers(inside.body)).toEqual(['/passages/0/readers/users/0 unknown']);
  });

  it.each([
    ['/date', { date: '2016-02-30' }],
    ['/date', { date: 'January 2016' }],
    ['/date', { date: undefined }],
    ['/kind', { kind: 'dinner' }],
    ['/kinds', { kinds: [] }],
    ['/states', { states: undefined }],
    ['/states', { states: ['kaz'] }],
    ['/text', { text: 'a\u0000b' }],
    ['/text', { text: '\ud800' }],
    ['/text', { text: 'a'.repeat(200_001) }],
    ['/title', { title: 'two\nlines' }],
    ['/finerDates', { finerDates: ['2016-13'] }],
    ['/missions', { missions: ['no-uuid'] }],
    ['/asks/0/text', { asks: [{ text: '' }] }],
    ['/passages/0/visibility', { passages: [{ text: 'Inside' }] }],
    ['/readers/users', { readers: { users: 'all' } }],
    ['/nonsense', { nonsense: 1 }],
    ['/people/0/shoe', { people: [{ name: 'A', shoe: 43 }] }],
  ])('is refused at %s', async (pointer, wrong) => {
    const usual = { date: null, kind: 'call', states: ['KAZ'], text: '' };
    const { status, body } = await app.http('POST', '/api/engagements', { as: mira, body: { ...usual, ...wrong } });
    expect(status).toBe(400);
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });

  it('may not empty what must have a value', async () => {
    const first = await engagement(app, mira);
    for (const field of ['text', 'kind', 'stage', 'visibility', 'attribution', 'states', 'people']) {
      expect(await patched(app, mira, first, { [field]: null })).toMatchObject({ status: 400 });
    }
  });

  it('may hold a text that has more words than the index takes', async () => {
    const many = Array.from(
      { length: 28_000 },
      (_, n) => String.fromCodePoint(0x20000 + n) + String.fromCodePoint(0x20100 + (n % 999)),
    ).join(' ');
    const words = `${many} ${many} findable`.slice(0, 199_000);
    expect((await engagement(app, mira, { text: words })).text).toBe(words);
  });
});
