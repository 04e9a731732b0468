import { ACT_RULES } from './act-rules.js';
import { type Prose, withHome } from './prose.js';
import type { ActKind } from './reading.js';
import { HIDDEN } from './regions.js';
import { ROMANCE_ACT_RULES, ROMANCE_NOT_DONE } from './romance.js';
import type { Sentence } from './sentences.js';

/** What is only asked, planned or possible is no act; the sentence is read up to these words. */
const NOT_DONE =
  /(?<![A-Za-zÀ-ɏ-])(?:asking|asked (?:[A-Za-zÀ-ɏ-]+ ){0,5}?to|asked (?:why|if|whether)|requesting|urging|encouraging|to (?:encourage|urge|raise|highlight|draw|discuss|mention|ask|explore)|plan(?:s|ned)? to|intends? to|hopes? to|will|would|could|might|may|should|shall|likely to|thanked (?:[A-Za-zÀ-ɏ-]+ ){1,4}?for|suggest(?:ed|ing|ion)?|recommend(?:ed|ing)?|propos(?:ed|ing|al)|advised? to|interest(?:ed)? in|ahead of|in advance of|in view of|in preparation for|in lead-up to|prior to|possibility of|if)(?![A-Za-zÀ-ɏ-])/u;

/** Nor is what is denied, up to the next comma or bracket. */
const DENIED =
  /\b(?:not|never|declined|refused|unable|without|instead of|responsive to|[Nn]o (?=(?:[a-z-]+ ){0,2}?(?:letter|e-?mail|meeting|call|briefing|contact|engagement|visit)))\b[^,;:()–]*|\b(?:[Mm]eeting|[Cc]all|[Vv]isit|[Bb]riefing) (?:was )?(?:postponed|cancelled|canceled)\b/gu;

/** Nor what the sentence only takes its time from. */
const AFTER_THAT =
  /\b(?:[Aa]fter|[Bb]efore|[Ff]ollowing|[Ss]ince)\s(?:the|an?|our|their|this|that)\s(?:[A-Za-zÀ-ɏ-]+\s){0,3}?(?:meeting|briefing|conference|debate|call|letter|event|workshop|visit|statement|reception)s?\b/gu;

/** "They were likely to refer to it, which they did." */
const AND_DID = /which (?:they|it|he|she) (?:then |also )?did\b/u;

/** Reports of what is so: the act of an entry that begins with one, and only then. */
const REPORTING =
  /\b(?:advised|informed|told|reported|learned|learnt|heard|indicated|confirmed|stated|said|noted|relayed|understand|according to|shared (?:the )?(?:information|news))\b/u;

const FORUM =
  /(?:[Dd]ebate|[Dd]ialogue|[Ss]ession|[Aa]rria|[Cc]ouncil|HRC|UNSC|UNGA|[Aa]ssembly|[Cc]ommittee|CAAC|PoC|WPS)/u;

/**
 * All acts of an entry in the order of its text, each once; never empty. A text that tells of no act is information, and
 * under the title of a debate it is what the state said there.
 */
export function kindsOf(prose: Prose, title: string | null): ActKind[] {
  const kinds = new Set<ActKind>();
  const forum = title !== null && FORUM.test(title);
  if (forum && startsWithSpeech(prose)) kinds.add('statement');
  const opening = forum && prose.text.startsWith(title) ? title.length : 0;
  for (const sentence of prose.sentences) {
    for (const kind of actsOf(prose, sentence, opening)) kinds.add(kind);
    if (kinds.size === 0 && REPORTING.test(sentence.text)) kinds.add(forum ? 'statement' : 'information');
  }
  if (kinds.size === 0 && forum) kinds.add('statement');
  if (kinds.size === 0) kinds.add(/\p{L}/u.test(prose.text) ? 'information' : 'other');
  return [...kinds];
}

/** "CAAC Open Debate: “…", "Open debate: Kenya mentioned: “…" */
function startsWithSpeech(prose: Prose): boolean {
  const first = prose.quotes.regions[0];
  return first !== undefined && first.end - first.start > 40 && first.start < 160;
}

/** `opening` is the length of a title that only says where it was. */
function actsOf(prose: Prose, sentence: Sentence, opening: number): ActKind[] {
  let text = withHome(prose, sentence);
  for (const pattern of [DENIED, AFTER_THAT]) text = text.replace(pattern, (words) => HIDDEN.repeat(words.length));
  const cut = AND_DID.test(text) ? null : (NOT_DONE.exec(text) ?? ROMANCE_NOT_DONE.exec(text));
  if (cut) text = text.slice(0, cut.index);
  if (sentence.start < opening) text = HIDDEN.repeat(opening) + text.slice(opening);
  const acts: { at: number; kind: ActKind }[] = [];
  for (const [kind, pattern] of [...ACT_RULES, ...ROMANCE_ACT_RULES]) {
    text = text.replace(pattern, (words: string, ...rest: unknown[]) => {
      acts.push({ at: rest.find((value) => typeof value === 'number') ?? 0, kind });
      return HIDDEN.repeat(words.length);
    });
  }
  return acts.sort((a, b) => a.at - b.at).map(({ kind }) => kind);
}
