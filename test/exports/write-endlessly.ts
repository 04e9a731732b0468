import { open } from 'node:fs/promises';
import { paragraph } from '../../src/exports/docx/block.js';
import { DocxWriter } from '../../src/exports/docx/docx-writer.js';
import { Manuscript } from '../../src/exports/docx/manuscript.js';

// A process that has a document put together which takes far longer than anybody would wait.
const manuscript = new Manuscript({ title: 'Endless', author: 'Noor Haddad', notice: 'For nobody' });
const lines = Array.from({ length: 10_000 }, (_, line) => paragraph('Note', `Line ${line} of it, in Latin and عربي.`));
for (let pieces = 0; pieces < 30; pieces++) manuscript.add(lines);
const writer = new DocxWriter();
// it is time that it shall take, and not die of too little memory
writer.limits.megabytes = 4000;
await writer.write(manuscript, await open('/dev/null', 'w'));
