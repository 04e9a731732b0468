import { monitorEventLoopDelay } from 'node:perf_hooks';
import { must, type Person, startApp, type TestApp } from '../app.js';
import { engagement, mission, posted } from '../build/engagement.js';
import { followUp } from '../build/follow-up.js';
import { document, fetched } from './document.js';

let app: TestApp;
let author: Person;
let other: Person;
beforeAll(async () => {
  app = await startApp();
  author = await app.member('Noor Haddad');
  other = await app.member('Piet Visser');
  await must(app.http('PATCH', '/api/me', { as: author, version: 1, body: { timeZone: 'Europe/Zurich' } }), 200);
});
afterAll(() => app?.close());

describe('the document of a state’s history', () => {
  it('has headings in order, a contents list that is filled in, and dates as exact as they are known', async () => {
    app.clock.set('2026-03-03T13:05:00Z');
    await engagement(app, author, {
      states: ['PRY'],
      date: '2016-01',
      kinds: ['meeting', 'letter'],
      title: 'Before the debate',
    });
    await engagement(app, author, { states: ['PRY'], date: '[2015-05-28..2016-04-27]', kind: 'endorsement' });
    await engagement(app, author, { states: ['PRY'], date: null, kind: 'call' });
    await engagement(app, author, { states: ['PRY'], date: '2015', kind: 'visit' });
    const got = await document(app, author, { state: 'PRY' });
    expect(got.headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    );
    expect(got.headers.get('content-disposition')).toBe('attachment; filename="engagements-PRY-2026-03-03.docx"');
    const entries = [
      '2015 · Visit',
      'Between 28 May 2015 and 27 April 2016 · Endorsement',
      'January 2016 · Meeting and letter: Before the debate',
      'Undated · Call',
    ];
    expect(got.of('Heading2').slice(-4)).toEqual(entries);
    const years = ['2015', '2016', 'Undated'];
    expect(got.of('Heading1')).toEqual(['Where it stands', 'Memberships', 'Still open', ...years]);
    const contents = [...got.of('TOC1'), ...got.of('TOC2')];
    for (const heading of [...got.of('Heading1'), ...got.of('Heading2')]) {
      expect(contents.some((line) => line.startsWith(`${heading}\t`) && /\t\d+$/.test(line))).toBe(true);
    }
    // a field that Word shows as it is, without asking whether to update it
    const xml = got.files.get('word/document.xml')!;
    expect(xml).toContain('TOC \\h \\o &quot;1-2&quot;');
    expect(xml).not.toContain('w:dirty="true"');
    expect(got.files.get('word/settings.xml')).not.toContain('updateFields');
  });

  it('tells on its first page whose it is, for whom, by whom and as of when', async () => {
    app.clock.set('2026-03-03T13:05:00Z');
    const got = await document(app, author, { state: 'PRY' });
    expect(got.of('Title')).toEqual(['Republic of Paraguay']);
    expect(got.of('Subtitle')).toEqual(['History of engagements']);
    expect(got.of('Fact').slice(0, 4)).toEqual([
      'For\tStaff, as far as Noor Haddad may read it',
      'Made by\tNoor Haddad',
      'As of\t3 March 2026 at 14:05 (Europe/Zurich, GMT+1)',
      'Entries\t4 entries',
    ]);
    expect(got.of('Confidential')[0]).toMatch(/^Confidential\./);
    const core = got.files.get('docProps/core.xml')!;
    expect(core).toContain('<dc:title>Paraguay: history of engagements</dc:title>');
    expect(core).toContain('<dc:creator>Noor Haddad</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>Noor Haddad</cp:lastModifiedBy>');
    expect(
      [...got.files]
        .filter(([name]) => name.includes('footer'))
        .map(([, xml]) => xml)
        .join(),
    ).toMatch(/NUMPAGES/);
  });

  it('tells each person with the post held that day, and where they serve now', async () => {
    const { id } = await mission(app, author, { state: 'URY', city: 'Geneva' });
    const then = { mission: id, rank: 'Second Secretary', portfolio: 'Disarmament', from: '2014', to: '2018-06' };
    const now = { mission: id, rank: 'Counsellor', title: 'Deputy Permanent Representative', from: '2018-07' };
    const contact = await posted(app, author, 'Inés DUARTE', [then, now], { emails: ['i.duarte@example.org'] });
    await engagement(app, author, {
      states: ['URY'],
      date: '2016-05',
      people: [{ contact: contact.id }],
      ours: [{ user: author.id }],
    });
    const got = await document(app, author, { state: 'URY' });
    expect(got.of('Fact')).toContain(
      'Their people\tInés DUARTE, Second Secretary (Disarmament), Permanent Mission, Geneva',
    );
    expect(got.of('Fact')).toContain('Our people\tNoor Haddad');
    const table = got.of('TableText');
    expect(table.slice(table.indexOf('Inés DUARTE'))).toEqual(
      expect.arrayContaining([
        'Counsellor, Deputy Permanent Representative',
        'since July 2018',
        'i.duarte@example.org',
      ]),
    );
  });

  it('has asks with their answers, quotations set as such, each line of the note a paragraph, and what is open', async () => {
    await followUp(app, author, { state: 'CHL', title: 'Send the draft', due: '2027-01' });
    await engagement(app, author, {
      states: ['CHL'],
      text: 'First line.\n\nSecond line.\r\nThird\u0001 line.\u000bFourth\ufffe line <&>.',
      asks: [
        {
          text: 'to encourage a neighbour',
          states: ['MNG'],
          instrument: 'ssd',
          answer: 'checking-with-capital',
          answerNote: 'by June',
          answeredBy: 'the counsellor',
          authority: 'expert',
        },
        { text: 'to host', answer: 'accepted' },
      ],
      quotations: [{ text: 'In principle, yes.', speaker: 'Ms Rojas', source: 'her notes' }],
    });
    const got = await document(app, author, { state: 'CHL' });
    expect(got.of('Note')).toEqual(['First line.', 'Second line.', 'Third line.', 'Fourth line <&>.']);
    expect(got.of('Quote')).toEqual(['In principle, yes.']);
    expect(got.of('QuoteSource')).toEqual(['— Ms Rojas, her notes']);
    expect(got.of('Fact')).toEqual(
      expect.arrayContaining([
        'Asked\tto encourage a neighbour (Mongolia; Safe Schools Declaration)',
        'Answer\tchecking with capital, from the counsellor, as expert: “by June”',
      ]),
    );
    expect(got.of('TableText')).toEqual(expect.arrayContaining(['Send the draft', 'January 2027']));
    expect(got.of('TableText')).toContain('to encourage a neighbour (Mongolia; Safe Schools Declaration)');
    expect(got.of('TableText')).not.toContain('to host');
    for (const xml of got.files.values()) expect(xml).not.toMatch(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/);
  });

  it('writes what is read from right to left from right to left, and names the language of a script', async () => {
    await engagement(app, author, {
      states: ['JOR'],
      text: 'قالت السفيرة إن العاصمة تدرس الإعلان.\nThey said وزارة twice.\nОн ответит.',
    });
    const { paragraphs } = await document(app, author, { state: 'JOR' });
    const [arabic, english, russian] = paragraphs.filter(({ style }) => style === 'Note').map(({ xml }) => xml);
    expect(arabic).toMatch(/<w:bidi\/>.*<w:rtl\/>/);
    expect(english).not.toContain('<w:bidi/>');
    expect(english).toMatch(/<w:rtl\/>.*w:bidi="ar-SA".*وزارة/);
    expect(russian).toContain('w:val="ru-RU"');
  });

  it('says so when there is nothing', async () => {
    const got = await document(app, author, { state: 'NRU' });
    expect(got.of('Fact')).toContain('Entries\tNone');
    expect(got.of('Note')).toEqual(['No engagement that may be read here matches.']);
  });
});

