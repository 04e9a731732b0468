import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/**
 * A real mail server on loopback for a machine that has none: the way of a mail is the same, and it ends here. It keeps nothing;
 * the Outbox is the record.
 */
export class MailCatcher {
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onData: (stream, _session, done) => {
      stream.resume();
      stream.once('end', () => done(null, 'kept in the Outbox; it does not leave this machine'));
    },
  });
  private listening = false;

  /** Starts it on a free port; answers its address. */
  async listen(): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(0, '127.0.0.1', () => {
        this.server.off('error', reject);
        this.server.on('error', () => {});
        resolve();
      });
    });
    this.listening = true;
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    if (this.listening) await new Promise<void>((resolve) => this.server.close(resolve));
  }
}
