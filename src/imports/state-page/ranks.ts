/** The word a diplomat's or official's rank turns on. */
const HEAD =
  '(?:[Aa]mbassador|Amb|Emb|[Cc]ounsell?or|[Aa]ttach[eé]e?|[Ss]ecretary|[Rr]epresentative|[Mm]inister|[Aa]dvis[eo]r|[Ee]xpert|[Oo]fficer|[Dd]irector|[Cc]onsul|[Cc]harg[eé]e?(?:\\sd[’\\x27]affaires(?:\\sa\\.?i\\.?)?)?|[Ff]ocal\\s[Pp]oint|[Dd]elegate|[Cc]olonel|[Gg]eneral|[Mm]ajor|[Cc]aptain|[Cc]ommander|[Ll]ieutenant|[Cc]hief|[Hh]ead|[Ee]nvoy|[Cc]oordinator|[Pp]resident|[Ss]pecialist|[Ii]ntern|[Ss]pokesperson|[Cc]hair|[Mm]anager|[Aa]ssistant|[Aa]nalyst|PR|DPR|FM|Lead|Sec|Rep|[Rr]epr[eé]sentante?(?:\\s[Pp]ermanente?)?|[Cc]onseill[eè]re?|[Ss]ecr[eé]taire|[Aa]mbassadeure?|[Aa]mbassadrice|[Dd]irect(?:eur|rice)|[Mm]inistre|[Cc]onsejer[oa]|[Ee]mbajadora?|[Ss]ecretari[oa]|[Aa]gregad[oa])(?![A-Za-zÀ-ɏḀ-ỿ])';

/** Words before the head that belong to the rank. */
const MODIFIER =
  '(?:[Ff]irst|[Dd]irector|[Ss]ecretary|Attorney|Inspector|Consul|Under|Perm|Group|Wing|Brigadier|Lieutenant|Rear|[Ss]econd|[Tt]hird|1st|2nd|3rd|[Dd]eputy|[Vv]ice|[Aa]ssistant|[Ss]enior|[Jj]unior|[Cc]hief|[Aa]cting|[Pp]ermanent|[Pp]olitical|[Ll]egal|[Mm]ilitary|[Dd]efen[cs]e|[Hh]umanitarian|[Hh]uman\\s[Rr]ights|[Dd]isarmament|[Ee]conomic|[Cc]ultural|[Pp]ress|[Ss]ocial|[Ff]oreign|[Pp]rime|[Ss]tate|[Mm]inister|[Ss]pecial|[Rr]egional|[Ee]ducation|[Dd]esk|[Pp]rogramme|[Pp]olicy|[Pp]remi[eè]re?|[Dd]euxi[eè]me|[Pp]rimera?|[Ss]egund[oa])';

/** A rank, for use inside other patterns: "Deputy Permanent Representative", "Minister Counsellor", "Amb". */
export const RANK = `(?:${MODIFIER}[- ]){0,4}${HEAD}`;

const HAS_HEAD = new RegExp(`\\b${HEAD}`, 'u');
const RANK_WORD = new RegExp(`^(?:${MODIFIER}|${HEAD})$`, 'u');

/** Whether the words name a rank or function. */
export function isRank(words: string): boolean {
  return words.length < 160 && HAS_HEAD.test(words);
}

/** Whether a single word can only be part of a rank. */
export function isRankWord(word: string): boolean {
  return RANK_WORD.test(word);
}

/** A rank with what it is for. */
export interface RankReading {
  rank: string;
  portfolio: string | null;
}

/** "Second Secretary (Human Rights)" and "Second Secretary, Human Rights" have a portfolio; a second rank is no portfolio. */
export function readRank(words: string): RankReading {
  const bracket = /^([^()]{1,120}?)\s*\(([^()]{1,120})\)$/u.exec(words);
  if (bracket?.[1] && bracket[2]) return { rank: bracket[1].trim(), portfolio: bracket[2].trim() };
  const comma = /^([^,]{1,120}),\s+([^,]{1,120})$/u.exec(words);
  if (comma?.[1] && comma[2] && isRank(comma[1]) && !isRank(comma[2])) {
    return { rank: comma[1].trim(), portfolio: comma[2].trim() };
  }
  return { rank: words, portfolio: null };
}

const SMALL =
  /^(?:of|for|the|on|to|in|de|des|du|and|charge|affairs?|rights|human|political|legal|military|humanitarian|disarmament|mission|department|section|division|unit|ministry|foreign|defen[cs]e|education|security|council|general|international|multilateral|organi[sz]ations?)$/u;
const TITLE_WORD = /^(?:Mr|Mrs|Ms|Miss|Dr|Mme|Mlle|Prof|HE|GCPEA|We|The|They|He|She)$/;
const WORD_AT = /[A-Za-zÀ-\u036fḀ-ỿ0-9’'/-]+/uy;

/** Reads on from `at` as long as the words can belong to a rank ("Director of the Human Rights Department"). */
export function rankAt(text: string, at: number): { rank: string; end: number } | null {
  let end = at;
  let lastWord = at;
  for (let index = 0; index < 14; index++) {
    WORD_AT.lastIndex = end;
    const word = WORD_AT.exec(text)?.[0];
    if (index === 0 && word === 'and') break;
    if (!word || TITLE_WORD.test(word) || !(isRankWord(word) || SMALL.test(word) || /^[A-ZÀ-ÞĀ-ɏḀ-ỿ]/u.test(word)))
      break;
    end += word.length;
    if (!/^(?:of|for|the|on|to|in|de|des|du|and)$/.test(word)) lastWord = end;
    if (text.charAt(end) !== ' ') break;
    end++;
  }
  const rank = beforeAnd(text.slice(at, lastWord));
  return isRank(rank) ? { rank, end: at + rank.length } : null;
}

/** "Counsellor and Deputy Head of Mission" is one rank; "Second Secretary and Gisela" is not. */
function beforeAnd(words: string): string {
  const [first = '', ...more] = words.split(' and ');
  return more.reduce((all, next) => (isRank(next) && isRank(all) ? `${all} and ${next}` : all), first);
}
