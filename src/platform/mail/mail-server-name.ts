const PORTS: Record<string, string> = { 'smtp:': '587', 'smtps:': '465' };

/** The mail server of an SMTP_URL as host:port, without who signs in there; null: the built-in catcher. */
export function mailServerOf(smtpUrl: string | undefined): string | null {
  if (!smtpUrl) return null;
  const { hostname, port, protocol } = new URL(smtpUrl);
  return `${hostname}:${port || PORTS[protocol]}`;
}
