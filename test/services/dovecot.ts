import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect as connectByTls } from 'node:tls';
import { freePort } from '../free-port.mjs';
import { eventually } from '../mail-server.js';
import type { Certificate } from './certificates.js';

const PROGRAM = ['/usr/sbin/dovecot', '/usr/local/sbin/dovecot'].find(
  (path) => spawnSync(path, ['--version']).status === 0,
);

/** Debian's IMAP server; where it is not installed, the tests that need it are skipped and say so. */
export const hasDovecot = PROGRAM !== undefined;

/** Dovecot as a child of the test, on loopback, with one mailbox under a folder of its own. */
export interface Dovecot {
  /** For BOUNCE_IMAP_URL: `imaps` where it has a certificate. */
  url: string;
  /** The same with `imap`: encrypted only once both have said that they can. */
  plainUrl: string;
  port: number;
  /** Puts a mail into the mailbox, as another mail server would; or one that somebody has read. */
  deliver(mail: string | Buffer, was?: 'new' | 'read'): Promise<void>;
  /** Stops it; the mailbox stays, and `start` opens it again. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Stops it for good and removes its folder. */
  remove(): Promise<void>;
}

export const USER = 'bounces@example.org';
export const SECRET = 'pa:ss/w@rd-s3cret';

/** @param certificate it speaks TLS with this one; left out: it speaks none */
export async function startDovecot(certificate?: Certificate): Promise<Dovecot> {
  const folder = await mkdtemp(join(tmpdir(), 'aide-memoire-dovecot-'));
  const owner = mailOwner();
  const mailbox = join(folder, 'mail');
  const port = await freePort();
  const securePort = certificate ? await freePort() : 0;
  const file = join(folder, 'dovecot.conf');
  await chmod(folder, 0o755);
  for (const path of ['mail', 'mail/cur', 'mail/new', 'mail/tmp']) {
    await mkdir(join(folder, path));
    await chown(join(folder, path), owner.uid, owner.gid);
  }
  await writeFile(file, configuration(folder, { port, securePort, certificate }, owner));
  let child: ChildProcess | undefined;
  let count = 0;

  const start = async () => {
    child = spawn(PROGRAM!, ['-F', '-c', file], { stdio: ['ignore', 'ignore', 'inherit'] });
    await eventually(async () => (await answers(port, false)) && (!certificate || answers(securePort, true))).catch(
      async (error) => {
        throw new Error(`${error}\n${await readFile(join(folder, 'log'), 'utf8').catch(() => '')}`);
      },
    );
  };
  const stop = async () => {
    if (!child || child.exitCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  await start();
  const address = `${encodeURIComponent(USER)}:${encodeURIComponent(SECRET)}@127.0.0.1`;
  const plainUrl = `imap://${address}:${port}/INBOX`;
  return {
    url: certificate ? `imaps://${address}:${securePort}/INBOX` : plainUrl,
    plainUrl,
    port,
    start,
    stop,
    async deliver(mail, was = 'new') {
      const name = `${String(count++).padStart(6, '0')}.${process.pid}.localhost`;
      const path = join(mailbox, was === 'new' ? `new/${name}` : `cur/${name}:2,S`);
      await writeFile(path, mail);
      await chown(path, owner.uid, owner.gid);
    },
    async remove() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Owner {
  name: string;
  group: string;
  uid: number;
  gid: number;
}

/** Dovecot opens no mail as root: for root it does so as nobody. */
function mailOwner(): Owner {
  const id = (...args: string[]) => execFileSync('id', args, { encoding: 'utf8' }).trim();
  const name = id('-u') === '0' ? 'nobody' : id('-un');
  return { name, group: id('-gn', name), uid: Number(id('-u', name)), gid: Number(id('-g', name)) };
}

interface Doors {
  port: number;
  /** 0: none. */
  securePort: number;
  certificate: Certificate | undefined;
}

/** Every process as the one user, without chroot: so it needs no root, and no user of Debian's own. */
function configuration(folder: string, { port, securePort, certificate }: Doors, owner: Owner): string {
  const { name, group, uid, gid } = owner;
  const tls = certificate && `yes\nssl_cert = <${certificate.certificate}\nssl_key = <${certificate.key}`;
  return `
protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
ssl = ${tls ?? 'no'}
disable_plaintext_auth = no
default_internal_user = ${name}
default_internal_group = ${group}
default_login_user = ${name}
mail_location = maildir:${folder}/mail
first_valid_uid = 1
passdb {
  driver = static
  args = user=${USER} password=${SECRET}
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/mail
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = ${securePort}
    ssl = ${certificate ? 'yes' : 'no'}
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
`;
}

function answers(port: number, isSecure: boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const host = '127.0.0.1';
    const socket = isSecure ? connectByTls({ port, host, rejectUnauthorized: false }) : connect({ port, host });
    socket.once('data', (greeting: Buffer) => {
      socket.destroy();
      resolve(greeting.toString().startsWith('* OK'));
    });
    socket.once('error', () => resolve(false));
  });
}
