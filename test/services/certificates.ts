import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A server's certificate for 127.0.0.1, and the authority that signed it, which nobody knows; as PEM files. */
export interface Certificate {
  authority: string;
  certificate: string;
  key: string;
}

/** @param folder where the files go */
export function selfMadeCertificate(folder: string): Certificate {
  const at = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const newKey = ['-newkey', 'rsa:2048', '-nodes'];
  const authority = ['-keyout', at('authority.key'), '-out', at('authority.pem')];
  openssl('req', '-x509', ...newKey, ...authority, '-days', '2', '-subj', '/CN=An authority of our own');
  openssl('req', ...newKey, '-keyout', at('server.key'), '-out', at('server.csr'), '-subj', '/CN=localhost');
  writeFileSync(at('names'), 'subjectAltName = IP:127.0.0.1');
  const signing = ['-CA', at('authority.pem'), '-CAkey', at('authority.key'), '-CAcreateserial'];
  const signed = ['-extfile', at('names'), '-days', '2', '-out', at('server.pem')];
  openssl('x509', '-req', '-in', at('server.csr'), ...signing, ...signed);
  return { authority: at('authority.pem'), certificate: at('server.pem'), key: at('server.key') };
}
