import { must, type Person, startApp, type TestApp } from '../app.js';
import { engagement, mission, patched, posted } from '../build/engagement.js';

let app: TestApp;
let author: Person;
let named: Person;
let other: Person;
beforeAll(async () => {
  app = await startApp();
  author = await app.member('Ayla Author');
  named = await app.member('Noor Named');
  other = await app.member('Otto Other');
});
afterAll(() => app?.close());

const restrictedTo = (...people: Person[]) => ({
  visibility: 'restricted',
  readers: { users: people.map(({ id }) => id) },
});

describe('a restricted engagement', () => {
  const states = ['BWA'];
  const secret = 'zanzibarite';
  let hidden: { id: string; version: number };
  beforeAll(async () => {
    hidden = await engagement(app, author, {
      ...restrictedTo(named),
      states,
      title: `About ${secret}`,
      text: `They said ${secret}.`,
      people: [{ name: `Mr ${secret}` }],
      asks: [{ text: `Ask ${secret}`, states: ['MNG'] }],
      passages: [{ text: `Inside ${secret}`, visibility: 'internal' }],
      followUps: [{ title: `Send ${secret}`, due: '2030' }],
    });
  });

  const routes = () => [
    '/api/engagements?total=true',
    '/api/engagements?state=BWA&total=true',
    '/api/engagements?kind=meeting&total=true',
    '/api/states/BWA/timeline?types=engagement,follow-up&total=true&thirdState=true',
    '/api/states/MNG/timeline?types=engagement,follow-up&total=true&thirdState=true',
    `/api/search?q=${secret}`,
    '/api/follow-ups?total=true',
    `/api/follow-ups?engagement=${hidden.id}&total=true`,
    '/api/states/BWA',
    '/api/today',
    '/api/outbox',
  ];

  it('is seen by its author and by whom it names', async () => {
    for (const person of [author, named]) {
      expect((await app.http('GET', `/api/engagements/${hidden.id}`, { as: person })).status).toBe(200);
      const seen = await must(app.http('GET', routes()[1]!, { as: person }), 200);
      expect(seen.body).toMatchObject({
        total: 1,
        items: [{ id: hidden.id, asks: { length: 1 }, passages: { length: 1 } }],
      });
      expect(JSON.stringify((await app.http('GET', `/api/search?q=${secret}`, { as: person })).body)).toContain(
        hidden.id,
      );
    }
  });

  it('is not seen by another member nor by the administrator, by any route', async () => {
    const readBefore = await app.http('GET', `/api/engagements/${hidden.id}`, { as: author });
    for (const person of [other, app.admin]) {
      for (const path of routes()) {
        const { status, body } = await app.http('GET', path, { as: person });
        expect([path, status]).toEqual([path, 200]);
        expect([path, JSON.stringify(body).includes(secret)]).toEqual([path, false]);
        expect([path, JSON.stringify(body).includes(hidden.id)]).toEqual([path, false]);
        if (path.includes('total')) expect([path, body.total]).toEqual([path, 0]);
      }
      expect((await app.http('GET', '/api/states/BWA', { as: person })).body.counts).toEqual({
        engagements: 0,
        openFollowUps: 0,
        toReview: 0,
        asks: 0,
      });
      const path = `/api/engagements/${hidden.id}`;
      expect((await app.http('GET', path, { as: person })).status).toBe(404);
      expect((await app.http('GET', `${path}?deleted=true`, { as: person })).status).toBe(404);
      expect((await app.http('GET', `${path}/history`, { as: person })).status).toBe(404);
      expect((await patched(app, person, hidden, { text: 'mine' })).status).toBe(404);
      expect((await app.http('DELETE', path, { as: person, version: 1 })).status).toBe(404);
      expect((await app.http('POST', `${path}/restore`, { as: person, version: 1 })).status).toBe(404);
      const follow = { title: 'Mine', engagement: hidden.id };
      expect((await app.http('POST', '/api/follow-ups', { as: person, body: follow })).status).toBe(422);
    }
    expect((await app.http('GET', `/api/engagements/${hidden.id}`, { as: author })).body).toEqual(readBefore.body);
  });

  it('is seen by a team that it names, and no longer by whoever leaves it', async () => {
    const team = await must(
      app.http('POST', '/api/teams', { as: app.admin, body: { name: 'Geneva', members: [other.id] } }),
      201,
    );
    const { id } = await engagement(app, author, { visibility: 'restricted', readers: { teams: [team.body.id] } });
    const status = async () => (await app.http('GET', `/api/engagements/${id}`, { as: other })).status;
    expect(await status()).toBe(200);
    const { version } = team.body;
    await must(app.http('PATCH', `/api/teams/${team.body.id}`, { as: app.admin, version, body: { members: [] } }), 200);
    expect(await status()).toBe(404);
  });

  it('keeps in sight of whoever restricts what somebody else wrote', async () => {
    const { id, version } = await engagement(app, author, {});
    const { body } = await must(patched(app, other, { id, version }, { visibility: 'restricted' }), 200);
    expect(body).toMatchObject({
      visibility: 'restricted',
      readers: { users: [{ id: other.id }] },
      author: { id: author.id },
    });
    expect((await app.http('GET', `/api/engagements/${id}`, { as: named })).status).toBe(404);
    expect((await app.http('GET', `/api/engagements/${id}`, { as: author })).status).toBe(200);
    const open = await must(patched(app, author, body, { visibility: 'internal' }), 200);
    expect(open.body.readers.users).toEqual([]);
  });
});

