import type { ActKind } from './reading.js';

/** "a approuvé la Déclaration", "respaldó la Declaración"; `\\uE001` stands for the page's own state. */
export const ROMANCE_ENDORSED =
  /(?:^|[.;] ?|\uE001\s)(?:a (?:formellement )?(?:approuvé|endossé|souscrit|adhéré)|respald[óo]|suscribi[óo]|se adhiri[óo]|hizo suya|endos[óo])\s(?:à |a )?(?:la |las? )?[Dd][ée]clara/gu;

/** The words for acts in French and Spanish, in this order; they are read after the English ones. */
export const ROMANCE_ACT_RULES: [ActKind, RegExp][] = [
  ['note-verbale', /[Nn]otas? verbal(?:es)?/gu],
  ['co-sponsorship', /[Cc]o-?parrain|[Cc]o-?patrocin/gu],
  ['vote', /\b(?:a voté|vot[óo]|s[’']est abstenue?|se abstuvo)/gu],
  ['endorsement', ROMANCE_ENDORSED],
  ['email', /[Cc]ourriels?\b|[Cc]orreos? electr[óo]nicos?/gu],
  ['letter', /(?:^|\s)[Ll]ettres?\b|(?:^|\s)[Cc]artas?\b|\ba écrit (?:à|aux?)\s|\bescribi[óo] (?:a|al)\b/gu],
  ['call', /[Aa]ppels? (?:téléphonique|avec)|[Ll]lamadas?\b|\ba (?:appelé|téléphoné)|\bllam[óo]\b/gu],
  ['visit', /[Vv]isite (?:à|au|en|de)\s|\ba visité|[Vv]isita (?:a|de)\b|\bvisit[óo]\b/gu],
  [
    'event',
    /(?:a |ont )?(?:participé|assisté) (?:à|aux?)\s|[Pp]résente? (?:à|aux?)\s|[Pp]articip(?:ó|aron) en\b|[Aa]sisti(?:ó|eron) a\b|\b(?:a organisé|a accueilli|organiz[óo]|acogi[óo])\b/gu,
  ],
  [
    'meeting',
    /[Rr]éunions?\b|[Rr]euni(?:ón|ones)\b|[Ss]e reuni(?:ó|eron)|[Ee]ntretien\b|[Ee]ncuentro\b|\b(?:a|ont|avons) rencontré/gu,
  ],
  ['statement', /\b(?:[Ii]ntervenci[óo]n|a pris la parole|tom[óo] la palabra|s[’']est félicitée?)\b/gu],
];

/** What is asked or to come, in the same two languages. */
export const ROMANCE_NOT_DONE =
  /(?<![A-Za-zÀ-ɏ-])(?:demand(?:ant|ons|é)|pour demander|pidiendo|para pedir|[Pp]edimos|pidi[óo]|solicit(?:ando|amos|[óo])|enverra|rencontrera|prévoit|prevé|enviar[áa]|[Pp]rometi[óo]|promis de)(?![A-Za-zÀ-ɏ-])/u;

/** Words of persuading before the states that are to be won over. */
export const ROMANCE_PERSUADING =
  /(?:encourag(?:er|e)|incit(?:er|e)|convain(?:cre|que)|persuader|anim(?:ar|e) a|alent(?:ar|e) a|convencer a|persuadir a|inst(?:ar|e) a|(?:parler|échanger) avec|hablar con|contact(?:er|ar)(?: con| a)?)\s(?:l[ea]s?\s|l[’']|el\s|los\s|au\s|aux\s|à\s)*$/iu;

/** What someone of ours did, or will do. */
export const ROMANCE_DEED =
  '(?:a\\s(?:rencontré|écrit|envoyé|parlé|appelé|participé)|ont\\srencontré|enverra|rencontrera|envi[óo]|escribi[óo]|llam[óo]|habl[óo]|enviar[áa]|se\\sreuni[óo])(?![A-Za-zÀ-ɏ])';

/** A promise of theirs. */
export const ROMANCE_PROMISING =
  '(?:promis\\sd[e’]|s[’\\x27]est\\sengagée?\\sà|[Pp]rometi[óo]|se\\scomprometi[óo]\\sa)';
