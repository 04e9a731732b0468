import { jest } from '@jest/globals';
import { must, type Person, startApp, type TestApp } from '../app.js';
import { engagement, mission, posted } from '../build/engagement.js';
import { document, type Fetched } from '../exports/document.js';
import { hasLibreOffice, type LaidOut, laidOut } from './libreoffice.js';

// LibreOffice begins anew for each document, on a machine that may be busy
jest.setTimeout(300_000);

const PARAGRAPHS = [
  'They would look at it again once the committee had met; the capital was not against it, and the ministry of defence had asked for time.',
  'We left the note in both languages. She asked whether neighbours had been approached, and we named those who had answered.',
  'It was agreed to speak again before the debate, and that a letter from the coalition would help.',
];

/** What a reader sees who opens a handed-over history in LibreOffice. */
(hasLibreOffice ? describe : describe.skip)('a history that LibreOffice opens', () => {
  let app: TestApp;
  let noor: Person;
  let other: Person;
  beforeAll(async () => {
    app = await startApp();
    noor = await app.member('Noor Haddad');
    other = await app.member('Piet Visser');
    await must(app.http('PATCH', '/api/me', { as: noor, version: 1, body: { timeZone: 'Europe/Zurich' } }), 200);
    app.clock.set('2026-03-03T13:05:00Z');
  });
  afterAll(() => app?.close());

  /**
   * Every heading stands in the outline at its level, and on the page that the contents name: reckoned as Word breaks its pages,
   * from which LibreOffice may be off by one.
   */
  function expectContents(got: Fetched, seen: LaidOut): void {
    const contents = got.paragraphs
      .filter(({ style }) => style.startsWith('TOC'))
      .map(({ style, text }) => [Number(style.slice(3)), ...(text.split('\t') as [string, string])] as const);
    expect(contents.length).toBeGreaterThan(0);
    const levels = new Set(contents.map(([level]) => level));
    const outline = seen.outline.filter(({ level }) => levels.has(level));
    expect(outline.map(({ level, title }) => [level, title])).toEqual(contents.map(([level, title]) => [level, title]));
    for (const [index, [, title, page]] of contents.entries()) {
      const off = Math.abs(outline[index]!.page - Number(page));
      expect([title, off <= 1]).toEqual([title, true]);
    }
  }

  it('has its outline, its contents with the right pages, its heads and feet, and its dates', async () => {
    const office = await mission(app, noor, { state: 'FJI', city: 'Geneva', emails: ['mission@example.org'] });
    const contact = await posted(app, noor, 'Adi VAKATALE', [
      { mission: office.id, rank: 'Second Secretary', from: '2014', to: '2018-06' },
      { mission: office.id, rank: 'Counsellor', from: '2018-07' },
    ]);
    for (let n = 0; n < 40; n++) {
      await engagement(app, noor, {
        states: ['FJI'],
        date: `${2012 + Math.floor(n / 5)}-${String(1 + (n % 12)).padStart(2, '0')}`,
        kind: n % 3 === 0 ? 'letter' : 'meeting',
        title: n % 4 === 0 ? null : `Round ${n} on the schools of the outer islands`,
        text: PARAGRAPHS.slice(0, 1 + (n % 3)).join('\n\n'),
        missions: [office.id],
        people: [{ contact: contact.id }],
        quotations: n % 7 === 0 ? [{ text: 'We are with you in principle.', speaker: 'Ms Vakatale' }] : [],
        asks: n % 5 === 0 ? [{ text: 'to endorse', instrument: 'ssd', answer: 'checking-with-capital' }] : [],
        visibility: n === 20 ? 'restricted' : 'internal',
      });
    }
    await engagement(app, noor, { states: ['FJI'], date: null, kind: 'call', text: 'Always kind on the phone.' });
    const got = await document(app, noor, { state: 'FJI' });
    const seen = laidOut(got.bytes);
    expectContents(got, seen);
    const [first, ...rest] = seen.pages;
    expect(first).toMatch(
      /Republic of Fiji[\s\S]*History of engagements[\s\S]*3 March 2026 at 14:05 \(Europe\/Zurich, GMT\+1\)/,
    );
    expect(first).toMatch(/Contents\n[\s\S]*Where it stands\.{5,}/);
    for (const [index, page] of rest.entries()) {
      expect(page).toMatch(/^\s*Fiji: history of engagements\n/);
      expect(page.trimEnd()).toMatch(
        new RegExp(`Confidential: for staff only +Page ${index + 2} of ${seen.pages.length}$`),
      );
    }
    const text = seen.pages.join('\n');
    expect(text).toContain('January 2012 · Letter');
    expect(text).toContain('Adi VAKATALE, Second Secretary, Permanent Mission, Geneva');
    expect(text).toContain('Restricted: for Noor Haddad and nobody else');
    // no heading is left alone at the end of a page
    for (const { title, page } of seen.outline.filter(({ level }) => level === 2)) {
      const lines = seen.pages[page - 1]!.trimEnd()
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
      expect([title, lines.at(-2)]).not.toEqual([title, title]);
    }
    const theirs = laidOut((await document(app, noor, { state: 'FJI' }, other)).bytes);
    expect(theirs.pages.join('\n')).not.toMatch(/restricted/i);
  });

  it('keeps Arabic, Chinese and Russian readable, and very long names on the page', async () => {
    const name = `Her Excellency ${'Maria-Theodora-Konstantina '.repeat(8)}PAPADIAMANTOPOULOU`;
    await engagement(app, noor, {
      states: ['JOR'],
      date: '2018-07-12',
      title: 'مكالمة مع الوزارة',
      text: 'قالت السفيرة إن العاصمة تدرس الإعلان وسترد قبل نهاية الشهر.',
      people: [
        { name: 'ليلى الحسن', rank: 'سفيرة' },
        { name, rank: 'Ambassador' },
      ],
    });
    await engagement(app, noor, {
      states: ['JOR'],
      date: '2018-09',
      title: '与外交部会谈',
      text: '我们讨论了安全学校宣言。\nВстреча с советником прошла хорошо.',
      people: [{ name: '王小明', rank: '参赞' }],
    });
    const got = await document(app, noor, { state: 'JOR' });
    const seen = laidOut(got.bytes);
    expectContents(got, seen);
    const text = seen.pages.join('\n');
    expect(text).toContain('我们讨论了安全学校宣言。');
    expect(text).toContain('Встреча с советником прошла хорошо.');
    expect(text.normalize('NFKC')).toMatch(/العاصمة/);
    expect(text).toContain('PAPADIAMANTOPOULOU, Ambassador');
  });

  it('names the years of a long history with their pages', async () => {
    await app.sql(
      `with made as (insert into engagement (date, kind, title, text)
         select (2005 + n / 20) || '-' || to_char(1 + n % 12, 'FM00'), 'meeting', 'Round ' || n, $1 from generate_series(0, 299) n returning id)
       , acts as (insert into engagement_act (engagement_id, kind) select id, 'meeting' from made)
       insert into engagement_state (engagement_id, state_id, role) select id, 'TUV', 'met' from made`,
      [PARAGRAPHS.join('\n')],
      'superuser',
    );
    const got = await document(app, noor, { state: 'TUV' });
    const seen = laidOut(got.bytes);
    expectContents(got, seen);
    expect(got.of('TOC1').map((line) => line.split('\t')[0])).toEqual(expect.arrayContaining(['2005', '2019']));
    expect(seen.pages.length).toBeGreaterThan(50);
  });

  it('leaves the page numbers of a very long one to Word, and still names its years', async () => {
    await app.sql(
      `with made as (insert into engagement (date, kind, text) select 2020 + n % 2, 'letter', $1 from generate_series(1, 80) n returning id)
       insert into engagement_state (engagement_id, state_id, role) select id, 'PLW', 'met' from made`,
      [Array.from({ length: 30 }, () => PARAGRAPHS[0]).join('\n')],
      'superuser',
    );
    const got = await document(app, noor, { state: 'PLW' });
    expect(got.of('TOC1').slice(-2)).toEqual(['2020\t', '2021\t']);
    const seen = laidOut(got.bytes);
    expect(seen.pages[0]).toMatch(/\n2020\n+2021\n/);
    expect(seen.outline.filter(({ level }) => level === 1).map(({ title }) => title)).toContain('2021');
  });
});
