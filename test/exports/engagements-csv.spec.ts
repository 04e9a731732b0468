import { parse } from 'csv-parse/sync';
import { must, type Person, startApp, type TestApp } from '../app.js';

const HEADER =
  'id,state,date,date_earliest,date_latest,kind,title,text,mission,place,our_people,their_people,third_parties,third_states,instruments,asks,visibility,attribution,source,created_at';

let app: TestApp;
let author: Person;
let other: Person;
beforeAll(async () => {
  app = await startApp();
  author = await app.member('Noor Haddad');
  other = await app.member('Piet Visser');
  await app.sql(
    `insert into organisation (id, name, acronym) values ('11111111-1111-4111-8111-111111111111', 'Human Rights Now', 'HRN')`,
    [],
    'superuser',
  );
  await app.sql(`update organisation set visibility = 'public' where acronym = 'HRN'`, [], 'superuser');
});
afterAll(() => app?.close());

/** An engagement with a bit of everything. */
async function engagement(body: Record<string, unknown>, as = author): Promise<{ id: string }> {
  const whole = { date: '2016-01', kind: 'meeting', states: ['KAZ'], text: 'We met.', ...body };
  return (await must(app.http('POST', '/api/engagements', { as, body: whole }), 201)).body;
}

async function csv(as: Person, body: Record<string, unknown> = { state: 'KAZ' }) {
  const made = await must(
    app.http('POST', '/api/exports', { as, body: { report: 'engagements', format: 'csv', ...body } }),
    201,
  );
  const file = await must(app.http('GET', made.body.href, { as }), 200);
  const rows: Record<string, string>[] = parse(file.body, { columns: true, bom: true });
  return { file, rows, made: made.body };
}

