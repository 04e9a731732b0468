import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CredentialsService } from '../auth/credentials.service.js';
import type { SignedIn } from '../auth/signed-in.js';
import { Config } from '../platform/config/config.js';
import { edit } from '../platform/database/edit.js';
import { Suppression } from '../platform/mail/suppression.entity.js';
import type { ChangeMeDto, MeView, OwnBounces } from './me.dto.js';
import { PersonChanges } from './person-changes.js';
import { TeamsService } from './teams.service.js';
import { User } from './user.entity.js';

/** Oneself. */
@Injectable()
export class MeService {
  constructor(
    private readonly config: Config,
    private readonly credentials: CredentialsService,
    private readonly teams: TeamsService,
    private readonly changes: PersonChanges,
  ) {}

  async find(em: EntityManager, actor: SignedIn): Promise<MeView> {
    const { id, email, name, timeZone, version } = await em.findOneByOrFail(User, { id: actor.id });
    return {
      user: { id, email, name, role: actor.role, timeZone },
      teams: await this.teams.of(em, id),
      hasPassword: await this.credentials.has(em, id),
      mail: { leaves: this.config.smtpUrl !== undefined, comesBack: await ownBounces(em, email) },
      version,
    };
  }

  /** @throws Problem 412 */
  async change(em: EntityManager, actor: SignedIn, version: number, dto: ChangeMeDto): Promise<MeView> {
    await edit(em, User, actor.id, version, dto);
    if (dto.timeZone) await this.changes.tell(em, actor.id);
    return this.find(em, actor);
  }
}

async function ownBounces(em: EntityManager, email: string): Promise<OwnBounces | null> {
  const standing = em.createQueryBuilder(Suppression, 's').where('s.address = lower(:email) and s.lifted_at is null');
  const found = await standing.setParameters({ email }).getOne();
  return found && { since: found.since.toISOString(), reason: found.reason };
}
