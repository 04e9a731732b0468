import { must, type Person, startApp, type TestApp } from '../app.js';
import { engagement, mission, patched, posted } from '../build/engagement.js';

let app: TestApp;
let mira: Person;
let geneva: { id: string };
let vienna: { id: string };
let dana: { id: string; postings: { id: string; rank: string }[] };
beforeAll(async () => {
  app = await startApp();
  mira = await app.member('Mira Okonjo');
  geneva = await mission(app, mira);
  vienna = await mission(app, mira, { city: 'Vienna' });
  dana = await posted(app, mira, 'Ms Dana OSPAN', [
    { mission: geneva.id, rank: 'Second Secretary', from: '2014', to: '2016-06' },
    { mission: vienna.id, rank: 'Counsellor', from: '2016-07' },
  ]);
});
afterAll(() => app?.close());

const labels = (body: { people: { posting: { missionLabel: string | null } | null }[] }) =>
  body.people.map(({ posting }) => posting?.missionLabel ?? null);

describe('a contact who took part', () => {
  it.each([
    ['2015-03-01', 'Permanent Mission, Geneva'],
    ['2016-06-30', 'Permanent Mission, Geneva'],
    ['2016-07-01', 'Permanent Mission, Vienna'],
    ['2016', 'Permanent Mission, Geneva'],
    ['2013-12/2014-02', 'Permanent Mission, Geneva'],
    ['2013', null],
    [null, null],
  ])('on %s has the posting held then', async (date, label) => {
    expect(labels(await engagement(app, mira, { date, people: [{ contact: dana.id }] }))).toEqual([label]);
  });

  it('is shown as called and ranked then, unless it was written otherwise', async () => {
    const { people } = await engagement(app, mira, {
      date: '2015',
      people: [{ contact: dana.id }, { contact: dana.id, name: 'Madame Ospan', rank: 'Chargée' }],
    });
    expect(people).toMatchObject([
      {
        name: 'Ms Dana OSPAN',
        rank: 'Second Secretary',
        contact: { id: dana.id },
        posting: { rank: 'Second Secretary' },
      },
      { name: 'Madame Ospan', rank: 'Chargée', contact: { id: dana.id } },
    ]);
  });

  it('may have a posting said outright, which must be the contact’s own', async () => {
    const later = dana.postings.find(({ rank }) => rank === 'Counsellor')!;
    const { people } = await engagement(app, mira, { date: '2015', people: [{ posting: later.id }] });
    expect(people).toMatchObject([
      { contact: { id: dana.id }, posting: { missionLabel: 'Permanent Mission, Vienna' } },
    ]);
    const other = await posted(app, mira, 'Mr Other ONE', []);
    const body = {
      date: '2015',
      kind: 'call',
      states: [],
      text: '',
      people: [{ contact: other.id, posting: later.id }],
    };
    const refused = await app.http('POST', '/api/engagements', { as: mira, body });
    expect(refused).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/people/0/posting', code: 'not-theirs' }] },
    });
  });

  it('has the right posting again when the date is put right', async () => {
    const first = await engagement(app, mira, { date: '2015', people: [{ contact: dana.id }, { name: 'Somebody' }] });
    const { body } = await must(patched(app, mira, first, { date: '2017-02' }), 200);
    expect(labels(body)).toEqual(['Permanent Mission, Vienna', null]);
    const undated = await must(patched(app, mira, body, { date: null }), 200);
    expect(labels(undated.body)).toEqual(['Permanent Mission, Vienna', null]);
  });

  it('stays as it is when what was read is sent back', async () => {
    const first = await engagement(app, mira, {
      date: '2015',
      people: [{ contact: dana.id }],
      ours: [{ user: mira.id }],
    });
    const [one] = first.people;
    const people = [{ contact: one!.contact!.id, posting: one!.posting!.id, name: one!.name, rank: one!.rank }];
    const { body } = await must(patched(app, mira, first, { people }), 200);
    expect(body.people).toEqual(first.people);
    const history = await must(app.http('GET', `/api/engagements/${first.id}/history`, { as: mira }), 200);
    const ops = history.body.items.map(({ op }: { op: string }) => op);
    expect(new Set(ops)).toEqual(new Set(['INSERT']));
  });

  it('who was deleted since stays, and cannot be named anew', async () => {
    const gone = await posted(app, mira, 'Mr Gone AWAY', []);
    const first = await engagement(app, mira, { people: [{ contact: gone.id }] });
    await must(app.http('DELETE', `/api/contacts/${gone.id}`, { as: mira, version: gone.version }), 204);
    const kept = await must(patched(app, mira, first, { people: [{ contact: gone.id }, { name: 'Another' }] }), 200);
    expect(kept.body.people).toMatchObject([{ contact: { name: 'Mr Gone AWAY' } }, { name: 'Another' }]);
    const body = { date: null, kind: 'call', states: [], text: '', people: [{ contact: gone.id }] };
    const anew = await app.http('POST', '/api/engagements', { as: mira, body });
    expect(anew).toMatchObject({ status: 422, body: { errors: [{ pointer: '/people/0/contact', code: 'unknown' }] } });
  });
});
