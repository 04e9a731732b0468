import { question } from './questions.js';
import type { PageQuestion, StatePage } from './reading.js';
import type { PageLine } from './sections.js';
import type { StateNames } from './state-names.js';

/** Whose page it is, and how that is known. */
export interface PageState extends Pick<StatePage, 'state' | 'stateFrom' | 'address'> {
  questions: PageQuestion[];
  /** The lines that are the state's name. */
  nameLines: Set<PageLine>;
  /** How many states they are. */
  namedStates: number;
  addressLine: PageLine | null;
}

const ADDRESS = /^<?(https?:\/\/\S+|(?:www\.)?[\w.-]+\.\w{2,}\/\S*)>?$/i;
const SLUG = /\/db-country\/([A-Za-zÀ-ɏ0-9%_-]+)/iu;
/** Browsers add the site's name to the page's. */
const SITE_NAME = /\s[-–—|•]\s(?:GCPEA|Global Coalition|Protecting Education|protectingeducation).*$/i;

/** The state that the person named, else the heading, else the address; what disagrees or lacks is asked. */
export function stateOfPage(lines: PageLine[], argument: string | undefined, names: StateNames): PageState {
  const addressLine = lines.find(({ section, words }) => section === 'head' && ADDRESS.test(words)) ?? null;
  const address = ADDRESS.exec(addressLine?.words ?? '')?.[1] ?? null;
  const named = namesAtHead(lines, names);
  const headings = [...new Set(named.values())];
  const fromAddress = address === null ? null : stateOfAddress(address, names);
  const given = argument === undefined ? null : argument.toUpperCase();
  const base = { address, addressLine, nameLines: new Set(named.keys()), namedStates: statesNamedAlone(lines, names) };
  const found = [given, ...headings, fromAddress].filter((iso3) => iso3 !== null);
  const choices = [...new Set(found)];
  const conflict = question('state.conflict', 'The page names another state.', { choices });
  const questions = choices.length > 1 ? [conflict] : [];
  if (given !== null) return { ...base, state: given, stateFrom: 'argument', questions };
  const [heading, another] = headings;
  if (heading && !another) return { ...base, state: heading, stateFrom: 'heading', questions };
  if (fromAddress) return { ...base, state: fromAddress, stateFrom: 'address', questions };
  if (another) return { ...base, state: null, stateFrom: null, questions };
  const missing = question('state.missing', 'The page does not say whose it is.', {
    choices: likelyStates(lines, names),
  });
  return { ...base, state: null, stateFrom: null, questions: [missing] };
}

function namesAtHead(lines: PageLine[], names: StateNames): Map<PageLine, string> {
  const found = new Map<PageLine, string>();
  for (const line of lines) {
    if (line.section !== 'head' || line.role !== 'body') continue;
    const iso3 = names.named(line.words.replace(/^[#*\s]{1,8}/, '').replace(SITE_NAME, ''));
    if (iso3) found.set(line, iso3);
  }
  return found;
}

/** A page has one, or its own under two names; a list of endorsements has many. */
function statesNamedAlone(lines: PageLine[], names: StateNames): number {
  const block = lines.filter(
    ({ section, role }) => role === 'body' && (section === 'head' || section === 'endorsements'),
  );
  return new Set(block.map(({ words }) => names.named(words.replace(SITE_NAME, ''))).filter((iso3) => iso3 !== null))
    .size;
}

function stateOfAddress(address: string, names: StateNames): string | null {
  const slug = SLUG.exec(address)?.[1];
  if (!slug) return null;
  const words = decoded(slug).replace(/[-_]/g, ' ');
  return names.named(words) ?? names.named(words.replace(/ \d{1,2}$/, ''));
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug; // A stray "%": the slug is then its own name, and no state will have it.
  }
}

const LIKELY = 3;

/** The states named most often after "Mission of", else at all: suggestions for the person who must say. */
function likelyStates(lines: PageLine[], names: StateNames): string[] {
  const counts = new Map<string, number>();
  for (const { words, section } of lines) {
    if (section !== 'engagements' && section !== 'key') continue;
    const text = words.slice(0, 2000);
    for (const { iso3, start } of names.find(text)) {
      const weight = /(?:Mission|Embassy|Government|Ambassador) of (?:the )?$/i.test(
        text.slice(Math.max(0, start - 30), start),
      )
        ? 5
        : 1;
      counts.set(iso3, (counts.get(iso3) ?? 0) + weight);
    }
  }
  const ranked = [...counts].sort(([, a], [, b]) => b - a);
  return ranked.slice(0, LIKELY).map(([iso3]) => iso3);
}
