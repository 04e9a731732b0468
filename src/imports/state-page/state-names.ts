import { DEMONYMS, OFFICE_AFTER_DEMONYM } from './demonyms.js';
import type { KnownState } from './reading.js';
import type { Region } from './regions.js';

/** A state named in a text. */
export interface StateMatch extends Region {
  iso3: string;
}

interface Name {
  words: string;
  iso3: string;
  demonym: boolean;
}

/** Short forms that notes use and that no dictionary of names is sure to have. No other two or three capitals are names. */
const ABBREVIATIONS: Record<string, string> = {
  UK: 'GBR',
  US: 'USA',
  USA: 'USA',
  UAE: 'ARE',
  DRC: 'COD',
  CAR: 'CAF',
  ROK: 'KOR',
  RoK: 'KOR',
  DPRK: 'PRK',
  BiH: 'BIH',
};

/** Names that in an English text are more often something else: first names, a city in Spain, a spice. */
const NOT_IN_PROSE = new Set(['Maurice', 'Dominique', 'Granada', 'Chili', 'Inde', 'Salomon']);

/** A name within these words is a region, a sea, a river, a city or a person. */
const MISLEADING =
  /(?:Northern Ireland|American Samoa|New Mexico|Lake (?:Chad|Malawi)|Gulf of (?:Guinea|Oman|Mexico)|Sea of Japan|(?:Mr|Mrs|Ms|Miss|Dr)\.? \S+)$/;
const MISLEADING_AFTER = /^(?:\$| (?:Delta|River|Sea|Valley|Canal|City|Tech)\b)/;

const WORD = /[A-Za-zÀ-\u036fḀ-ỿ]+/gu;

const plainKey = (text: string) =>
  ` ${text
    .normalize('NFD')
    .replace(/[\u0300-\u036f’'‘`´]/gu, '')
    .toLowerCase()
    .replace(/[^A-Za-zÀ-ɏḀ-ỿ0-9]+/gu, ' ')
    .trim()} `
    .replace(/^ the /, ' ')
    .replace(/ the $/, ' ')
    .trim();

/** Same length as the text, with one apostrophe and one space for all kinds. */
const plainMarks = (text: string) => text.replace(/[’‘`´]/g, "'").replace(/[\s\u00a0]/g, ' ');

/** Finds states by name. Longest name first, whole words, case as written: Niger is not in "Nigeria", Oman not in "woman". */
export class StateNames {
  private readonly byFirstWord = new Map<string, Name[]>();
  private readonly byKey = new Map<string, string | null>();
  private readonly display = new Map<string, string>();

  constructor(states: KnownState[]) {
    for (const { iso3, names } of states) {
      this.display.set(iso3, names[0] ?? iso3);
      for (const name of names.flatMap(variantsOf)) this.addKey(name, iso3);
    }
    for (const { iso3, names } of states) {
      for (const name of names.flatMap(variantsOf)) {
        if (isProseName(name) && this.named(name) === iso3) this.add(name, iso3, false);
      }
    }
    const known = new Set(states.map(({ iso3 }) => iso3));
    for (const [name, iso3] of Object.entries(ABBREVIATIONS)) if (known.has(iso3)) this.add(name, iso3, false);
    for (const [name, iso3] of DEMONYMS) if (known.has(iso3)) this.add(name, iso3, true);
    for (const names of this.byFirstWord.values()) names.sort((a, b) => b.words.length - a.words.length);
  }

  /** All states named in the text, in order; adjectives only before an office ("the Malian MoE"). */
  find(text: string): StateMatch[] {
    const plain = plainMarks(text);
    const found: StateMatch[] = [];
    let done = 0;
    for (const { 0: word, index } of plain.matchAll(WORD)) {
      if (index < done) continue;
      const name = this.nameAt(plain, word, index);
      if (!name) continue;
      done = index + name.words.length;
      found.push({ iso3: name.iso3, start: index, end: done });
    }
    return found;
  }

  /** The state whose name is exactly these words, whatever the case, accents or article; null if none or two. */
  named(words: string): string | null {
    return (words.length < 80 && this.byKey.get(plainKey(words))) || null;
  }

  /** Whether this ISO alpha-3 code is one of the states. */
  knows(iso3: string): boolean {
    return this.display.has(iso3);
  }

  /** The usual name of a state. */
  nameOf(iso3: string): string {
    return this.display.get(iso3) ?? iso3;
  }

  private nameAt(text: string, word: string, at: number): Name | null {
    for (const name of this.byFirstWord.get(word) ?? []) {
      if (!text.startsWith(name.words, at)) continue;
      const end = at + name.words.length;
      if (/[A-Za-zÀ-\u036fḀ-ỿ0-9]/u.test(text.charAt(end))) continue;
      const after = text.slice(end, end + 40);
      if (name.demonym ? OFFICE_AFTER_DEMONYM.test(after) : !misleading(text, at, end)) return name;
    }
    return null;
  }

  private add(words: string, iso3: string, demonym: boolean): void {
    const plain = plainMarks(words);
    const first = /^[A-Za-zÀ-\u036fḀ-ỿ]+/u.exec(plain)?.[0];
    if (!first) return;
    const names = this.byFirstWord.get(first) ?? [];
    if (!names.some((name) => name.words === plain && name.demonym === demonym)) {
      this.byFirstWord.set(first, [...names, { words: plain, iso3, demonym }]);
    }
  }

  private addKey(name: string, iso3: string): void {
    const key = plainKey(name);
    const other = this.byKey.get(key);
    if (other === undefined) this.byKey.set(key, iso3);
    else if (other !== iso3 && plainKey(this.nameOf(iso3)) === key) this.byKey.set(key, iso3);
    else if (other !== iso3 && (!other || plainKey(this.nameOf(other)) !== key)) this.byKey.set(key, null);
  }
}

/** "Bolivia (Plurinational State of)" is also Bolivia; names are found without their accents and their article too. */
function variantsOf(name: string): string[] {
  const bare = name.replace(/\s*\([^)]*\)\s*$/, '');
  const forms = [name, bare, bare.replace(/^the\s/i, '')];
  const decomposed = forms.map((form) => form.normalize('NFD'));
  return [...forms, ...decomposed, ...decomposed.map((form) => form.replace(/[\u0300-\u036f]/gu, ''))].filter(
    (form) => form !== '',
  );
}

function isProseName(name: string): boolean {
  if (NOT_IN_PROSE.has(name) || !/^[A-ZÀ-ÞĀ-ɏḀ-ỿ]/u.test(name)) return false;
  return !/^[A-ZÀ-ÞĀ-ɏḀ-ỿ]{1,3}$/u.test(name);
}

function misleading(text: string, at: number, end: number): boolean {
  return MISLEADING_AFTER.test(text.slice(end, end + 10)) || MISLEADING.test(text.slice(Math.max(0, at - 10), end));
}

const made = new WeakMap<KnownState[], StateNames>();

/** The names of these states, made once for each list. */
export function stateNames(states: KnownState[]): StateNames {
  const names = made.get(states) ?? new StateNames(states);
  made.set(states, names);
  return names;
}
