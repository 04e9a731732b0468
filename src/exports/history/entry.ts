import type { EngagementView } from '../../engagements/engagement-view.dto.js';
import { formatPartialDate } from '../../platform/dates/format-date.js';
import { type Block, fact, paragraph, paragraphs } from '../docx/block.js';
import { listOf } from '../docx/scripts.js';
import { askBlocks, followUpBlocks } from './entry-asks.js';
import { ourPerson, theirPerson } from './entry-people.js';
import { keptForWords, readersWords } from './readers-words.js';
import { ATTRIBUTION_WORDS, KIND_WORDS, ROLE_WORDS, STAGE_WORDS } from './words.js';

/** How an entry is told. */
export interface Telling {
  /** Whose history it stands in; null: nobody's in particular, and each entry names its states in its heading. */
  state: string | null;
  /** For others than us: without what is our own business. */
  outside: boolean;
}

/** An engagement as a document tells it: a heading, what there is to know of it, the note, and what was asked. */
export function entryBlocks(view: EngagementView, telling: Telling): Block[] {
  return [
    { type: 'heading', level: 2, text: headingOf(view, telling) },
    ...(view.visibility === 'restricted' && !telling.outside ? [paragraph('KeptFor', keptForWords(view))] : []),
    ...facts(view, telling),
    ...paragraphs('Note', view.text),
    ...view.quotations.flatMap(quotationBlocks),
    ...view.passages.flatMap((passage) => passageBlocks(passage, telling)),
    ...askBlocks(view.asks),
    ...(telling.outside ? [] : followUpBlocks(view.followUps)),
    paragraph('Small', closing(view, telling)),
  ];
}

/** "January 2016 · Meeting and letter: Before the debate". */
export function headingOf({ date, kinds, title, states }: EngagementView, { state }: Telling): string {
  const what = sentenceCase(enumerated(kinds.map((kind) => KIND_WORDS[kind].toLowerCase())));
  const own = states.filter(({ role }) => role !== 'asked-about' && role !== 'said-to-hold-a-view');
  const names = [...new Set((own.length > 0 ? own : states).map((one) => one.state.name))];
  const whose = state === null && names.length > 0 ? severalOf(names) : null;
  const line = [sentenceCase(formatPartialDate(date)), whose, what].filter((part) => part !== null).join(' · ');
  return title ? `${line}: ${title}` : line;
}

function facts(view: EngagementView, { state }: Telling): Block[] {
  const {
    stage,
    time,
    until,
    timeZone,
    dateText,
    finerDates,
    states,
    missions,
    place,
    people,
    ours,
    instruments,
    campaigns,
  } = view;
  const alone =
    states.length === 1 &&
    states[0]!.state.id === state &&
    !['asked-about', 'said-to-hold-a-view'].includes(states[0]!.role);
  const rows: [label: string, words: string[]][] = [
    ['Stage', stage === 'held' ? [] : [STAGE_WORDS[stage]]],
    ['Time', time ? [`${time}${until ? `–${until}` : ''} (${timeZone})`] : []],
    ['As dated there', dateText ? [`“${dateText}”`] : []],
    ['Days named', finerDates.map((date) => formatPartialDate(date))],
    ['States', alone ? [] : states.map((one) => `${one.state.name} (${ROLE_WORDS[one.role]})`)],
    ['Met', missions.map(({ label }) => label)],
    ['Place', place ? [place] : []],
    ['Their people', people.map(theirPerson)],
    ['Our people', ours.map(ourPerson)],
    ['About', instruments.map(({ name }) => name)],
    ['Campaign', campaigns.map(({ name }) => name)],
  ];
  return rows.filter(([, words]) => words.length > 0).map(([label, words]) => fact(label, listOf(words)));
}

function quotationBlocks({ text, speaker, source }: EngagementView['quotations'][number]): Block[] {
  const lines = paragraphs('Quote', text);
  const from = [speaker, source].filter((part) => part);
  return [...lines, ...(from.length > 0 ? [paragraph('QuoteSource', `— ${listOf(from as string[], ', ')}`)] : [])];
}

/** Marked where its readers are fewer than those of the entry. */
function passageBlocks(passage: EngagementView['passages'][number], { outside }: Telling): Block[] {
  if (outside) return paragraphs('Note', passage.text);
  const words = passage.visibility === 'restricted' ? keptForWords(passage) : `Kept inside: ${readersWords(passage)}`;
  return [paragraph('KeptFor', words), ...paragraphs('Kept', passage.text)];
}

/** Who may read it and how it may be used, in words. To others only its source is told. */
function closing(view: EngagementView, { outside }: Telling): string {
  const { attribution, attributionWithheld, source, author, createdAt } = view;
  const from = source ? `Source: ${source.replace(/\s+/g, ' ').trim().replace(/\.$/, '')}.` : '';
  if (outside) return from;
  const withheld = attributionWithheld
    ? 'Who was there, quotations and the source are kept to those who were there.'
    : '';
  const logged = `Logged ${author ? `by ${author.name} ` : ''}on ${formatPartialDate(createdAt.slice(0, 10))}.`;
  const rules = `${sentenceCase(readersWords(view))}; ${ATTRIBUTION_WORDS[attribution]}.`;
  return [rules, withheld, from, logged].filter((part) => part !== '').join(' ');
}

export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}

/** "a, b and c". */
function enumerated(parts: string[]): string {
  return new Intl.ListFormat('en-GB').format(parts);
}

/** At most three names, and how many more there are. */
function severalOf(names: string[]): string {
  return names.length <= 3 ? listOf(names, ', ') : `${listOf(names.slice(0, 2), ', ')} and ${names.length - 2} more`;
}
