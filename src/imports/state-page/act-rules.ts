import { HOST_CITY } from './cities.js';
import type { ActKind } from './reading.js';

const PLACE_WORDS = "(?:[A-Za-zÀ-ɏ0-9’'()/&.-]+\\s){0,14}?";
const GATHERING =
  '(?:[Cc]onferences?|[Ww]orkshops?|[Rr]oundtables?|[Dd]rafting|International\\sDay|[Cc]onsultations?|[Ss]eminars?|[Tt]rainings?|[Pp]anels?|[Ss]ummit|[Mm]inisterial|[Ff]orum|[Ll]aunch|[Cc]eremony|[Rr]oundtable|[Ww]ebinars?|[Ss]ymposium|[Ss]essions?|[Ee]vents?|[Cc]ommemoration|[Dd]ebate|[Dd]ialogue|Arria)';
const GOING =
  '(?:[Aa]ttended|[Cc]ame to|[Pp]articipated|[Tt]ook part|[Ss]ent (?:an? |its |their )?(?:[A-Za-z-]+ )?(?:observers?|experts?|delegations?|representatives?) to|[Pp]resent (?:in|at)|[Rr]epresented|[Ss]poke|[Hh]osted|[Cc]o-?hosted|[Oo]rgani[sz]ed|[Cc]o-?organi[sz]ed|[Cc]o-?chaired|[Ii]ntervened|[Jj]oined|[Oo]pened|[Ll]aunched|[Rr]an|[Hh]eld|[Cc]onvened|[Cc]ommemorated)';

/**
 * The words that tell of each kind of act, in this order: what a rule has read is not read again by a later, more general
 * one. `\\uE001` stands for the page's own state.
 */
