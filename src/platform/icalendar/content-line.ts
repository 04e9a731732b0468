/** A line of an iCalendar file (RFC 5545), not folded yet. The value stands as it is: what somebody wrote goes through `textOf`. */
export function contentLine(name: string, value: string, parameters: Record<string, string> = {}): string {
  const said = Object.entries(parameters).map(([key, word]) => `;${key}=${parameterOf(word)}`);
  return `${name}${said.join('')}:${value}`;
}

/** What somebody wrote, as a TEXT value: it cannot end its line, and what no calendar can show is left out. */
export function textOf(written: string): string {
  return written
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');
}

/** By RFC 6868, as a quoted parameter can hold neither quotation marks nor ends of lines. */
function parameterOf(word: string): string {
  if (/^[\w/+-]+$/.test(word)) return word;
  const escaped = word
    .replaceAll('^', '^^')
    .replaceAll('"', "^'")
    .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '^n')
    .replace(/\p{Cc}/gu, '');
  return `"${escaped}"`;
}

const LONGEST = 75;

/** The lines as a file: none longer than 75 octets, and never cut within a character. */
export function fileOf(lines: string[]): string {
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function folded(line: string): string {
  if (line.length <= LONGEST && Buffer.byteLength(line) <= LONGEST) return line;
  const parts: string[] = [];
  let start = 0;
  let octets = 0;
  for (let at = 0; at < line.length; ) {
    const point = line.codePointAt(at)!;
    const size = octetsOf(point);
    // the blank that marks a continuation counts too
    if (octets + size > (parts.length === 0 ? LONGEST : LONGEST - 1)) {
      parts.push(line.slice(start, at));
      start = at;
      octets = 0;
    }
    octets += size;
    at += point > 0xffff ? 2 : 1;
  }
  return [...parts, line.slice(start)].join('\r\n ');
}

function octetsOf(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