describe('what hides behind ids', () => {
  it('answers alike whether it is hidden or missing', async () => {
    const office = await mission(app, author, restrictedTo());
    const contact = await posted(app, author, 'Mr Hidden MAN', [{ mission: office.id }], restrictedTo());
    const organisation = await must(
      app.http('POST', '/api/organisations', { as: author, body: { name: 'Hidden body', ...restrictedTo() } }),
      201,
    );
    const nobody = '11111111-2222-4333-8444-555555555555';
    const answer = async (ids: string[]) => {
      const [missionId, contactId, posting, organisationId] = ids;
      const body = {
        date: null,
        kind: 'call',
        states: [],
        text: '',
        missions: [missionId],
        people: [{ contact: contactId }, { posting }],
        ours: [{ organisation: organisationId }],
        readers: { organisations: [organisationId] },
      };
      const { status, body: problem } = await app.http('POST', '/api/engagements', { as: other, body });
      return { status, problem };
    };
    const hidden = await answer([office.id, contact.id, contact.postings[0].id, organisation.body.id]);
    expect(hidden).toEqual(await answer([nobody, nobody, nobody, nobody]));
    expect(hidden).toMatchObject({ status: 422, problem: { errors: { length: 4 } } });
  });

  it('keeps a hidden contact out of an engagement that others read, and out of its history', async () => {
    const contact = await posted(app, author, 'Ms Quiet ONE', [], restrictedTo());
    const first = await engagement(app, author, {
      people: [{ contact: contact.id, name: 'Q. One' }, { name: 'Mr Open' }],
    });
    const read = await must(app.http('GET', `/api/engagements/${first.id}`, { as: other }), 200);
    expect(read.body.people.map(({ name }: { name: string }) => name)).toEqual(['Mr Open']);
    const history = await must(app.http('GET', `/api/engagements/${first.id}/history`, { as: other }), 200);
    expect(JSON.stringify(history.body)).not.toContain('Q. One');
    await must(patched(app, other, first, { people: [{ name: 'Mr Open' }, { name: 'Mr New' }] }), 200);
    const again = await must(app.http('GET', `/api/engagements/${first.id}`, { as: author }), 200);
    expect(again.body.people.map(({ name }: { name: string }) => name).sort()).toEqual(['Mr New', 'Mr Open', 'Q. One']);
  });
});

describe('a passage', () => {
  it('is kept inside: from readers of the engagement, its search, its history and its changes', async () => {
    const first = await engagement(app, author, {
      text: 'Everybody may read this.',
      passages: [
        { text: 'The minister is a xylographer', ...restrictedTo(named) },
        { text: 'For all of us', visibility: 'internal' },
      ],
    });
    const seen = async (person: Person) => {
      const { body } = await must(app.http('GET', `/api/engagements/${first.id}`, { as: person }), 200);
      const history = await must(app.http('GET', `/api/engagements/${first.id}/history`, { as: person }), 200);
      const search = await must(app.http('GET', '/api/search?q=xylographer', { as: person }), 200);
      const texts = body.passages.map(({ text }: { text: string }) => text);
      return [texts.length, /xylographer/.test(JSON.stringify(history.body)), search.body.items.length];
    };
    expect(await seen(named)).toEqual([2, true, 1]);
    expect(await seen(other)).toEqual([1, false, 0]);
    await must(patched(app, other, first, { passages: [] }), 200);
    expect(await seen(named)).toEqual([1, true, 1]);
    const { body } = await must(app.http('GET', `/api/engagements/${first.id}`, { as: named }), 200);
    expect(body.passages).toMatchObject([{ visibility: 'restricted', readers: { users: [{ id: named.id }] } }]);
  });

  it('is never more visible than its engagement', async () => {
    const first = await engagement(app, author, {
      ...restrictedTo(),
      passages: [{ text: 'A querulous aside', visibility: 'public' }],
    });
    expect((await must(app.http('GET', '/api/search?q=querulous', { as: author }), 200)).body.items).toHaveLength(1);
    expect((await must(app.http('GET', '/api/search?q=querulous', { as: other }), 200)).body.items).toEqual([]);
    const { rows } = await app
      .sql(
        `begin; select set_config('app.principals', '{public}', true); select count(*)::int as n from passage; commit`,
      )
      .then((results) => (results as unknown as { rows: { n: number }[] }[])[2]!);
    expect(rows).toEqual([{ n: 0 }]);
    await must(app.http('DELETE', `/api/engagements/${first.id}`, { as: author, version: 1 }), 204);
    expect((await must(app.http('GET', '/api/search?q=querulous', { as: author }), 200)).body.items).toEqual([]);
  });
});

