import { readStatePage } from '../../../src/imports/state-page/read-state-page.js';
import { OPTIONS } from './page-options.js';
import { fixture } from './pages.js';

const read = (text: string) => readStatePage(text, OPTIONS);

describe('what is no state’s page', () => {
  it.each([
    ['', 'empty'],
    [' \n\0\r\n\uFEFF', 'empty'],
  ])('%j has no text', (text, reason) => {
    expect(read(text)).toMatchObject({ format: 'not-a-state-page', reason, detail: expect.stringMatching(/\.$/) });
  });

  it.each([
    ['minutes', fixture('minutes')],
    [
      'a report headed by a state',
      'Kazakhstan\n\nKey Results\n\nIn 2022 over 120 officers were trained.\n\nKey information for donors follows.',
    ],
    ['a letter', 'Geneva, 12 January 2016\n\nExcellency,\n\nWe ask you to endorse the Declaration.\n\nYours'],
    ['a list of states', 'Kenya\nPeru\nJordan'],
    ['a list of endorsements', 'Endorsements\nKenya\nEndorsed in 2015\nPeru\nNot Endorsed\nJordan\nEndorsed in 2015'],
    ['a curriculum vitae', 'Dana Holub\nPosts\n2015: Delegate.\n2016: Attaché.\nMay 2018: Counsellor.\nLanguages'],
    [
      'a chronology in a text',
      'History\n2015: founded.\nThe house grew.\nIt has four rooms.\nMore text.\n2016: enlarged.\nStill more.',
    ],
  ])('%s is another document', (_, text) =>
    expect(read(text)).toMatchObject({ format: 'not-a-state-page', reason: 'other-document' }),
  );

  it.each([
    ['by its hints', fixture('body')],
    ['by its headings', 'Southern Lakes Community\nMembers\n• Botswana\n• Malawi\nSSD Endorsements\nNone'],
  ])('a body’s page is known %s', (_, text) =>
    expect(read(text)).toMatchObject({ format: 'not-a-state-page', reason: 'body-page' }),
  );

  it('keeps the refused text', () => {
    expect(read(fixture('minutes')).spans).toEqual([{ kind: 'unplaced', ref: null, text: fixture('minutes') }]);
  });
});

describe('what is a state’s page', () => {
  it.each([
    ['only its entries', 'May 2016: Came.\n\nJune 2016 HRC: Left.\n\nUndated.'],
    ['only its head', 'Peru\nEndorsements\nEndorsed in 2019\nNot Endorsed'],
    ['only its contacts', 'Geneva Missions\nGeneral Email(s):\na@b.example\nNew York Missions\nNone'],
  ])('%s', (_, text) => expect(read(text).format).toBe('state-page'));
});
