import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const there = (program: string, option: string) => spawnSync(program, [option]).error === undefined;

/** LibreOffice and poppler; where they are not installed, the tests that need them are skipped and say so. */
export const hasLibreOffice = there('soffice', '--version') && there('pdftotext', '-v');

/** A document as LibreOffice lays it out. */
export interface LaidOut {
  /** The text of each page as it stands there. */
  pages: string[];
  /** The outline, which LibreOffice makes of the headings: each with its level and the number of its page. */
  outline: { level: number; title: string; page: number }[];
  /** The names of the fonts that it took. */
  fonts: string[];
}

/** Opens a Word document in a LibreOffice with a profile of its own, and reads back what stands on the pages. */
export function laidOut(document: Buffer): LaidOut {
  const folder = mkdtempSync(join(tmpdir(), 'aide-memoire-office-'));
  try {
    const path = join(folder, 'document.docx');
    writeFileSync(path, document);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', PDF, '--outdir', folder, path], { stdio: 'pipe' });
    const pdf = join(folder, 'document.pdf');
    if (process.env.KEEP_PDF) writeFileSync(join(process.env.KEEP_PDF, `${Date.now()}.pdf`), readFileSync(pdf));
    const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
    const fonts = execFileSync('pdffonts', [pdf], { encoding: 'utf8' }).split('\n').slice(2);
    return { pages, outline: outlineOf(pdf, folder), fonts: fonts.map((line) => line.split(/\s+/)[0]!) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const PDF = 'pdf:writer_pdf_Export:{"ExportBookmarks":{"type":"boolean","value":"true"}}';

function outlineOf(pdf: string, folder: string): LaidOut['outline'] {
  const xml = join(folder, 'outline');
  execFileSync('pdftohtml', ['-xml', '-i', pdf, xml], { stdio: 'pipe' });
  const items: LaidOut['outline'] = [];
  let level = 0;
  for (const [tag, page, title] of readFileSync(`${xml}.xml`, 'utf8').matchAll(
    /<\/?outline>|<item page="(\d+)">(.*?)<\/item>/g,
  )) {
    if (tag === '<outline>') level++;
    else if (tag === '</outline>') level--;
    else items.push({ level, title: decoded(title!), page: Number(page) });
  }
  return items;
}

function decoded(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))).replace(/&amp;/g, '&');
}
