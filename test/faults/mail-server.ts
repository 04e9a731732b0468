import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { Conversation } from './conversation.js';
import type { Taken } from './taken.js';

/** Where a conversation stands when the server turns difficult. */
export type Stage = 'recipient' | 'middle of DATA' | 'end of DATA';

/** What it does there: goes on, gives this answer, says nothing any more, or hangs up. */
export type Mood = 'fine' | 'silent' | 'gone' | { answer: string };

/** How it deals with one mail. */
export interface Spell {
  stage: Stage;
  mood: Mood;
}

/**
 * A mail server of the plain commands alone, which can do what a real one does on a bad day. It adds no wait of its own (a
 * library's server lets 100 ms pass before it greets), so that it may stand beside a measurement.
 */
export class MailServer {
  readonly taken: Taken[] = [];
  /** How long it thinks before it says 250 to a mail that it took, in milliseconds. */
  delay: () => number = () => 0;
  greeting: () => Mood = () => 'fine';
  /** Asked at each mail's RCPT. */
  spell: (recipient: string) => Spell | null = () => null;
  /** When it last was difficult to each recipient (to nobody in particular: the greeting), or such a conversation ended. */
  readonly lastFaults = new Map<string, number>();
  private readonly sockets = new Set<Socket>();
  private readonly server: Server = createServer((socket) => this.converse(socket));

  async listen(): Promise<this> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return this;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
    await once(this.server, 'close');
  }

  private converse(socket: Socket): void {
    this.sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('close', () => this.sockets.delete(socket));
    new Conversation(socket, this);
  }
}