export const ACT_RULES: [ActKind, RegExp][] = [
  ['note-verbale', /[Nn]otes? [Vv]erbales?/gu],
  [
    'joint-statement',
    /(?:[Jj]oined|[Aa]ligned|[Aa]ssociated|[Ss]igned|[Ss]upported|[Dd]elivered|[Rr]ead|[Ll]ed)[^.;]{0,80}?(?:[Jj]oint|[Gg]roup|[Cc]ommon|cross-regional)?\s?(?:[’']s )?(?:[Jj]oint [Ss]tatement|[Gg]roup [Ss]tatement)|[Jj]oined [^.;]{0,60}?(?:[’']s?|the) statement|[Jj]oined (?:(?:an?|[A-Z][\w’'-]*)\s){1,4}(?:[a-z-]+\s)?statement|[Jj]oint statement/gu,
  ],
  ['side-event', /[Ss]ide[- ][Ee]vents?/gu],
  ['co-sponsorship', /[Cc]o-?[Ss]ponsor(?:ed|s|ing|ship)\b/gu],
  ['vote', /[Vv]oted|[Aa]bstained|[Aa]bstention/gu],
  ['submission', /[Ss]ubmission|[Ss]ubmitted/gu],
  [
    'email',
    /\b[Ee]-?mailed|(?:[Ss]ent|[Rr]eceived|[Ee]xchanged|[Ff]orwarded|by|via|per|in an?|an)\s(?:[A-Za-zÀ-ɏ-]+\s){0,4}?e-?mails?\b|^[\s(]*(?:[A-Za-zÀ-ɏ-]+\s){0,3}[Ee]-?mails? (?:sent|to|from|exchange)|\b(?:wrote|written) an e-?mail/gu,
  ],
  [
    'letter',
    /(?:[Ss]ent|[Ii]ssued|[Ss]igned|[Dd]elivered|[Aa]ddressed|[Hh]anded(?: over)?|[Ss]ubmitted|[Ff]orwarded|[Rr]eceived|[Ss]hared|[Pp]osted|[Ww]rote)\s(?:[A-Za-zÀ-ɏ0-9,’'-]+\s){0,14}?[Ll]etters?\b|[Ll]etters?(?:\s[A-Za-zÀ-ɏ-]+){0,6}?\s(?:sent|issued|delivered|handed)\b|(?:with|by|in)\sa\s(?:[A-Za-zÀ-ɏ-]+\s){0,3}?letter\b|\b(?:[Ww]rote|[Ww]ritten)\s(?:again\s|jointly\s|back\s)?to\b|^[\s(]*(?:[A-Za-zÀ-ɏ-]+\s){0,3}[Ll]etters?\b/gu,
  ],
  [
    'call',
    /^[\s(]*(?:[A-Za-z-]+\s){0,2}[Cc]alls?\b(?! (?:for|on|upon|to)\b)|\bZoom (?:with|meeting)|\b(?:[Pp]hone|[Tt]elephone|[Vv]ideo|[Cc]onference|[Zz]oom|[Ss]kype|[Tt]eams|[Ii]ntroductory|[Ff]ollow-?up) ?[Cc]alls?\b|[Cc]alls? with\b|(?:[Hh]ad|[Hh]eld) a (?:[A-Za-zÀ-ɏ-]+ ){0,2}call\b|\b(?:[Pp]honed|[Tt]elephoned)|\b[Cc]alled (?:the (?:[Mm]ission|[Aa]mbassador|[Ee]mbassy|[Mm]inistry|[Dd]esk|[Cc]ounsell?or|[Ff]ocal point)|Mr|Ms|Mrs|Amb)|by (?:tele)?phone|[Ss]kyped|[Vv]ideo ?conference|VTC/gu,
  ],
  [
    'message',
    /\b(?:[Mm]essaged|[Tt]exted)|[Ww]hats[Aa]pp|[Tt]ext messages?|(?:[Ss]ent|[Ll]eft|[Rr]eceived) (?:[A-Za-zÀ-ɏ-]+ ){0,3}?messages?\b|[Mm]essages? sent/gu,
  ],
  [
    'corridor',
    /[Cc]orridors?\b|[Hh]allway|[Bb]umped into|[Rr]an into|[Cc]hatted|(?:[Bb]rief|[Ss]hort|[Ii]nformal|[Qq]uick) (?:chat|word|exchange|conversation)/gu,
  ],
  ['reception', /[Rr]eception\b|[Nn]ational [Dd]ay celebration/gu],
  ['visit', /\b[Vv]isited|[Tt]ravell?ed to (?=[A-Z])|[Ff]ield visit|[Vv]isits? (?:to|by|of|from|on)\b/gu],
  ['briefing', /\b[Bb]rief(?:ed|ing|ings)\b/gu],
  [
    'endorsement',
    /(?:^|[.;] ?|\d\) ?|(?:[Tt]hey|[Ii]t|[Gg]overnment|[Mm]inister|\uE001)\s)(?:(?:has|have|had|formally|officially|also|then)\s){0,2}(?:[Ee]ndorsed|[Aa]dhered to|[Aa]nnounced (?:its |their |the )?endorsement)\b|[Ee]ndorsement (?:was |is )?(?:announced|confirmed|received|letter|ceremony)/gu,
  ],
  ['event', new RegExp(`[Aa]ttended\\s${HOST_CITY}`, 'gu')],
  ['event', new RegExp(`${GOING}\\s${PLACE_WORDS}(?:[Ss]tates?\\s)?${GATHERING}\\b`, 'gu')],
  [
    'event',
    /[Aa]rria(?:[- ][Ff]ormula)? meeting|(?:[Aa]nnual|[Mm]inisterial|[Rr]egional|[Hh]igh-level|[Ee]xpert|[Pp]lenary|[Gg]roup) [Mm]eeting|[Mm]eetings? (?:of [Ss]tates\b|on (?!the\b|[A-Z0-9]))|[Pp]resent (?:in|at)\b|(?:[Tt]ook part|[Pp]articipated) in\b|[Ss]ent (?:an?|its|their) (?:observer|delegation) to\b|^[\s\d).•-]*(?:[A-Z][A-Za-zÀ-ɏ-]+\s){0,2}(?:[Tt]raining|[Ww]orkshop|[Cc]onference|[Ss]eminar|[Ww]ebinar|[Pp]anel|[Ll]aunch|[Rr]oundtable|[Cc]onsultations?)\b|[Rr]oundtable (?:took place|was held)|[Ll]aunched (?:an? |its |their )/gu,
  ],
  [
    'meeting',
    /(?<![A-Za-zÀ-ɏ-])[Mm]et(?![A-Za-zÀ-ɏ]|\sthe (?:criteri|target|deadline|requirement|standard|need))|(?<![A-Za-zÀ-ɏ-])[Mm]eetings?\b|(?:[Ss]poke|[Ss]poken|[Dd]iscussion|[Dd]iscussed|[Tt]alks?|[Tt]alked|[Ll]unch|[Cc]offee|[Tt]ea|[Dd]inner|[Bb]reakfast) with\b|[Rr]éunion avec|[Rr]eunión con/gu,
  ],
  [
    'statement',
    /\b(?:[Ss]tatements?|[Ii]ntervention|[Tt]ook the floor|[Ss]poke in (?:strong )?support)\b|(?:^|[.;] ?|\d\) ?|\uE001\s|[Tt]hey\s|[Mm]inister\s)(?:also\s)?(?:[Mm]entioned|[Ww]elcomed|[Hh]ighlighted|[Rr]eferred to|[Rr]eaffirmed|[Cc]alled (?:for|on|upon)|[Uu]rged|[Mm]ade (?:a |an )?(?:[A-Za-zÀ-ɏ-]+ ){0,2}reference)\b/gu,
  ],
  ['other', /\b(?:[Oo]utreach|[Dd][eé]marche|[Ll]obbied|[Ll]obbying|[Aa]pproached|[Cc]ontacted)\b/gu],
];
