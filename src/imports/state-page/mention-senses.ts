import type { MentionSense } from './reading.js';
import { ROMANCE_PERSUADING } from './romance.js';

/** What stands around a group, within its sentence. */
export interface Around {
  before: string;
  after: string;
  sentence: string;
  /** Part of something asked, or of something the state said it will do. */
  wanted: boolean;
}

const STATEMENT_AFTER = /^(?:[’']s?)?\s(?:[A-Za-zÀ-ɏ-]+\s){0,3}statement/u;
const STATEMENT_BEFORE =
  /statement (?:of|by|led by|delivered by|made by|read by|presented by|from|on behalf of)\s(?:the\s)?$/u;
const READ_BY = /(?:read|delivered|led|presented|made)\sby\s(?:the\s)?$/u;
const JOINING = /\b(?:join|align|associat|sign|support|endors)/iu;
const TOGETHER =
  /(?:together|jointly|along|partnership|\b[Cc]o-?[a-zß-ɏ]+|joint(?:ly)?\s[A-Za-zÀ-ɏ\s]{1,40})\swith\s(?:the\s)?$|alongside\s(?:the\s)?$/u;
const HOSTED_BY = /(?:hosted|led|organi[sz]ed|convened|chaired)\sby\s(?:the\s)?$/u;
const HOSTS =
  /^\s(?:(?:co-?)?hosted|hosts|hosting|will host|is hosting|was hosting|to host|convened|(?:co-?)?organi[sz]ed)\b/u;
const ITS_EVENT =
  /^(?:[’']s)?\s(?:(?:[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ-]+|safe|schools|international|regional)\s){0,5}(?:[Cc]onference|[Ww]orkshop|[Ss]ummit|[Ss]ide[- ][Ee]vent|[Cc]onsultations)/u;
const EVENT_IN =
  /(?:[Cc]onference|[Ww]orkshop|[Ss]ummit|[Tt]raining|[Cc]onsultations?)\s(?:on\s[A-Za-zÀ-ɏ\s-]{1,40}\s)?in\s(?:the\s)?$/u;
const ITS_CONCERN =
  /^[’']s?\s(?:[a-zß-ɏ]+\s){0,2}(?:concern|objection|reservation|opposition|criticism|hesitation|doubt|scepticism|misgiving)/u;
const RAISED =
  /^(?:,\samong\sothers,)?\s(?:(?:has|have|had|also)\s){0,2}(?:raised|voiced|expressed|shared)\s(?:[a-zß-ɏ]+\s){0,2}(?:concern|objection|reservation|opposition|criticism|doubt)/u;
const CONCERN_OF =
  /(?:concerns?|objections?|reservations?|opposition|criticisms?|hesitations?|doubts?)\s(?:[a-zß-ɏ]+\s)?(?:of|from|by)\s(?:the\s)?$/u;
const FILLER =
  '(?:\\s(?:the|other|fellow|governments?|missions?|ambassadors?|ministr(?:y|ies)|peers|states|countries|neighbours|members|capital|of|such as|like|including|and|in|at|with|to|from|also|both))*\\s$';
const PERSUADING = new RegExp(
  `(?:encourag[A-Za-zÀ-ɏ]*|persuad[A-Za-zÀ-ɏ]*|convinc[A-Za-zÀ-ɏ]*|urg(?:e|es|ed|ing)|lobby[A-Za-zÀ-ɏ]*|press(?:ed|ing)?|push(?:ed|ing)?|reach(?:ed|ing)?\\sout\\sto|outreach\\sto|influenc[A-Za-zÀ-ɏ]*|invit(?:e|ed|ing)|winn?(?:ing)?\\sover|advocacy\\s(?:to|with|towards)|d[eé]marche(?:\\sto)?)${FILLER}`,
  'iu',
);
const ADDRESSING = new RegExp(
  `(?:approach(?:ed|ing)?|engag(?:e|ing)(?:\\swith)?|sp(?:eak|oke|eaking)\\s(?:to|with)|talk(?:ing)?\\s(?:to|with)|contact(?:ing)?|rais(?:e|ing)\\s[A-Za-zÀ-ɏ\\s]{1,60}\\swith|work(?:ing)?\\s(?:on|with)|get|ask(?:ing)?|endorsement\\s(?:by|from|of))${FILLER}`,
  'iu',
);
/** From a verb of turning to someone on, as long as no other clause begins. */
const ADDRESSED_EARLIER =
  /\b(?:encourag|persuad|convinc|urg(?:e|ing)\b|reach(?:ing)?\sout|engag(?:e|ing)\b|approach|sp(?:eak|oke)\b|talk(?:ing)?\b|writ(?:e|ing)\b|contact|lobby|invit|rais(?:e|ing)\s[^.;]{2,60}\swith\b|tak(?:e|ing)\s(?:this|it)\s[^.;]{0,20}\bwith\b)(?:(?!\b(?:as|after|before|because|since|when|while|where|like|than|who|join(?:ing)?|follow(?:ing)?|about|against)\s(?!well\b))(?:[^.;]|i\.e\.|e\.g\.|incl\.))*$/iu;
/** What stands right before a state that is a place, an origin or a measure and is not spoken to. */
const NOT_ADDRESSED =
  /\b(?:in|from|by|for|against|like|than|as|of|on|about|at|between|near|join(?:ing)?)\s(?:the\s)?$/iu;
const TO_ACT = /^\s(?:to|into)\s(?:also\s)?(?:endors|join|sign|ratif|adopt|support|co-?sponsor|acced|adher|implement)/u;
const OFFICE_OF =
  /(?:[Mm]issions?|[Ee]mbassy|[Aa]mbassadors?|[Mm]inist(?:er|ry)[A-Za-zÀ-ɏ\s]{0,30}|[Rr]epresentatives?|[Cc]ounsell?or|[Ee]xperts?|[Dd]elegations?|[Oo]fficials?|[Cc]olleagues?|DPR|PR|MFA|MoFA)\s(?:of|from)\s(?:the\s)?$/u;
const AN_OFFICE =
  /^(?:[’']s)?\s(?:[A-Za-zÀ-ɏ]+\s)?(?:[Aa]mbassador|[Mm]ission|[Ee]mbassy|[Mm]inist(?:er|ry)|[Rr]epresentative|[Cc]ounsell?or|MFA|MoFA|MoD|MoE|[Dd]elegation|[Cc]olleagues?|[Cc]ounterparts?)/u;
const TALKING =
  /\b(?:met|meet|meeting|spoke|speak|raised|contacted|called|call|discussed|briefed|told|wrote|letters?|sent|approached|visited)\b/iu;
const MET_WITH = /(?:met|spoke|meeting|discussed\s[A-Za-zÀ-ɏ\s]{1,40})\s(?:also\s)?with\s(?:the\s)?$/u;
const ADVICE = /\b(?:recommend|suggest|propos|advis|useful|helpful|could help|worth|good idea)/iu;
const TURN_TO =
  /(?:engag[A-Za-zÀ-ɏ]*(?:\swith)?|approach(?:es|ing)?(?:\s(?:from|by|to))?|contact(?:ing)?|talk(?:ing)?\s(?:to|with)|speak(?:ing)?\s(?:to|with)|reach(?:ing)?\sout\sto|work(?:ing)?\swith|support\sfrom|help\s(?:of|from))\s(?:the\s)?$/iu;

const RULES: [MentionSense, (around: Around) => boolean][] = [
  [
    'joined-statement-of',
    ({ before, after, sentence }) => {
      const isOfStatement = READ_BY.test(before) && /\bstatement\b/iu.test(sentence);
      return (STATEMENT_AFTER.test(after) || STATEMENT_BEFORE.test(before) || isOfStatement) && JOINING.test(sentence);
    },
  ],
  ['acted-with', ({ before }) => TOGETHER.test(before)],
  ['objection', ({ before, after }) => ITS_CONCERN.test(after) || RAISED.test(after) || CONCERN_OF.test(before)],
  ['asked-about', isAskedAbout],
  [
    'host',
    ({ before, after }) =>
      HOSTED_BY.test(before) || HOSTS.test(after) || ITS_EVENT.test(after) || EVENT_IN.test(before),
  ],
  [
    'met',
    ({ before, after, sentence }) => {
      const office = OFFICE_OF.test(before) || AN_OFFICE.test(after);
      return MET_WITH.test(before) || (office && (TALKING.test(sentence) || /\bto\s(?:the\s)?$/.test(before)));
    },
  ],
  ['suggested', ({ before, sentence }) => TURN_TO.test(before) && ADVICE.test(sentence)],
];

function isAskedAbout(around: Around): boolean {
  const { before, after, wanted } = around;
  if (/^[’']/.test(after)) return false;
  return (
    PERSUADING.test(before) ||
    ROMANCE_PERSUADING.test(before) ||
    TO_ACT.test(after) ||
    (wanted && (ADDRESSING.test(before) || OFFICE_OF.test(before) || isAddressedEarlier(around)))
  );
}

/** "speak with other members, such as Togo": the verb stands further off, and nothing says that the state is a place. */
function isAddressedEarlier({ before, after }: Around): boolean {
  const isPlace = NOT_ADDRESSED.test(before) || HOSTS.test(after) || ITS_EVENT.test(after);
  return !isPlace && ADDRESSED_EARLIER.test(before);
}

/** The first sense whose words stand around the group; any other naming is a comparison. */
export function senseAround(around: Around): MentionSense {
  return RULES.find(([, holds]) => holds(around))?.[0] ?? 'comparison';
}