describe('who reads what in a document', () => {
  it('marks what is restricted for those who may read it, and has no word of it for others', async () => {
    await engagement(app, author, {
      states: ['PER'],
      text: 'whispered-one',
      title: 'whispered-two',
      visibility: 'restricted',
    });
    const passage = { text: 'whispered-three', visibility: 'restricted', readers: { users: [app.admin.id] } };
    await engagement(app, author, { states: ['PER'], text: 'said aloud', passages: [passage] });
    const own = await document(app, author, { state: 'PER' });
    expect(own.of('KeptFor')).toEqual([
      'Restricted: for Noor Haddad and nobody else',
      `Restricted: for Noor Haddad, ${app.admin.name} and nobody else`,
    ]);
    expect(own.of('Kept')).toEqual(['whispered-three']);
    expect(own.of('Confidential')[0]).toContain('2 entries are restricted and marked as such');
    const seen = await fetched(app, other, own.made.href);
    expect(seen.everything).toContain('said aloud');
    expect(seen.everything).not.toMatch(/whispered|restricted/i);
    expect(seen.of('Fact')).toEqual(expect.arrayContaining(['Made by\tPiet Visser', 'Entries\t1 entry']));
    expect(seen.files.get('docProps/core.xml')).not.toContain('Noor');
  });

  it('gives outsiders what they may see and what may be attributed, and nothing of our own business', async () => {
    const state = await must(app.http('GET', '/api/states/BOL', { as: author }), 200);
    await must(
      app.http('PATCH', '/api/states/BOL', {
        as: author,
        version: state.body.version,
        body: { keyInformation: 'inside-key' },
      }),
      200,
    );
    const { id } = await mission(app, author, { state: 'BOL', city: 'inside-city' });
    await posted(app, author, 'inside-contact', [{ mission: id }]);
    await followUp(app, author, { state: 'BOL', title: 'inside-promise' });
    for (const visibility of ['public', 'partners', 'internal', 'restricted']) {
      await engagement(app, author, {
        states: ['BOL'],
        text: `${visibility}-text`,
        visibility,
        followUps: [{ title: 'inside-step', due: '2027' }],
        passages: [{ text: 'inside-passage', visibility: visibility === 'public' ? 'internal' : visibility }],
      });
    }
    await engagement(app, author, {
      states: ['BOL'],
      text: 'inside-rule',
      visibility: 'public',
      attribution: 'chatham-house',
    });
    const partners = await document(app, author, { state: 'BOL', audience: 'partners' });
    expect(partners.of('Note')).toEqual(['public-text', 'partners-text', 'inside-passage']);
    expect(partners.of('Heading1')).toEqual(['Where it stands', 'Memberships', '2016']);
    const outside = await document(app, author, { state: 'BOL', audience: 'public' });
    expect(outside.of('Note')).toEqual(['public-text']);
    expect(outside.everything).not.toMatch(/inside|internal|restricted|Chatham/i);
    expect(outside.of('Confidential')).toEqual(['It holds only what is public and may be attributed freely.']);
    expect((await document(app, author, { state: 'BOL' })).everything).toMatch(
      /inside-key[\s\S]*inside-promise[\s\S]*inside-rule/,
    );
  });

  it('keeps who was there under the Chatham House Rule to those who were, and says that it does', async () => {
    await engagement(app, author, {
      states: ['ECU'],
      attribution: 'chatham-house',
      people: [{ name: 'Ms Quispe' }],
      quotations: [{ text: 'Not for the record.', speaker: 'Ms Quispe' }],
      source: 'A friend',
      ours: [{ user: author.id }],
    });
    const own = await document(app, author, { state: 'ECU' });
    expect(own.everything).toMatch(/Ms Quispe[\s\S]*Not for the record/);
    const seen = await fetched(app, other, own.made.href);
    expect(seen.everything).not.toMatch(/Quispe|Not for the record|A friend/);
    expect(seen.of('Small').join()).toContain(
      'Who was there, quotations and the source are kept to those who were there.',
    );
  });
});

