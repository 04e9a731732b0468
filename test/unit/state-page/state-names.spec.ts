import { stateNames } from '../../../src/imports/state-page/state-names.js';
import { STATES } from './page-options.js';

const names = stateNames(STATES);
const found = (text: string) => names.find(text).map(({ iso3 }) => iso3);

describe('states in prose', () => {
  it.each([
    ['Niger and Nigeria', ['NER', 'NGA']],
    ['Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea', ['GIN', 'GNB', 'GNQ', 'PNG']],
    ['the Congo and the Democratic Republic of the Congo', ['COG', 'COD']],
    ['the DRC', ['COD']],
    ['Dominica and the Dominican Republic', ['DMA', 'DOM']],
    ['Sudan and South Sudan', ['SDN', 'SSD']],
    ['Republic of Korea, South Korea, DPRK', ['KOR', 'KOR', 'PRK']],
    ['Oman, Romania and a woman', ['OMN', 'ROU']],
    ['Mali, Malta, Malawi; Somalia', ['MLI', 'MLT', 'MWI', 'SOM']],
    ['UK, US and UAE', ['GBR', 'USA', 'ARE']],
    ['United Kingdom, United States', ['GBR', 'USA']],
    ['Türkiye, Turkey, Turkiye', ['TUR', 'TUR', 'TUR']],
    ["Côte d’Ivoire, Côte d'Ivoire, Cote d’Ivoire", ['CIV', 'CIV', 'CIV']],
    ['Co\u0302te d’Ivoire', ['CIV']],
    ['Bosnia and Herzegovina', ['BIH']],
    ['Perou et Republica Dominicana', ['PER', 'DOM']],
    ['Bolivia, Iran, Venezuela, Tanzania, Moldova', ['BOL', 'IRN', 'VEN', 'TZA', 'MDA']],
    ['Czech Republic and Czechia', ['CZE', 'CZE']],
    ['Viet Nam, Vietnam', ['VNM', 'VNM']],
    ['Norway’s and Switzerland’s', ['NOR', 'CHE']],
    ['UK-based, Chad-Libya', ['GBR', 'TCD', 'LBY']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  it.each([
    'turkey for dinner, a jordan almond, a polish',
    'SSD, CAAC, NO, IT, IN, AND, CAN, US$53 million',
    'Northern Ireland, Gulf of Guinea, Lake Chad, Niger Delta, South China Sea, Mexico City, New Mexico',
    'Ms. Georgia Hale, Mr Chad Reyes, Dr. Jordan Lee',
    'Maurice and Dominique from Granada',
    'Spanish-speaking countries, French classes, Indian food, Congolese music, Americans',
  ])('none in “%s”', (text) => expect(found(text)).toEqual([]));

  it('takes an adjective before an office', () => {
    expect(found('the Norwegian Ambassador, the Malian MoE, the British army and a Dutch cheese')).toEqual([
      'NOR',
      'MLI',
      'GBR',
    ]);
  });

  it('gives where each name stands', () => {
    const text = 'asks Papua New Guinea to join';
    const [match] = names.find(text);
    expect(match && text.slice(match.start, match.end)).toBe('Papua New Guinea');
  });
});

describe('a state named by a whole line', () => {
  it.each([
    ['Kazakhstan', 'KAZ'],
    ['KAZAKHSTAN', 'KAZ'],
    ['the Gambia', 'GMB'],
    ['Netherlands (the)', 'NLD'],
    ['Cote d’ivoire', 'CIV'],
    ['Sao Tome and Principe', 'STP'],
    ['São Tomé and Príncipe', 'STP'],
    ['República Dominicana', 'DOM'],
    ['Maurice', 'MUS'],
    ['Congo', 'COG'],
    ['Korea', null],
    ['Kazakhstan and Mongolia', null],
    ['', null],
  ])('%s', (line, iso3) => expect(names.named(line)).toBe(iso3));
});
