import { Injectable } from '@nestjs/common';
import type { EntityManager, FindOneOptions } from 'typeorm';
import { SignInAttemptsService } from '../auth/sign-in-attempts.service.js';
import { FollowUp } from '../follow-ups/follow-up.entity.js';
import { FollowUpStatus } from '../follow-ups/follow-up-status.service.js';
import { FollowUpsService, governing } from '../follow-ups/follow-ups.service.js';
import { mayCarryWords } from '../installation/mail-content.js';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { Problem } from '../platform/http/problem.js';
import type { MailAction } from '../platform/mail/mail-action.entity.js';
import { MailActions } from '../platform/mail/mail-actions.js';
import { DatedThings } from '../reminders/dated-things.js';
import { colleaguesWhoMayRead } from '../users/colleagues.js';
import { User } from '../users/user.entity.js';
import type { ActFromMailDto, MailActionView } from './mail-actions.dto.js';
import { noLonger, over, past, used } from './refusals.js';
import { standingOf } from './standing.js';

/** Acts on a follow-up by a link in a mail: as the person who got it, on the follow-up as it stands now. */
@Injectable()
export class MailActionsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly attempts: SignInAttemptsService,
    private readonly actions: MailActions,
    private readonly things: DatedThings,
    private readonly followUps: FollowUpsService,
    private readonly status: FollowUpStatus,
  ) {}

  /** @throws Problem 404 for what is no link of ours; 410 when it was used, has expired, or its person left; 429 */
  async find(token: string, address: string): Promise<MailActionView> {
    const action = await this.open(token, address);
    return this.database.asActor(action.userId, (em) => this.look(em, action));
  }

  /** @throws Problem as `find`; 409 when the follow-up no longer stands open; 422 for a colleague or a moment that cannot be */
  async act(token: string, address: string, body: ActFromMailDto): Promise<MailActionView> {
    const action = await this.open(token, address);
    return this.database.asActor(action.userId, async (em) => {
      if (!(await this.actions.use(em, action.id, body.action))) throw used();
      const { followUp, state } = await this.read(em, action, { lock: { mode: 'pessimistic_write' } });
      if (!followUp || state !== 'open') throw noLonger(state);
      await this.do(em, followUp, body, action.userId);
      return this.look(em, action);
    });
  }

  private async look(em: EntityManager, action: MailAction): Promise<MailActionView> {
    const { thing, followUp, state } = await this.read(em, action);
    const { id, name, timeZone } = await em.findOneByOrFail(User, { id: action.userId });
    const hasWords = thing !== null && (await mayCarryWords(em, thing));
    // whoever holds a mail that must say nothing is told no names either
    const readers =
      state === 'open' && hasWords ? await colleaguesWhoMayRead(em, await governing(em, action.scopeId)) : [];
    return {
      ...{ person: { id, name }, timeZone, state },
      title: hasWords ? thing.title : null,
      due: hasWords ? thing.due : null,
      path: `/follow-ups/${action.scopeId}`,
      colleagues: readers.filter((one) => one.id !== followUp?.ownerId),
      expiresAt: action.expiresAt.toISOString(),
    };
  }

  /** As the person acts who got the mail: what this person may not see (any more) is not there. */
  private async read(em: EntityManager, action: MailAction, options: FindOneOptions<FollowUp> = {}) {
    const id = action.scopeId;
    const followUp = await em.findOne(FollowUp, { where: { id }, withDeleted: true, ...options });
    const thing = followUp && (await this.things.read(em, { followUpId: id }));
    return { followUp, thing, state: await standingOf(em, action, followUp, thing) };
  }

  private async do(em: EntityManager, { id, version }: FollowUp, body: ActFromMailDto, person: string): Promise<void> {
    const { action, until, owner } = body;
    if (action === 'done') return this.status.done(em, id, version);
    if (action === 'give') return void (await this.followUps.patch(em, id, version, { owner }, person));
    if (new Date(until!) <= this.clock.now()) throw past();
    return this.status.snooze(em, id, version, { until: until! }, person);
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
