/** What a report says became of one recipient. */
export interface RecipientStatus {
  /** The addresses by which it names the recipient: as we gave it, and where it went in the end. */
  addresses: string[];
  /** `failed`, `delayed`, `delivered`, `relayed`, `expanded`; in small letters. */
  action: string;
  /** By RFC 3463: `5.1.1`. */
  status: string;
  /** The mail server's own line, else the status. */
  words: string;
}

export interface DeliveryStatus {
  /** What the sender called the mail when it handed it over. */
  envelopeId: string | null;
  recipients: RecipientStatus[];
}

type Fields = Map<string, string>;

const MOST_RECIPIENTS = 100;

/** Reads the fields of a `message/delivery-status` part (RFC 3464): a group about the mail, then one each recipient. Never throws. */
export function readDeliveryStatus(text: string): DeliveryStatus {
  const groups = text
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .slice(0, MOST_RECIPIENTS + 1)
    .map(fieldsOf);
  return {
    envelopeId: groups.map((fields) => fields.get('original-envelope-id')).find(Boolean) ?? null,
    recipients: groups.map(recipientOf).filter((recipient) => recipient !== null),
  };
}

/** Header fields by name in small letters, each unfolded and without control characters; of two with one name the first. */
export function fieldsOf(text: string): Fields {
  const fields: Fields = new Map();
  for (const line of text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name, value] = /^([\w-]{1,60})[ \t]*:(.*)$/.exec(line) ?? [];
    const key = name?.toLowerCase();
    if (key && !fields.has(key)) fields.set(key, value!.replace(/\p{Cc}+/gu, ' ').trim());
  }
  return fields;
}

function recipientOf(fields: Fields): RecipientStatus | null {
  const named = [fields.get('original-recipient'), fields.get('final-recipient')];
  const addresses = named.flatMap((value) => (value ? addressesOf(value) : []));
  const action = /^[a-z]+/.exec(fields.get('action')?.toLowerCase() ?? '')?.[0];
  const status = /^[245]\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0];
  if (addresses.length === 0 || !action || !status) return null;
  return { addresses, action, status, words: wordsOf(fields.get('diagnostic-code')) || status };
}

/** `rfc822; <ana+news@example.org>`; some leave it as xtext (`ana+2Bnews@example.org`), so both readings are given. */
function addressesOf(value: string): string[] {
  const address = afterType(value).replace(/^<(.*)>$/, '$1');
  const decoded = address.replace(/\+([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return [...new Set([address, decoded])].filter((one) => one.includes('@'));
}

function wordsOf(diagnostic: string | undefined): string {
  return afterType(diagnostic ?? '');
}

/** Without the `smtp;` or `rfc822;` in front. */
function afterType(value: string): string {
  return value.replace(/^[\w-]+[ \t]*;/, '').trim();
}
