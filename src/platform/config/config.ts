import { resolve } from 'node:path';
import { StartupError } from '../startup-error.js';

/** What the environment says, read and checked once at the start. Injectable by its class. */
export class Config {
  /** TCP port of the web server. */
  readonly port: number;
  /** Address that the web server listens on. */
  readonly host: string;
  /** What people type into the browser; no trailing slash. */
  readonly baseUrl: string;
  /** The application's database role; unset: embedded PostgreSQL under `dataDir`. */
  readonly databaseUrl: string | undefined;
  /** Owner of the schema: migrations, queue schema, backup; unset: the same as `databaseUrl`. */
  readonly databaseOwnerUrl: string | undefined;
  /** Unset: the queue lives in PostgreSQL. */
  readonly redisUrl: string | undefined;
  /** Unset: mail goes to the built-in catcher and does not leave this machine. */
  readonly smtpUrl: string | undefined;
  /** Sender of all mail. */
  readonly mailFrom: string;
  /** The mailbox in which mail that came back is found, with its user and password; unset: nobody looks. */
  readonly bounceImapUrl: string | undefined;
  /** To which address mail comes back (the envelope's sender); unset: to that of `mailFrom`. */
  readonly bouncesTo: string | undefined;
  /** Absolute path of the folder for the embedded database, caught mail and exports. */
  readonly dataDir: string;
  /** With `adminPassword`: creates the first administrator without a sign-in link. */
  readonly adminEmail: string | undefined;
  readonly adminPassword: string | undefined;
  /** `inline`: jobs run in the web process; `off`: a worker process of its own runs them. */
  readonly worker: 'inline' | 'off';
  /** True where a reverse proxy in front sets X-Forwarded-For. */
  readonly trustProxy: boolean;

  constructor(values: Config) {
    Object.assign(this, values);
  }
}

type Environment = Record<string, string | undefined>;

/**
 * Reads the environment (see README, "Environment").
 * @throws StartupError with a sentence that names the variable and what it should look like
 */
export function readConfig(env: Environment): Config {
  const get = (name: string) => env[name]?.trim() || undefined;
  const port = portOf(get('PORT') ?? '3000');
  const adminEmail = get('ADMIN_EMAIL');
  const adminPassword = env.ADMIN_PASSWORD || undefined;
  if (Boolean(adminEmail) !== Boolean(adminPassword)) {
    throw new StartupError('ADMIN_EMAIL and ADMIN_PASSWORD are given together or not at all.');
  }
  if (adminPassword && (adminPassword.length < 12 || adminPassword.length > 200)) {
    throw new StartupError('ADMIN_PASSWORD must have 12 to 200 characters.');
  }
  if (adminEmail && !/^[^\s@]+@[^\s@]+$/.test(adminEmail)) {
    throw new StartupError(`ADMIN_EMAIL "${adminEmail}" is not an e-mail address.`);
  }
  if (get('DATABASE_OWNER_URL') && !get('DATABASE_URL')) {
    throw new StartupError('DATABASE_OWNER_URL needs DATABASE_URL beside it.');
  }
  return new Config({
    port,
    host: get('HOST') ?? '127.0.0.1',
    baseUrl: baseUrlOf(get('BASE_URL') ?? `http://localhost:${port}`),
    databaseUrl: urlOf('DATABASE_URL', get('DATABASE_URL'), ['postgres:', 'postgresql:']),
    databaseOwnerUrl: urlOf('DATABASE_OWNER_URL', get('DATABASE_OWNER_URL'), ['postgres:', 'postgresql:']),
    redisUrl: urlOf('REDIS_URL', get('REDIS_URL'), ['redis:', 'rediss:']),
    smtpUrl: urlOf('SMTP_URL', get('SMTP_URL'), ['smtp:', 'smtps:']),
    mailFrom: senderOf(get('MAIL_FROM') ?? 'Aide-Mémoire <aide-memoire@localhost>'),
    ...bouncesOf(get('BOUNCE_IMAP_URL'), get('MAIL_BOUNCES_TO')),
    dataDir: resolve(get('DATA_DIR') ?? './data'),
    adminEmail,
    adminPassword,
    worker: oneOf('WORKER', get('WORKER') ?? 'inline', ['inline', 'off'] as const),
    trustProxy: oneOf('TRUST_PROXY', get('TRUST_PROXY') ?? 'no', ['yes', 'no'] as const) === 'yes',
  });
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) {
    throw new StartupError(`PORT "${text}" is not a port number (1 to 65535).`);
  }
  return port;
}

function baseUrlOf(text: string): string {
  const url = urlOf('BASE_URL', text, ['http:', 'https:'])!;
  const { pathname, search, hash } = new URL(url);
  if (pathname !== '/' || search || hash) {
    throw new StartupError(`BASE_URL "${text}" must be an origin alone, such as https://crm.example.org.`);
  }
  return new URL(url).origin;
}

function senderOf(text: string): string {
  if (!/^[^<>]*<[^\s@<>]+@[^\s@<>]+>$|^[^\s@<>]+@[^\s@<>]+$/.test(text)) {
    throw new StartupError(`MAIL_FROM "${text}" holds no e-mail address, such as Aide-Mémoire <crm@example.org>.`);
  }
  return text;
}

/** Mail comes back to the mailbox that is read: where that one's user is an address, it need not be said twice. */
function bouncesOf(imap: string | undefined, to: string | undefined): Pick<Config, 'bounceImapUrl' | 'bouncesTo'> {
  const url = urlOf('BOUNCE_IMAP_URL', imap, ['imaps:', 'imap:']);
  const user = url && imapUserOf(url);
  if (to && !ADDRESS.test(to)) throw new StartupError(`MAIL_BOUNCES_TO "${to}" is not an e-mail address.`);
  return { bounceImapUrl: url, bouncesTo: to ?? (user && ADDRESS.test(user) ? user : undefined) };
}

function imapUserOf(url: string): string {
  const { username, password, pathname } = new URL(url);
  if (username && password && [username, password, pathname].every(isDecodable)) return decodeURIComponent(username);
  throw new StartupError(
    'BOUNCE_IMAP_URL holds no user and password, such as imaps://bounces%40example.org:password@imap.example.org/INBOX.',
  );
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

const ADDRESS = /^[^\s@<>]+@[^\s@<>]+$/;

/** Never repeats the value: such an address may hold a password. */
function urlOf(name: string, text: string | undefined, schemes: string[]): string | undefined {
  if (text === undefined) return undefined;
  const { protocol = '', host = '' } = URL.canParse(text) ? new URL(text) : {};
  // PostgreSQL alone may be reached without a host: by its socket
  if (!schemes.includes(protocol) || (!host && !schemes.includes('postgres:'))) {
    throw new StartupError(`${name} is not an address that starts with ${schemes.map((s) => `${s}//`).join(' or ')}.`);
  }
  return text;
}

function oneOf<T extends string>(name: string, text: string, choices: readonly T[]): T {
  if (!(choices as readonly string[]).includes(text)) {
    throw new StartupError(`${name} "${text}" is not one of ${choices.join(', ')}.`);
  }
  return text as T;
}