describe('the CSV of a state’s engagements', () => {
  it('has the header to the letter, oldest first, undated last, with what each row holds', async () => {
    const late = await engagement({ date: '2019-05-28/2019-05-29', kind: 'event' });
    const undated = await engagement({ date: null, text: 'Always supportive.' });
    const mission = (
      await must(app.http('POST', '/api/missions', { as: author, body: { state: 'KAZ', city: 'Geneva' } }), 201)
    ).body;
    const contact = (
      await must(
        app.http('POST', '/api/contacts', {
          as: author,
          body: { name: 'Aigerim SEITKALI', postings: [{ mission: mission.id, rank: 'Counsellor' }] },
        }),
        201,
      )
    ).body;
    const full = await engagement({
      title: 'Before the debate',
      text: 'She said “yes”,\nin principle; twice.',
      place: 'Palais des Nations',
      missions: [mission.id],
      people: [{ contact: contact.id }, { name: 'Mr Yerlan', rank: 'Attaché' }],
      ours: [{ user: author.id }, { name: 'Gisela' }, { organisation: '11111111-1111-4111-8111-111111111111' }],
      asks: [
        { text: 'to encourage its neighbours', states: ['MNG', 'KGZ'], instrument: 'ssd', answer: 'noted' },
        { text: 'to host' },
      ],
      stateRoles: [
        { state: 'KAZ', role: 'met' },
        { state: 'ESP', role: 'hosted' },
      ],
      instruments: ['vancouver'],
      source: 'Notebook 3',
    });
    const { file, rows } = await csv(author);
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(file.headers.get('content-disposition')).toMatch(
      /^attachment; filename="engagements-KAZ-\d{4}-\d\d-\d\d\.csv"$/,
    );
    expect(file.body.split('\n')[0]).toBe(HEADER);
    expect(rows.map(({ id }) => id)).toEqual([full.id, late.id, undated.id]);
    expect(rows[0]).toEqual({
      id: full.id,
      state: 'KAZ',
      date: '2016-01',
      date_earliest: '2016-01-01',
      date_latest: '2016-01-31',
      kind: 'meeting',
      title: 'Before the debate',
      text: 'She said “yes”,\nin principle; twice.',
      mission: 'Permanent Mission, Geneva',
      place: 'Palais des Nations',
      our_people: 'Noor Haddad; Gisela',
      their_people: 'Aigerim SEITKALI (Counsellor); Mr Yerlan (Attaché)',
      third_parties: 'HRN',
      third_states: 'ESP; KGZ; MNG',
      instruments: 'ssd; vancouver',
      asks: 'to encourage its neighbours [KGZ, MNG] → noted; to host',
      visibility: 'internal',
      attribution: 'open',
      source: 'Notebook 3',
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    });
    expect(rows[2]).toMatchObject({ date: '', date_earliest: '', date_latest: '' });
  });

  it('makes formulas inert, and can be read back to the letter', async () => {
    const texts = ['=1+1', '-1 is less than 0', "'=already", '+41 22', '@home', "'quoted' word", 'plain'];
    for (const text of texts) await engagement({ states: ['PRY'], text });
    const { rows } = await csv(author, { state: 'PRY' });
    const cells = rows.map(({ text }) => text!);
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    expect(cells.map((cell) => (/^''*[=+\-@]/.test(cell) ? cell.slice(1) : cell)).sort()).toEqual([...texts].sort());
  });

  it('begins with a byte-order mark only when asked to', async () => {
    const bytes = async (body: Record<string, unknown>) => {
      const { made } = await csv(author, body);
      const answer = await fetch(`${app.url}${made.href}`, { headers: { cookie: author.cookie } });
      return new Uint8Array(await answer.arrayBuffer());
    };
    expect([...(await bytes({ state: 'KAZ' })).slice(0, 2)]).toEqual([...Buffer.from('id')]);
    expect([...(await bytes({ state: 'KAZ', bom: true })).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('has all states when none is named', async () => {
    const { rows } = await csv(author, {});
    expect(new Set(rows.flatMap(({ state }) => state!.split('; ')))).toEqual(new Set(['KAZ', 'ESP', 'PRY']));
  });
});

describe('who sees what', () => {
  it('leaves a restricted engagement and a restricted passage out for others', async () => {
    const secret = await engagement({ states: ['CHL'], text: 'For my eyes.', visibility: 'restricted' });
    const passage = { text: 'kept inside', visibility: 'restricted' };
    const open = await engagement({ states: ['CHL'], text: 'For all of us.', passages: [passage] });
    expect((await csv(author, { state: 'CHL' })).rows.map(({ id }) => id)).toEqual([secret.id, open.id]);
    expect((await csv(author, { state: 'CHL' })).rows[1]!.text).toBe('For all of us.\n\nkept inside');
    const seen = await csv(other, { state: 'CHL' });
    expect(seen.rows.map(({ id, text }) => [id, text])).toEqual([[open.id, 'For all of us.']]);
    // also by the address of the author's own export
    const { made } = await csv(author, { state: 'CHL' });
    expect((await app.http('GET', made.href, { as: other })).body).toBe(seen.file.body);
  });

  it('gives partners and the public what they may see, and nothing under the Chatham House Rule', async () => {
    const bodies = ['public', 'partners', 'internal', 'restricted'].map((visibility) => ({ visibility }));
    for (const body of bodies) await engagement({ states: ['URY'], text: String(body.visibility), ...body });
    await engagement({ states: ['URY'], text: 'whispered', visibility: 'public', attribution: 'chatham-house' });
    const texts = async (audience: string) =>
      (await csv(author, { state: 'URY', audience })).rows.map(({ text }) => text).sort();
    expect(await texts('internal')).toEqual(['internal', 'partners', 'public', 'restricted', 'whispered']);
    expect(await texts('partners')).toEqual(['partners', 'public']);
    expect(await texts('public')).toEqual(['public']);
    // nor without a state: each row names its own, and so whose words they were
    const whole = await csv(author, { audience: 'public' });
    expect(whole.rows.map(({ text }) => text)).toContain('public');
    expect(whole.rows.filter(({ attribution }) => attribution !== 'open')).toEqual([]);
  });

  it('keeps people and source of a Chatham House meeting to those who were there', async () => {
    await engagement({
      states: ['BOL'],
      attribution: 'chatham-house',
      people: [{ name: 'Ms Quispe' }],
      source: 'A friend',
      ours: [{ user: author.id }],
    });
    expect((await csv(author, { state: 'BOL' })).rows[0]).toMatchObject({
      their_people: 'Ms Quispe',
      source: 'A friend',
    });
    expect((await csv(other, { state: 'BOL' })).rows[0]).toMatchObject({
      their_people: '',
      our_people: '',
      source: '',
    });
  });
});

describe('the record of exports', () => {
  it('tells who exported what, to everybody', async () => {
    const { made } = await csv(author, { state: 'KAZ', audience: 'partners' });
    const list = await must(app.http('GET', '/api/exports?limit=1', { as: other }), 200);
    expect(list.body.items).toEqual([made]);
    expect(made).toMatchObject({ author: { id: author.id }, audience: 'partners', state: 'KAZ' });
    const next = await must(app.http('GET', `/api/exports?limit=1&cursor=${list.body.next}`, { as: other }), 200);
    expect(next.body.items[0].id).not.toBe(made.id);
  });

  it.each([
    [{ format: 'pdf' }, 400],
    [{ report: 'contacts' }, 400],
    [{ audience: 'press' }, 400],
    [{ state: 'XXX' }, 422],
    [{ colour: 'red' }, 400],
  ])('refuses %j', async (body, status) => {
    const whole = { report: 'engagements', format: 'csv', state: 'KAZ', ...body };
    expect((await app.http('POST', '/api/exports', { as: author, body: whole })).status).toBe(status);
  });

  it('answers 404 for what there is not, and 401 to nobody', async () => {
    const path = '/api/exports/99999999-9999-4999-8999-999999999999';
    expect((await app.http('GET', path, { as: author })).status).toBe(404);
    expect((await app.http('GET', `${path}/file`, { as: author })).status).toBe(404);
    expect((await app.http('GET', '/api/exports/nonsense', { as: author })).status).toBe(404);
    expect((await app.http('GET', '/api/exports')).status).toBe(401);
  });
});
