import { must, type Person, startApp, type TestApp } from '../app.js';
import { followUp } from '../build/follow-up.js';

describe('follow-ups', () => {
  let app: TestApp;
  let ines: Person;
  let tomas: Person;

  beforeAll(async () => {
    app = await startApp();
    ines = await app.member('Ines Quintana');
    tomas = await app.member('Tomas Okello');
  });

  afterAll(() => app?.close());

  const path = (id: string, action = '') => `/api/follow-ups/${id}${action}`;
  const titles = async (query: string, as = ines) =>
    (await must(app.http('GET', `/api/follow-ups?${query}`, { as }), 200)).body.items.map(
      (item: { title: string }) => item.title,
    );

  it('belongs to whoever writes it down, and keeps the precision of its due date', async () => {
    const answer = await app.http('POST', '/api/follow-ups', {
      as: ines,
      body: { title: 'Thank the mission', note: 'By letter.', due: '2026-07', state: 'MNG' },
    });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe(path(answer.body.id));
    expect(answer.headers.get('etag')).toBe('"1"');
    expect(answer.body).toMatchObject({
      title: 'Thank the mission',
      note: 'By letter.',
      due: '2026-07',
      dueDay: '2026-07-31',
      status: 'open',
      doneAt: null,
      owner: { id: ines.id, name: 'Ines Quintana' },
      author: { id: ines.id },
      engagement: null,
      state: { id: 'MNG', iso2: 'MN', name: 'Mongolia' },
      reminders: [],
      visibility: 'internal',
      version: 1,
      deletedAt: null,
    });
    expect((await app.http('GET', path(answer.body.id), { as: tomas })).body).toEqual(answer.body);
  });

  it.each([
    ['a title of blanks', { title: '  ' }, 400, '/title'],
    ['two lines of title', { title: 'a\nb' }, 400, '/title'],
    ['no title', { title: undefined }, 400, '/title'],
    ['30 February', { due: '2026-02-30' }, 400, '/due'],
    ['an unknown field', { colour: 'red' }, 400, '/colour'],
    ['a reminder without a time zone', { reminders: [{ at: '2026-01-01T09:00:00' }] }, 400, '/reminders/0/at'],
    ['a reminder in the year 9999', { reminders: [{ at: '9999-01-01T09:00:00Z' }] }, 400, '/reminders/0/at'],
    ['a reminder on 31 June', { reminders: [{ at: '2026-06-31T09:00:00Z' }] }, 400, '/reminders/0/at'],
    ['an owner of no known form', { owner: 'me' }, 400, '/owner'],
    ['nobody as owner', { owner: null }, 400, '/owner'],
    ['an unknown owner', { owner: '00000000-0000-4000-8000-000000000000' }, 422, '/owner'],
    ['an unknown state', { state: 'XXX' }, 422, '/state'],
    ['an unknown engagement', { engagement: '00000000-0000-4000-8000-000000000000' }, 422, '/engagement'],
    [
      'a reminder for an unknown colleague',
      { reminders: [{ at: '2026-01-01T09:00:00Z', user: '00000000-0000-4000-8000-000000000000' }] },
      422,
      '/reminders/0/user',
    ],
  ])('refuses %s and says where', async (_, body, status, pointer) => {
    const before = await titles('');
    const answer = await app.http('POST', '/api/follow-ups', { as: ines, body: { title: 'Refused', ...body } });
    expect(answer.status).toBe(status);
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toEqual([pointer]);
    expect(await titles('')).toEqual(before);
  });

  it('lists those due first, first, and undated ones last, over any number of pages', async () => {
    for (const [title, due] of [
      ['third', '2031-05'],
      ['first', '2031-03-01'],
      ['fourth', null],
      ['second', '2031-04'],
    ]) {
      await followUp(app, tomas, { title: `paged ${title}`, due, state: 'AND' });
    }
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await must(
        app.http('GET', `/api/follow-ups?state=AND&limit=1&total=true${cursor && `&cursor=${cursor}`}`, { as: ines }),
        200,
      );
      expect(body.total).toBe(4);
      seen.push(...body.items.map((item: { title: string }) => item.title));
      cursor = body.next;
    } while (cursor);
    expect(seen).toEqual(['paged first', 'paged second', 'paged third', 'paged fourth']);
    expect(await titles('state=AND&dueBefore=2031-04-30')).toEqual(['paged first']);
    expect(await titles('state=AND&owner=me')).toEqual([]);
    expect(await titles(`state=AND&owner=${tomas.id}`)).toHaveLength(4);
    expect(await titles('state=AND&status=done')).toEqual([]);
    expect((await app.http('GET', '/api/follow-ups?owner=nobody', { as: ines })).body.errors[0].pointer).toBe('?owner');
    expect((await app.http('GET', '/api/follow-ups?cursor=bm9uc2Vuc2U', { as: ines })).status).toBe(400);
  });

  it('is changed only at the version that was read', async () => {
    const { id } = await followUp(app, ines);
    expect((await app.http('PATCH', path(id), { as: ines, body: { title: 'x' } })).status).toBe(428);
    const changed = await app.http('PATCH', path(id), {
      as: ines,
      version: 1,
      body: { title: 'Changed', due: '2027' },
    });
    expect(changed.body).toMatchObject({ title: 'Changed', due: '2027', version: 2 });
    expect((await app.http('PATCH', path(id), { as: tomas, version: 1, body: { title: 'Late' } })).status).toBe(412);
    for (const action of ['/done', '/drop', '/reopen', '/restore']) {
      expect((await app.http('POST', path(id, action), { as: ines })).status).toBe(428);
      expect((await app.http('POST', path(id, action), { as: ines, version: 1 })).status).toBe(412);
    }
    expect((await app.http('DELETE', path(id), { as: ines, version: 1 })).status).toBe(412);
  });

  it('lets one of twenty racing edits win', async () => {
    const { id } = await followUp(app, ines);
    const edits = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        app.http('PATCH', path(id), { as: ines, version: 1, body: { title: `Edit ${n}` } }),
      ),
    );
    expect(edits.map(({ status }) => status).sort()).toEqual([200, ...Array(19).fill(412)]);
  });

  it('done calls its reminders off, and reopened brings back those still to come, and what passed at once', async () => {
    app.clock.set('2026-06-01T00:00:00Z');
    const { id } = await followUp(app, ines, {
      reminders: [{ at: '2026-05-01T09:00:00Z' }, { at: '2026-07-01T09:00:00Z' }],
    });
    const done = await app.http('POST', path(id, '/done'), { as: tomas, version: 1 });
    expect(done.body).toMatchObject({ status: 'done', doneAt: '2026-06-01T00:00:00.000Z', version: 2 });
    expect(done.body.reminders.map(({ state }: { state: string }) => state)).toEqual(['cancelled', 'cancelled']);
    const open = await app.http('POST', path(id, '/reopen'), { as: ines, version: 2 });
    expect(open.body).toMatchObject({ status: 'open', doneAt: null, owner: { id: ines.id } });
    expect(open.body.reminders.map(({ state }: { state: string }) => state)).toEqual([
      'cancelled',
      'scheduled',
      'scheduled',
    ]);
    expect(open.body.reminders[1].at).toBe('2026-06-01T00:00:00.000Z');
  });

  it('can be put away and brought back', async () => {
    const { id } = await followUp(app, ines, { title: 'Put away', state: 'BTN' });
    expect((await app.http('DELETE', path(id), { as: ines, version: 1 })).status).toBe(204);
    expect((await app.http('GET', path(id), { as: ines })).status).toBe(404);
    expect(await titles('state=BTN')).toEqual([]);
    expect(await titles('state=BTN&deleted=true')).toEqual(['Put away']);
    const back = await app.http('POST', path(id, '/restore'), { as: ines, version: 2 });
    expect(back.body).toMatchObject({ title: 'Put away', version: 3, deletedAt: null });
  });

  it('replaces the reminders still to come, and hands them over with the follow-up', async () => {
    const { id } = await followUp(app, ines, {
      reminders: [{ at: '2030-01-01T09:00:00Z' }, { at: '2030-01-02T09:00:00+02:00' }],
    });
    const before = (await must(app.http('GET', path(id), { as: ines }))).body.reminders;
    const body = { reminders: [{ at: '2030-01-02T07:00:00Z' }, { at: '2030-01-03T09:00:00Z', user: ines.id }] };
    const changed = (await must(app.http('PATCH', path(id), { as: ines, version: 1, body }), 200)).body.reminders;
    expect(changed.map(({ at }: { at: string }) => at)).toEqual([
      '2030-01-02T07:00:00.000Z',
      '2030-01-03T09:00:00.000Z',
    ]);
    expect(changed[0].id).toBe(before[1].id);
    const handed = await must(app.http('PATCH', path(id), { as: ines, version: 2, body: { owner: tomas.id } }), 200);
    expect(handed.body.owner.id).toBe(tomas.id);
    expect(handed.body.reminders.map(({ user }: { user: { id: string } }) => user.id)).toEqual([tomas.id, tomas.id]);
  });

  it('keeps its history: who, when, before, after, its reminders too', async () => {
    const { id } = await followUp(app, ines, { title: 'Before', reminders: [{ at: '2030-01-01T09:00:00Z' }] });
    await must(app.http('PATCH', path(id), { as: tomas, version: 1, body: { title: 'After' } }), 200);
    await must(app.http('POST', path(id, '/done'), { as: ines, version: 2 }), 200);
    const { items, next } = (await must(app.http('GET', path(id, '/history?limit=4'), { as: ines }), 200)).body;
    expect(items.map((item: { record: string; op: string }) => `${item.record} ${item.op}`)).toEqual([
      'reminder UPDATE',
      'follow_up UPDATE',
      'follow_up UPDATE',
      'reminder INSERT',
    ]);
    expect(items[2]).toMatchObject({ actor: { id: tomas.id }, before: { title: 'Before' }, after: { title: 'After' } });
    const rest = (await must(app.http('GET', path(id, `/history?limit=4&cursor=${next}`), { as: ines }), 200)).body;
    expect(rest.items).toHaveLength(1);
    expect(rest.items[0]).toMatchObject({ op: 'INSERT', before: null, after: { title: 'Before', ownerId: ines.id } });
    expect(rest.next).toBeNull();
  });

  it('of an old promise is nobody’s until somebody takes it up', async () => {
    const { rows } = await app.sql(
      `insert into follow_up (title, status) values ('Offered to host in 2021', 'to-review') returning id`,
      [],
      'superuser',
    );
    const { id } = rows[0];
    const body = { owner: ines.id };
    const refused = await app.http('PATCH', path(id), { as: ines, version: 1, body });
    expect(refused.status).toBe(422);
    expect(refused.body.errors[0]).toMatchObject({ pointer: '/owner', code: 'to-review' });
    const reminded = { reminders: [{ at: '2030-01-01T09:00:00Z' }] };
    expect((await app.http('PATCH', path(id), { as: ines, version: 1, body: reminded })).status).toBe(422);
    const taken = await must(app.http('POST', path(id, '/reopen'), { as: tomas, version: 1 }), 200);
    expect(taken.body).toMatchObject({ status: 'open', owner: { id: tomas.id } });
  });

  describe('that is restricted', () => {
    it('is unknown to another member, and to the administrator, everywhere', async () => {
      const { id } = await followUp(app, ines, {
        title: 'In confidence',
        visibility: 'restricted',
        state: 'BRN',
        reminders: [{ at: '2030-01-01T09:00:00Z' }],
      });
      for (const stranger of [tomas, app.admin]) {
        const hidden = await app.http('GET', path(id), { as: stranger });
        const missing = await app.http('GET', path('00000000-0000-4000-8000-000000000000'), { as: stranger });
        expect(hidden.status).toBe(404);
        expect(hidden.body).toEqual(missing.body);
        const requests = [
          app.http('PATCH', path(id), { as: stranger, version: 1, body: { title: 'x' } }),
          app.http('DELETE', path(id), { as: stranger, version: 1 }),
          app.http('POST', path(id, '/done'), { as: stranger, version: 1 }),
          app.http('POST', path(id, '/drop'), { as: stranger, version: 1 }),
          app.http('POST', path(id, '/reopen'), { as: stranger, version: 1 }),
          app.http('POST', path(id, '/restore'), { as: stranger, version: 1 }),
          app.http('GET', path(id, '/history'), { as: stranger }),
        ];
        expect((await Promise.all(requests)).map(({ status }) => status)).toEqual(Array(7).fill(404));
        const list = await app.http('GET', '/api/follow-ups?state=BRN&total=true', { as: stranger });
        expect(list.body).toEqual({ items: [], next: null, total: 0 });
      }
      expect(await titles('state=BRN')).toEqual(['In confidence']);
    });

    it('is not given to somebody who may not read it', async () => {
      const body = { title: 'Quietly', visibility: 'restricted', owner: tomas.id };
      const refused = await app.http('POST', '/api/follow-ups', { as: ines, body });
      expect(refused.status).toBe(422);
      expect(refused.body.errors[0]).toMatchObject({ pointer: '/owner', code: 'may-not-read' });
      const named = { ...body, readers: { users: [tomas.id] } };
      const { id } = (await must(app.http('POST', '/api/follow-ups', { as: ines, body: named }), 201)).body;
      expect((await app.http('GET', path(id), { as: tomas })).status).toBe(200);
      const taken = await app.http('PATCH', path(id), { as: ines, version: 1, body: { readers: { users: [] } } });
      expect(taken.status).toBe(422);
      expect(taken.body.errors[0].pointer).toBe('/readers');
    });
  });

  describe('a follow-up that comes again', () => {
    const RULES = [{ kind: 'offset', count: 0, unit: 'day', when: 'before', time: '09:00' }];
    const MONTHLY = { due: '2199-01-31', repeat: { count: 3, unit: 'month' }, rules: RULES };
    const act = async (id: string, action: string, as = ines) => {
      const { version } = (await must(app.http('GET', path(id), { as }), 200)).body;
      return (await must(app.http('POST', path(id, `/${action}`), { as, version }), 200)).body;
    };
    const open = async (title: string, as = ines) =>
      (await must(app.http('GET', '/api/follow-ups?status=open', { as }), 200)).body.items.filter(
        (item: { title: string }) => item.title === title,
      );
    const scheduled = async ({ id }: { id: string }) =>
      (await app.sql(`select from reminder where follow_up_id = $1 and state = 'scheduled'`, [id], 'superuser')).rows;

    it('stands there anew when it is done, with its rules', async () => {
      const first = await followUp(app, ines, { ...MONTHLY, title: 'Call the desk', state: 'PER' });
      expect(first.repeat).toEqual(MONTHLY.repeat);
      await act(first.id, 'done');
      const again = await open('Call the desk');
      expect(again).toMatchObject([
        { due: '2199-04-30', repeat: MONTHLY.repeat, state: { id: 'PER' }, rules: MONTHLY.rules },
      ]);
      expect(again[0].reminders).toMatchObject([{ at: '2199-04-30T09:00:00.000Z', state: 'scheduled' }]);
      const body = { repeat: null };
      const ended = await app.http('PATCH', path(again[0].id), { as: ines, version: 1, body });
      expect(ended.body.repeat).toBeNull();
    });

    it('and is opened again takes away what came of it, and makes one when it is done once more', async () => {
      const first = await followUp(app, ines, { ...MONTHLY, title: 'Write to the desk' });
      await act(first.id, 'done');
      const [taken] = await open('Write to the desk');
      await act(first.id, 'reopen');
      expect(await open('Write to the desk')).toMatchObject([{ id: first.id, due: '2199-01-31' }]);
      expect(await scheduled(first)).toHaveLength(1);
      expect(await scheduled(taken)).toEqual([]);
      const { items } = (await must(app.http('GET', path(taken.id, '/history'), { as: ines }), 200)).body;
      const putAway = { op: 'UPDATE', after: expect.objectContaining({ deletedAt: expect.any(String) }) };
      expect(items).toContainEqual(expect.objectContaining(putAway));
      await act(first.id, 'done');
      const next = await open('Write to the desk');
      expect(next).toMatchObject([{ due: '2199-04-30', rules: RULES }]);
      expect(next[0].id).not.toBe(taken.id);
      expect(await scheduled(next[0])).toHaveLength(1);
      expect(await scheduled(first)).toEqual([]);
    });

    it('leaves what came of it when somebody has touched that, and makes no other', async () => {
      const first = await followUp(app, ines, { ...MONTHLY, title: 'See the desk' });
      await act(first.id, 'done');
      const [next] = await open('See the desk');
      const body = { note: 'Ask for the new head.' };
      await must(app.http('PATCH', path(next.id), { as: tomas, version: 1, body }), 200);
      await act(first.id, 'reopen');
      expect(await open('See the desk')).toHaveLength(2);
      await act(first.id, 'done');
      expect(await open('See the desk')).toMatchObject([{ id: next.id, ...body }]);
    });

    it('comes again where what came of it before was put away, and stays one when that is brought back first', async () => {
      const first = await followUp(app, ines, { ...MONTHLY, title: 'Thank the desk' });
      await act(first.id, 'done');
      const [next] = await open('Thank the desk');
      await must(app.http('DELETE', path(next.id), { as: ines, version: 1 }), 204);
      await act(first.id, 'reopen');
      await act(first.id, 'done');
      const [other] = await open('Thank the desk');
      expect(other.id).not.toBe(next.id);
      await act(first.id, 'reopen');
      await must(app.http('POST', path(other.id, '/restore'), { as: ines, version: 2 }), 200);
      expect(await scheduled(other)).toHaveLength(1);
      await act(first.id, 'done');
      expect(await open('Thank the desk')).toMatchObject([{ id: other.id }]);
    });

    it('stays in sight of whoever wrote it down, when a reader of it says that it is done', async () => {
      const restricted = { visibility: 'restricted', readers: { users: [tomas.id] } };
      const first = await followUp(app, ines, { ...MONTHLY, ...restricted, title: 'Ask in confidence' });
      await act(first.id, 'done', tomas);
      expect(await open('Ask in confidence')).toMatchObject([{ owner: { id: ines.id }, visibility: 'restricted' }]);
      expect(await open('Ask in confidence', app.admin)).toEqual([]);
    });

    it('is done all the same where what came of it is not for whoever does it once more', async () => {
      const first = await followUp(app, ines, { ...MONTHLY, title: 'Warn the desk' });
      await act(first.id, 'done');
      const [next] = await open('Warn the desk');
      const body = { visibility: 'restricted', readers: { users: [] } };
      await must(app.http('PATCH', path(next.id), { as: ines, version: 1, body }), 200);
      await act(first.id, 'reopen', tomas);
      expect(await act(first.id, 'done', tomas)).toMatchObject({ status: 'done' });
      expect(await open('Warn the desk', tomas)).toEqual([]);
      expect(await open('Warn the desk')).toMatchObject([{ id: next.id }]);
    });

    it('needs a due date to count from', async () => {
      const body = { title: 'Call', repeat: { count: 1, unit: 'week' } };
      const answer = await app.http('POST', '/api/follow-ups', { as: ines, body });
      expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '/repeat' }] } });
      const made = await followUp(app, ines, { due: '2199-01', repeat: body.repeat });
      const change = { as: ines, version: 1, body: { due: null } };
      const undated = await must(app.http('PATCH', path(made.id), change), 200);
      expect(undated.body).toMatchObject({ due: null, repeat: null });
    });
  });
});
