import { fixture, questionCodes, readPage } from './pages.js';

const BODY =
  'Relevant UN Resolutions\nKey Information\nKey information about the country.\nAdvocacy Engagements\n2015: Came.';

describe('whose page it is', () => {
  it.each([
    ['once', 'Peru\n'],
    ['twice, with its flag and region', 'Flag\n\nPeru\n\nPeru\n\nSouth America\n\nEndorsements\n'],
    ['in capitals', 'PERU\n'],
    ['as a heading of a text', '# Peru\n'],
    ['with the name of the site', 'Peru | GCPEA\n'],
    ['under an address that does not say', 'https://protectingeducation.org/?p=6011\nPeru\n'],
  ])('is in the heading %s', (_, head) => {
    expect(readPage(head + BODY)).toMatchObject({
      state: 'PER',
      stateFrom: 'heading',
      questions: expect.not.arrayContaining([expect.objectContaining({ code: 'state.missing' })]),
    });
  });

  it.each([
    ['cote-divoire', 'CIV'],
    ['democratic-republic-of-the-congo/', 'COD'],
    ['republic-of-korea', 'KOR'],
    ['guinea-bissau', 'GNB'],
    ['bosnia-and-herzegovina', 'BIH'],
    ['turkiye-2', 'TUR'],
    ['united-kingdom', 'GBR'],
    ['c%C3%B4te-d%E2%80%99ivoire', 'CIV'],
  ])('is in the address: %s', (slug, state) => {
    const address = `https://protectingeducation.org/db-country/${slug}`;
    expect(readPage(`${address}\n\n${BODY}`)).toMatchObject({ state, stateFrom: 'address', address });
  });

  it('is what the person says, in any case', () => {
    expect(readPage(BODY, { state: 'per' })).toMatchObject({ state: 'PER', stateFrom: 'argument' });
  });

  it('is asked about when the heading says otherwise', () => {
    const page = readPage(`Chile\n${BODY}`, { state: 'PER' });
    expect(page).toMatchObject({ state: 'PER', stateFrom: 'argument' });
    expect(page.questions[0]).toMatchObject({ code: 'state.conflict', choices: ['PER', 'CHL'] });
  });

  it('is asked about when heading and address disagree', () => {
    const page = readPage(`https://protectingeducation.org/db-country/peru/\nChile\n${BODY}`);
    expect(page).toMatchObject({ state: 'CHL', stateFrom: 'heading' });
    expect(page.questions[0]).toMatchObject({ code: 'state.conflict', choices: ['CHL', 'PER'] });
  });

  it('is open when two are named', () => {
    const page = readPage(`Chile\nPeru\n${BODY}`);
    expect(page).toMatchObject({ state: null, stateFrom: null });
    expect(page.questions[0]).toMatchObject({ code: 'state.conflict', choices: ['CHL', 'PER'] });
  });

  it('is asked for when nothing says it, the likeliest first', () => {
    const page = readPage(fixture('no-name'));
    expect(page).toMatchObject({ state: null, stateFrom: null });
    expect(page.questions[0]).toMatchObject({ code: 'state.missing', choices: ['FJI', 'WSM', 'TON'] });
  });

  it('is never read from an entry or a stray per cent sign', () => {
    const page = readPage(`https://x.example/db-country/%E0%A4%A/\n${BODY}\nPeru`);
    expect(page.state).toBeNull();
    expect(questionCodes(page)).toContain('state.missing');
  });
});
