import { PATIENCE } from './mail-server.js';

const WHOLE_CONVERSATION = 60_000;

/**
 * Greets a mail server and signs in, as for a mail, and sends none.
 * @throws an SMTP client's error
 */
export async function verifyMailServer(url: string): Promise<void> {
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({ url, ...PATIENCE, disableFileAccess: true, disableUrlAccess: true });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('Timeout'), { code: 'ETIMEDOUT' })), WHOLE_CONVERSATION);
  });
  try {
    await Promise.race([transport.verify(), late]);
  } finally {
    clearTimeout(timer);
    transport.close();
  }
}
