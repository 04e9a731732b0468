import Handlebars from 'handlebars';

/** A mail in words: a plain letter with one link, and perhaps short ones by which to act at once. Only `title`, `facts` and `note` may hold what somebody wrote. */
export interface Letter {
  /** One line; what would break the line is taken out. */
  subject: string;
  greeting: string;
  opening: string;
  title?: string;
  /** Short particulars of the title, each a line of its own. */
  facts?: string[];
  note?: string;
  link: Link;
  actions?: { words: string; links: Link[] };
  signature: string;
}

export interface Link {
  words: string;
  url: string;
}

/** What goes with a mail into the calendar of whoever gets it: an iCalendar file. */
export interface CalendarPart {
  method: 'REQUEST' | 'CANCEL';
  text: string;
}

/** A mail as it leaves, but for its addresses. */
export interface MailContent {
  subject: string;
  bodyText: string;
  bodyHtml: string;
  /** Records on which its recipient may act from it: the same mail is written once more with a token for each of them. */
  actions?: { about: { scope: string; scopeId: string }[]; write: (tokens: string[]) => MailContent };
  calendar?: CalendarPart;
}

/** The same letter as text and as HTML; in the HTML, whatever was written by somebody is escaped. */
export function writeLetter(letter: Letter): MailContent {
  const subject = oneLine(letter.subject);
  const note = letter.note?.trim() ?? '';
  return {
    subject,
    bodyText: textOf({ ...letter, note }),
    bodyHtml: htmlOf({ ...letter, subject, paragraphs: note ? note.split(/\r?\n/) : [] }),
  };
}

function textOf({ greeting, opening, title, facts = [], note = '', link, actions, signature }: Letter): string {
  const indented = title ? [title, ...facts].map((line) => `    ${line}`).join('\n') : '';
  const short = actions?.links.map(({ words, url }) => `\n${words}: ${url}`).join('') ?? '';
  const acting = actions ? `${actions.words}${short}` : '';
  const blocks = [greeting, opening, indented, note, `${link.words}:\n${link.url}`, acting, signature];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

const LONGEST_SUBJECT = 200;

/** A subject: one line, and not too long. */
export function oneLine(subject: string): string {
  const characters = Array.from(subject.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim());
  return characters.length > LONGEST_SUBJECT
    ? `${characters.slice(0, LONGEST_SUBJECT - 1).join('')}…`
    : characters.join('');
}

const htmlOf = Handlebars.compile(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{{subject}}</title>
</head>
<body style="margin:0;padding:24px">
<div style="max-width:36em;font-family:Georgia,'Times New Roman',serif;font-size:16px;line-height:1.6">
<p dir="auto">{{greeting}}</p>
<p>{{opening}}</p>
{{#if title}}
<p dir="auto" style="margin-left:1.5em"><strong>{{title}}</strong>{{#each facts}}<br>{{this}}{{/each}}</p>
{{/if}}
{{#each paragraphs}}
<p dir="auto" style="margin-top:0;margin-bottom:0">{{#if this}}{{this}}{{else}}&nbsp;{{/if}}</p>
{{/each}}
<p><a href="{{link.url}}">{{link.words}}</a></p>
{{#if actions}}
<p>{{actions.words}}{{#each actions.links}}{{#if @index}} ·{{/if}} <a href="{{url}}">{{words}}</a>{{/each}}</p>
{{/if}}
<p>{{signature}}</p>
</div>
</body>
</html>
`);
