import { WORD_END } from './letters.js';

/**
 * Cities that the notes name, with their state. A conference held in one is hosted by its state, unless it is a seat of
 * the United Nations or the African Union, where meetings have no host to name (`seat`).
 */
const HOSTS: Record<string, string> = {
  Oslo: 'NOR',
  'Buenos Aires': 'ARG',
  'Bueno Aires': 'ARG',
  Palma: 'ESP',
  Madrid: 'ESP',
  Abuja: 'NGA',
  Lucens: 'CHE',
  Berlin: 'DEU',
  Paris: 'FRA',
  London: 'GBR',
  Ottawa: 'CAN',
  Vancouver: 'CAN',
  Washington: 'USA',
  Astana: 'KAZ',
  'Nur-Sultan': 'KAZ',
  Dublin: 'IRL',
  Stockholm: 'SWE',
  Copenhagen: 'DNK',
  Helsinki: 'FIN',
  Lisbon: 'PRT',
  Rome: 'ITA',
  Bern: 'CHE',
  Tokyo: 'JPN',
  Seoul: 'KOR',
  Dakar: 'SEN',
  Abidjan: 'CIV',
  Bamako: 'MLI',
  Niamey: 'NER',
  Kyiv: 'UKR',
  Doha: 'QAT',
  'Panama City': 'PAN',
  'Mexico City': 'MEX',
  Santiago: 'CHL',
  Lima: 'PER',
  Bogotá: 'COL',
  Montevideo: 'URY',
  Amman: 'JOR',
  Beirut: 'LBN',
  Tunis: 'TUN',
  Rabat: 'MAR',
  Canberra: 'AUS',
  Manila: 'PHL',
  Jakarta: 'IDN',
  Bangkok: 'THA',
  Dhaka: 'BGD',
  Kabul: 'AFG',
  Zagreb: 'HRV',
  Warsaw: 'POL',
  Prague: 'CZE',
  Luxembourg: 'LUX',
};

/** Seats where permanent missions are, by every name the notes use. */
const SEATS: Record<string, string> = {
  Geneva: 'Geneva',
  GVA: 'Geneva',
  Gva: 'Geneva',
  Genève: 'Geneva',
  'New York': 'New York',
  NYC: 'New York',
  NY: 'New York',
  Vienna: 'Vienna',
  Brussels: 'Brussels',
  'Addis Ababa': 'Addis Ababa',
  Addis: 'Addis Ababa',
  Nairobi: 'Nairobi',
  'The Hague': 'The Hague',
};

const longestFirst = (names: string[]) => [...names].sort((a, b) => b.length - a.length).join('|');

/** Cities whose state is the host of what happens there, as a pattern. */
export const HOST_CITY = `(?:${longestFirst(Object.keys(HOSTS))})${WORD_END}`;
const SEAT_CITY = `(?:${longestFirst(Object.keys(SEATS))})${WORD_END}`;
export const ANY_CITY = `(?:${HOST_CITY}|${SEAT_CITY})`;

/** The state a city stands for as a host. */
export function hostOf(city: string): string | null {
  return HOSTS[city] ?? null;
}

/** The usual name of a seat ("Gva" is Geneva); other cities keep theirs. */
export function cityName(city: string): string {
  return SEATS[city] ?? city;
}

/** Every word of every city's name, so that none is taken for a colleague. */
export const CITY_WORDS = new Set([...Object.keys(HOSTS), ...Object.keys(SEATS)].flatMap((city) => city.split(/[ -]/)));
