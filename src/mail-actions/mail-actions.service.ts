import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SignInAttemptsService } from '../auth/sign-in-attempts.service.js';
import { mayCarryWords } from '../installation/mail-content.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { Problem } from '../platform/http/problem.js';
import type { MailAction } from '../platform/mail/mail-action.entity.js';
import { MailActions } from '../platform/mail/mail-actions.js';
import { DatedThings } from '../reminders/dated-things.js';
import { colleaguesWhoMayRead } from '../users/colleagues.js';
import { User } from '../users/user.entity.js';
import { ActedCampaign } from './acted-campaign.js';
import { ActedFollowUp } from './acted-follow-up.js';
import type { ActedOn } from './acted-on.js';
import type { ActFromMailDto, MailActionView } from './mail-actions.dto.js';
import { noLonger, notOffered, over, used } from './refusals.js';
import { standingOf } from './standing.js';

/** Acts by a link in a mail: as the person who got it, on what it is about as that stands now. */
@Injectable()
export class MailActionsService {
  private readonly kinds: ActedOn[];

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly attempts: SignInAttemptsService,
    private readonly actions: MailActions,
    private readonly things: DatedThings,
    followUp: ActedFollowUp,
    campaign: ActedCampaign,
  ) {
    this.kinds = [followUp, campaign];
  }

  /** @throws Problem 404 for what is no link of ours; 410 when it was used, has expired, or its person left; 429 */
  async find(token: string, address: string): Promise<MailActionView> {
    const action = await this.open(token, address);
    return this.database.asActor(action.userId, (em) => this.look(em, action));
  }

  /** @throws Problem as `find`; 409 when it no longer stands open; 422 for what its mail does not offer, and a colleague or a moment that cannot be */
  async act(token: string, address: string, body: ActFromMailDto): Promise<MailActionView> {
    const action = await this.open(token, address);
    return this.database.asActor(action.userId, async (em) => {
      if (!(await this.actions.use(em, action.id, body.action))) throw used();
      const { kind, subject, thing, state } = await this.read(em, action, 'lock');
      if (!subject || !thing || state !== 'open') throw noLonger(state);
      if (!thing.actions.includes(body.action)) throw notOffered();
      await kind.act(em, subject, body, action.userId);
      return this.look(em, action);
    });
  }

  private async look(em: EntityManager, action: MailAction): Promise<MailActionView> {
    const { kind, thing, subject, state } = await this.read(em, action, 'look');
    const { id, name, timeZone } = await em.findOneByOrFail(User, { id: action.userId });
    const hasWords = thing !== null && (await mayCarryWords(em, thing));
    const actions = thing && state === 'open' ? thing.actions : [];
    // whoever holds a mail that must say nothing is told no names either
    const readers =
      hasWords && actions.includes('give')
        ? await colleaguesWhoMayRead(em, await kind.governing(em, action.scopeId))
        : [];
    return {
      ...{ person: { id, name }, timeZone, state, actions },
      title: hasWords ? thing.title : null,
      due: hasWords ? thing.due : null,
      path: kind.pathOf(action.scopeId),
      colleagues: readers.filter((one) => one.id !== subject?.ownerId),
      expiresAt: action.expiresAt.toISOString(),
    };
  }

  /** As the person acts who got the mail: what this person may not see (any more) is not there. */
  private async read(em: EntityManager, action: MailAction, mode: 'look' | 'lock') {
    const { scope, scopeId } = action;
    const kind = this.kinds.find((one) => one.scope === scope)!;
    const subject = await kind.read(em, scopeId, mode);
    const thing = subject && (await this.things.read(em, kind.keyOf(scopeId)));
    return { kind, subject, thing, state: await standingOf(em, action, subject, thing) };
  }

  private async open(token: string, address: string): Promise<MailAction> {
    const found = await this.database.asNobody(async (em) => {
      const action = await this.actions.read(em, token);
      return action && { action, person: await em.findOneByOrFail(User, { id: action.userId }) };
    });
    if (!found) {
      await this.attempts.bookAddressGuess(address);
      throw Problem.notFound('This is no link of ours, or not the whole of it.');
    }
    const { action, person } = found;
    if (action.usedAt) throw used();
    if (action.expiresAt <= this.clock.now()) throw over('link-expired', 'This link was good for thirty days.');
    if (person.disabledAt) throw over('account-disabled', 'The account that this mail went to is disabled.');
    if (action.revokedAt) throw over('link-revoked', 'This link ended when the password was changed.');
    return action;
  }
}
