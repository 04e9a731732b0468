import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { idIn, isOurs, tokenOf } from './action-token.js';
import type { MailContent } from './letter.js';
import { MailAction, type MailActionName } from './mail-action.entity.js';
import type { OutgoingMail } from './outgoing-mail.entity.js';

const DAY = 24 * 60 * 60 * 1000;
const VALID_FOR = 30 * DAY;

type Kept = Pick<MailAction, 'id' | 'mailId' | 'userId' | 'scope' | 'scopeId' | 'expiresAt'>;

/** Made at the first attempt; the attempts that follow find them, and carry the same links. */
const FIND_OR_MAKE = `
  insert into mail_action (mail_id, user_id, scope, scope_id, expires_at, mail_created_at)
  select "mailId", "userId", scope, "scopeId", "expiresAt", "mailCreatedAt" from jsonb_to_recordset($1) as r (
    "mailId" uuid, "userId" uuid, scope text, "scopeId" text, "expiresAt" timestamptz, "mailCreatedAt" timestamptz)
  on conflict (mail_id, scope, scope_id) do update set expires_at = mail_action.expires_at
  returning id, mail_id as "mailId", user_id as "userId", scope, scope_id as "scopeId", expires_at as "expiresAt"`;

/**
 * Links in a mail by which its recipient acts without signing in, once. Their tokens are put into a mail while it is handed to
 * the mail server and stand nowhere else: what the Outbox keeps has a blank in their place.
 */
@Injectable()
export class MailActions {
  private key: Buffer | undefined;

  constructor(private readonly clock: Clock) {}

  /** The contents as their recipients get them, tokens included; in the transaction in which they are written. */
  async fill(em: EntityManager, written: { mail: OutgoingMail; content: MailContent }[]): Promise<MailContent[]> {
    const expiresAt = new Date(this.clock.now().getTime() + VALID_FOR);
    const rows = written.flatMap(({ mail: { id: mailId, recipientId: userId, createdAt: mailCreatedAt }, content }) =>
      userId
        ? (content.actions?.about ?? []).map((about) => ({ mailId, userId, mailCreatedAt, expiresAt, ...about }))
        : [],
    );
    if (rows.length === 0) return written.map(({ content }) => content);
    const actions: Kept[] = await em.query(FIND_OR_MAKE, [JSON.stringify(rows)]);
    const key = await this.signingKey(em);
    const tokens = new Map(actions.map((action) => [keyOf(action), tokenOf(action, key)]));
    return written.map(({ mail, content }) => {
      if (!content.actions || !mail.recipientId) return content;
      const { about, write } = content.actions;
      return write(about.map((record) => tokens.get(keyOf({ mailId: mail.id, ...record }))!));
    });
  }

  /** The action that a token of ours names, used and expired ones too; null for any other word. */
  async read(em: EntityManager, token: string): Promise<MailAction | null> {
    const id = idIn(token);
    const action = id && (await em.findOneBy(MailAction, { id }));
    return action && isOurs(token, action, await this.signingKey(em)) ? action : null;
  }

  /** Uses it up. Of two at once the second waits for the first. @returns false when somebody else has */
  async use(em: EntityManager, id: string, usedFor: MailActionName): Promise<boolean> {
    const { affected } = await em.update(
      MailAction,
      { id, usedAt: IsNull(), revokedAt: IsNull() },
      { usedAt: this.clock.now(), usedFor },
    );
    return affected === 1;
  }

  /** One for all processes. A database that was restored without it gets another; the links of before are none of ours then. */
  private async signingKey(em: EntityManager): Promise<Buffer> {
    this.key ??= await keptKey(em);
    if (this.key) return this.key;
    await em.query(`insert into signing_key values ('mail-action', $1) on conflict do nothing`, [randomBytes(32)]);
    // not remembered before it is committed
    return (await keptKey(em))!;
  }
}

async function keptKey(em: EntityManager): Promise<Buffer | undefined> {
  const [row]: { key: Buffer }[] = await em.query(`select key from signing_key where name = 'mail-action'`);
  return row?.key;
}

function keyOf({ mailId, scope, scopeId }: Pick<MailAction, 'mailId' | 'scope' | 'scopeId'>): string {
  return `${mailId} ${scope} ${scopeId}`;
}