describe('a long document', () => {
  it('leaves others time to be answered while it is made', async () => {
    const text = 'They would look at it again once the committee had met and write to us. '.repeat(25);
    await app.sql(
      `with made as (insert into engagement (date, kind, text) select '2001', 'letter', $1 from generate_series(1, 70) returning id)
       insert into engagement_state (engagement_id, state_id, role) select id, 'TUV', 'met' from made`,
      [text],
      'superuser',
    );
    await document(app, author, { state: 'NRU' });
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const got = await document(app, author, { state: 'TUV' });
    delay.disable();
    expect(got.of('Heading2').length).toBeGreaterThan(70);
    // of more than sixty the years alone are in the contents
    expect(got.of('TOC2')).toEqual([]);
    expect(got.of('TOC1').at(-1)).toMatch(/^2001\t\d+$/);
    expect(delay.max / 1e6).toBeLessThan(1_500);
  });

  it('is refused beyond five thousand entries, with a word on what to do', async () => {
    await app.sql(
      `insert into engagement (date, kind, text) select '2010-05', 'letter', 'x' from generate_series(1, 30)`,
      [],
      'superuser',
    );
    await app.sql(
      `insert into engagement (date, kind, text) select '2009', 'letter', 'x' from generate_series(1, 5000)`,
      [],
      'superuser',
    );
    const body = { report: 'engagements', format: 'docx' };
    const made = await must(app.http('POST', '/api/exports', { as: author, body }), 201);
    const file = await app.http('GET', made.body.href, { as: author });
    expect(file.status).toBe(422);
    expect(file.body).toMatchObject({
      detail: expect.stringContaining('at most 5,000 entries'),
      errors: [{ code: 'too-long' }],
    });
    // neither entries that are few and endless
    await app.sql(
      `insert into engagement (date, kind, text) select '2007', 'letter', repeat(e'a\\n', 90000)`,
      [],
      'superuser',
    );
    const { body: endless } = await must(
      app.http('POST', '/api/exports', { as: author, body: { ...body, from: '2007', to: '2007' } }),
      201,
    );
    expect((await app.http('GET', endless.href, { as: author })).status).toBe(422);
    expect((await document(app, author, { from: '2010', to: '2010' })).of('Heading1')).toEqual(['2010']);
  });

  it('is refused for all that hangs on a few entries too, and none of it is read for that', async () => {
    // past the triggers, which would index all of it for the search
    await app.sql(
      `set session_replication_role = replica;
       with made as (insert into engagement (date, earliest, latest, kind, text, readers)
         values ('1999', '1999-01-01', '1999-12-31', 'letter', 'x', '{staff}') returning id)
       insert into passage (engagement_id, text, readers) select id, repeat('word ', 10000), '{staff}' from made, generate_series(1, 3000)`,
      [],
      'superuser',
    );
    const body = { report: 'engagements', format: 'docx', from: '1999', to: '1999' };
    const { body: made } = await must(app.http('POST', '/api/exports', { as: author, body }), 201);
    const before = process.memoryUsage.rss();
    let most = before;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 5);
    const file = await app.http('GET', made.href, { as: author });
    clearInterval(watch);
    expect([file.status, file.body.errors[0].code]).toEqual([422, 'too-long']);
    expect((most - before) / 1e6).toBeLessThan(100);
  });

  it.each([
    [
      'passages',
      `insert into passage (engagement_id, text, readers) select $1, repeat('word ', 9000), '{staff}' from generate_series(1, 250)`,
    ],
    [
      'quotations',
      `insert into quotation (engagement_id, text) select $1, repeat('word ', 3900) from generate_series(1, 550)`,
    ],
    ['asks', `insert into ask (engagement_id, text) select $1, repeat('word ', 1900) from generate_series(1, 1100)`],
    [
      'answers',
      `insert into ask (engagement_id, text, answer_note) select $1, 'x', repeat('word ', 1900) from generate_series(1, 1100)`,
    ],
  ])('is refused for %s alone', async (_, fill) => {
    const { id } = await engagement(app, author, { states: ['VUT'], date: '1998', text: 'x' });
    const sql = fill.replace('$1', `'${id}'`);
    await app.sql(`set session_replication_role = replica; ${sql}`, [], 'superuser');
    const body = { report: 'engagements', format: 'docx', from: '1998', to: '1998' };
    const { body: made } = await must(app.http('POST', '/api/exports', { as: author, body }), 201);
    const file = await app.http('GET', made.href, { as: author });
    expect([file.status, file.body.errors?.[0].code]).toEqual([422, 'too-long']);
    await app.sql('delete from engagement_state where engagement_id = $1', [id], 'superuser');
    await app.sql('update engagement set deleted_at = now() where id = $1', [id], 'superuser');
  });
});
