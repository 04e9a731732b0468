import Handlebars from 'handlebars';
import { type Link, type MailContent, oneLine } from './letter.js';

/** Something that a letter lists, with its link; without a title it is the link alone. */
export interface ListedItem {
  title: string | null;
  /** Short particulars, on one line. */
  facts: string[];
  link: Link;
  /** By which its reader acts at once: a page, and a link into it for each thing that may be done there. */
  acting?: Link & { links: Link[] };
}

/** A mail in words that lists several things. Only `title` and `facts` may hold what somebody wrote. */
export interface ListLetter {
  /** One line, and nobody's words: it may be read over a shoulder. */
  subject: string;
  greeting: string;
  sections: { heading: string; items: ListedItem[] }[];
  /** What to do for another kind of mail. */
  closing: { words: string; url: string };
  signature: string;
}

/** The same letter as text and as HTML; in the HTML, whatever was written by somebody is escaped. */
export function writeListLetter(letter: ListLetter): MailContent {
  const sections = letter.sections.map(({ heading, items }) => ({
    heading,
    items: items.map(({ title, facts, ...links }) => ({
      title: title && oneLine(title),
      facts: facts.join(' · '),
      ...links,
    })),
  }));
  const subject = oneLine(letter.subject);
  return { subject, bodyText: textOf({ ...letter, sections }), bodyHtml: htmlOf({ ...letter, subject, sections }) };
}

interface Lines extends Omit<ListLetter, 'sections'> {
  sections: { heading: string; items: (Omit<ListedItem, 'facts'> & { facts: string })[] }[];
}

function textOf({ greeting, sections, closing, signature }: Lines): string {
  const blocks = sections.map(({ heading, items }) =>
    [
      heading.toUpperCase(),
      ...items.map(({ title, facts, link, acting }) =>
        [title ?? link.words, facts, link.url, acting && `${acting.words}: ${acting.url}`]
          .filter(Boolean)
          .map((line) => `    ${line}`)
          .join('\n'),
      ),
    ].join('\n\n'),
  );
  return `${[greeting, ...blocks, `${closing.words}:\n${closing.url}`, signature].join('\n\n')}\n`;
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
{{#each sections}}
<h2 style="margin:1.5em 0 0.5em;font-size:18px;line-height:1.4;font-weight:normal">{{heading}}</h2>
{{#each items}}
<p dir="auto" style="margin:0 0 0.75em"><a href="{{link.url}}">{{#if title}}{{title}}{{else}}{{link.words}}{{/if}}</a>{{#if facts}}<br>{{facts}}{{/if}}{{#if acting}}<br>{{#each acting.links}}{{#if @index}} · {{/if}}<a href="{{url}}">{{words}}</a>{{/each}}{{/if}}</p>
{{/each}}
{{/each}}
<p style="margin-top:2em"><a href="{{closing.url}}">{{closing.words}}</a></p>
<p>{{signature}}</p>
</div>
</body>
</html>
`);
