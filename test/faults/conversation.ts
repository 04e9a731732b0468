import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { MailServer, Mood, Spell, Stage } from './mail-server.js';
import { takenFrom } from './taken.js';

const END = '\r\n.\r\n';

/** One client's conversation with the mail server: SMTP as far as a client of ours speaks it. */
export class Conversation {
  private heard = '';
  private recipient = '';
  private spell: Spell | null = null;
  private isMail = false;

  constructor(
    private readonly socket: Socket,
    private readonly server: MailServer,
  ) {
    socket.setEncoding('latin1');
    socket.on('error', () => {});
    socket.on('data', (chunk: string) => this.hear(chunk));
    this.act(server.greeting(), '220 faults ESMTP');
  }

  private hear(chunk: string): void {
    this.heard += chunk;
    let goesOn = true;
    while (goesOn && !this.socket.destroyed) goesOn = this.isMail ? this.readMail() : this.readCommand();
  }

  /** Whether a whole line was read. */
  private readCommand(): boolean {
    const end = this.heard.indexOf('\r\n');
    if (end < 0) return false;
    const line = this.heard.slice(0, end);
    this.heard = this.heard.slice(end + 2);
    this.obey(line);
    return true;
  }

  private obey(line: string): void {
    const verb = line.toUpperCase().split(/[ :]/, 1)[0];
    this.isMail = verb === 'DATA';
    if (verb === 'EHLO') this.say('250-faults\r\n250 8BITMIME');
    else if (verb === 'QUIT') this.socket.end('221 bye\r\n');
    else if (verb === 'RCPT') this.addRecipient(line);
    else this.say(this.isMail ? '354 go ahead' : '250 ok');
  }

  private addRecipient(line: string): void {
    this.recipient = /<([^>]*)>/.exec(line)?.[1] ?? '';
    this.spell = this.server.spell(this.recipient);
    this.act(this.moodAt('recipient'), '250 ok');
  }

  /** Whether a whole mail was read. */
  private readMail(): boolean {
    if (this.moodAt('middle of DATA') !== 'fine') this.act(this.moodAt('middle of DATA'), '');
    const end = this.heard.indexOf(END);
    if (end < 0 || this.socket.destroyed) return false;
    const raw = this.heard.slice(0, end);
    this.heard = this.heard.slice(end + END.length);
    this.isMail = false;
    void this.take(raw);
    return true;
  }

  /** What it has read to its end it has, whatever becomes of its 250; refused or never answered, it has not. */
  private async take(raw: string): Promise<void> {
    const mood = this.moodAt('end of DATA');
    if (mood === 'fine' || mood === 'gone') this.server.taken.push(takenFrom(raw));
    const delay = this.server.delay();
    if (delay > 0) await pause(delay);
    this.act(mood, '250 taken');
  }

  private act(mood: Mood, answer: string): void {
    if (mood !== 'fine') this.remember();
    if (mood === 'fine') this.say(answer);
    else if (mood === 'gone') this.socket.destroy();
    else if (mood === 'silent') this.socket.once('close', () => this.remember());
    else this.say(mood.answer);
  }

  private remember(): void {
    this.server.lastFaults.set(this.recipient, Date.now());
  }

  private moodAt(stage: Stage): Mood {
    return this.spell?.stage === stage ? this.spell.mood : 'fine';
  }

  private say(answer: string): void {
    if (this.socket.writable) this.socket.write(`${answer}\r\n`);
  }
}
