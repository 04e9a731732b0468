/** What is wrong between us and a mail server, as far as it can be told from outside. */
export const MAIL_FAULTS = [
  'no-such-host',
  'refused',
  'silent',
  'closed',
  'certificate',
  'encryption',
  'sign-in',
  'busy',
  'other',
] as const;
export type MailFault = (typeof MAIL_FAULTS)[number];

/** An error of the SMTP client, as far as it is told. */
interface SmtpError extends Error {
  code?: string;
  originalCode?: string;
  responseCode?: number;
}

const BY_CODE: Record<string, MailFault> = {
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'silent',
  ENETUNREACH: 'silent',
  ETIMEDOUT: 'silent',
  ECONNECTION: 'closed',
  ECONNRESET: 'closed',
  EDNS: 'no-such-host',
  EAUTH: 'sign-in',
  ENOAUTH: 'sign-in',
  EOAUTH2: 'sign-in',
  ETLS: 'encryption',
};

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_|ALTNAME|HOSTNAME_MISMATCH/;

/** Whether a connection failed over the server's certificate. @param code of the error in Node's own words */
export function isOfCertificate(code: string): boolean {
  return CERTIFICATE.test(code);
}

export function mailFaultOf({ code = '', originalCode = '', responseCode = 0 }: SmtpError): MailFault {
  if (isOfCertificate(originalCode)) return 'certificate';
  if (originalCode.startsWith('ERR_SSL')) return 'encryption';
  if (code !== 'EAUTH' && responseCode >= 400 && responseCode < 500) return 'busy';
  return BY_CODE[originalCode] ?? BY_CODE[code] ?? 'other';
}