describe('under the Chatham House Rule', () => {
  const rule = {
    attribution: 'chatham-house',
    source: 'Overheard in room XIX',
    people: [{ name: 'Ms Vera VOICE' }],
    quotations: [{ text: 'We shall sign', speaker: 'Ms VOICE' }],
    asks: [{ text: 'Sign', answer: 'noted', answeredBy: 'Ms VOICE' }],
  };
  const telling = /VOICE|Overheard|We shall sign/;
  const read = async (person: Person, id: string) =>
    (await must(app.http('GET', `/api/engagements/${id}`, { as: person }), 200)).body;

  it('people, quotations, source and who answered are for those who were there, the author and the named', async () => {
    const present = await app.member('Pia Present');
    const readers = { users: [named.id] };
    const first = await engagement(app, author, { ...rule, ours: [{ user: present.id }], readers });
    for (const person of [author, present, named]) {
      expect(await read(person, first.id)).toMatchObject({
        attributionWithheld: false,
        source: rule.source,
        people: [{ name: 'Ms Vera VOICE' }],
        quotations: { length: 1 },
        asks: [{ answeredBy: 'Ms VOICE' }],
      });
    }
    for (const person of [other, app.admin]) {
      expect(await read(person, first.id)).toMatchObject({
        attributionWithheld: true,
        source: null,
        people: [],
        ours: [],
        quotations: [],
        asks: [{ text: 'Sign', answer: 'noted', answeredBy: null }],
      });
      for (const path of [
        `/api/engagements/${first.id}`,
        `/api/engagements/${first.id}/history`,
        '/api/states/KAZ/timeline',
      ])
        expect(JSON.stringify((await must(app.http('GET', path, { as: person }), 200)).body)).not.toMatch(telling);
    }
  });

  it('others may change the rest, and neither see nor overwrite who was there', async () => {
    const first = await engagement(app, author, rule);
    const shown = await read(other, first.id);
    const asks = [{ id: shown.asks[0].id, text: 'Sign soon', answer: 'accepted', answeredBy: null }];
    const back = { text: 'Changed', people: [], quotations: [], source: null, asks };
    await must(patched(app, other, shown, back), 200);
    const after = await read(author, first.id);
    expect(after).toMatchObject({
      text: 'Changed',
      source: rule.source,
      people: { length: 1 },
      quotations: { length: 1 },
      asks: [{ text: 'Sign soon', answeredBy: 'Ms VOICE' }],
    });
    const { version } = after;
    for (const attempt of [
      { people: [{ name: 'Me' }] },
      { source: 'I know' },
      { ours: [{ user: other.id }] },
      { attribution: 'open' },
      { readers: { users: [other.id] } },
      { visibility: 'restricted' },
      { asks: [{ ...asks[0], answeredBy: 'Me' }] },
    ]) {
      expect([attempt, (await patched(app, other, { id: first.id, version }, attempt)).status]).toEqual([attempt, 403]);
    }
    expect(await read(other, first.id)).toMatchObject({ attributionWithheld: true, version });
  });

  it('is lifted by those who were there, and put on by anybody who keeps sight', async () => {
    const first = await engagement(app, author, { ...rule, attribution: 'open' });
    expect((await read(named, first.id)).people).toHaveLength(1);
    const put = await must(patched(app, other, first, { attribution: 'protected-source' }), 200);
    expect(put.body).toMatchObject({ attributionWithheld: false, readers: { users: [{ id: other.id }] } });
    expect(await read(named, first.id)).toMatchObject({ attributionWithheld: true, people: [] });
    const lifted = await must(patched(app, author, put.body, { attribution: 'open' }), 200);
    expect(lifted.body.readers.users).toEqual([]);
    expect((await read(named, first.id)).people).toHaveLength(1);
  });
});
