import { must, type Person, type TestApp } from '../app.js';
import { unzipped } from './zip.js';

/** A paragraph of a Word document as its file has it. */
export interface DocxParagraph {
  style: string;
  text: string;
  xml: string;
}

/** A Word document that was fetched. */
export interface Fetched {
  made: { id: string; href: string };
  bytes: Buffer;
  headers: Headers;
  files: Map<string, string>;
  /** Every word of every part, properties, headers and footers included. */
  everything: string;
  paragraphs: DocxParagraph[];
  /** The texts of the paragraphs in a style. */
  of(style: string): string[];
}

/** Makes an export as a document and fetches it, by default for those who made it. */
export async function document(
  app: TestApp,
  as: Person,
  body: Record<string, unknown>,
  reader: Person = as,
): Promise<Fetched> {
  const whole = { report: 'engagements', format: 'docx', ...body };
  const { body: made } = await must(app.http('POST', '/api/exports', { as, body: whole }), 201);
  return { made, ...(await fetched(app, reader, made.href)) };
}

export async function fetched(app: TestApp, as: Person, href: string): Promise<Omit<Fetched, 'made'>> {
  const answer = await fetch(`${app.url}${href}`, { headers: { cookie: as.cookie } });
  if (answer.status !== 200) throw new Error(`answered ${answer.status}: ${await answer.text()}`);
  const bytes = Buffer.from(await answer.arrayBuffer());
  const files = unzipped(bytes);
  const paragraphs = paragraphsOf(files.get('word/document.xml')!);
  const everything = [...files.values()].map(plain).join('\n');
  const of = (style: string) => paragraphs.filter((one) => one.style === style).map(({ text }) => text);
  return { bytes, headers: answer.headers, files, everything, paragraphs, of };
}

function paragraphsOf(xml: string): DocxParagraph[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)].map(([paragraph]) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1] ?? 'Normal',
    text: textOf(paragraph),
    xml: paragraph,
  }));
}

/** What is read: texts and tabs; of fields what they show. */
function textOf(xml: string): string {
  return plain(xml.replace(/<w:instrText.*?<\/w:instrText>/gs, '').replace(/<w:tab\/>/g, '\t'));
}

function plain(xml: string): string {
  const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
  return xml.replace(/<[^>]*>/g, '').replace(/&(\w+);/g, (_, name: string) => entities[name] ?? '');
}
