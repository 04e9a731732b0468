import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Campaign } from '../campaigns/campaign.entity.js';
import { CampaignsService } from '../campaigns/campaigns.service.js';
import type { Governing } from '../users/colleagues.js';
import { type ActedOn, findOptions, type Subject } from './acted-on.js';
import type { ActFromMailDto, MailActionState } from './mail-actions.dto.js';

/** Its deadline is snoozed; it is neither done nor given away from a mail. */
@Injectable()
export class ActedCampaign implements ActedOn {
  readonly scope = 'campaign';

  constructor(private readonly campaigns: CampaignsService) {}

  pathOf(id: string): string {
    return `/campaigns/${id}`;
  }

  keyOf(campaignId: string) {
    return { campaignId };
  }

  async governing(_: EntityManager, id: string): Promise<Governing[]> {
    return [{ table: 'campaign', id }];
  }

  async read(em: EntityManager, id: string, mode: 'look' | 'lock'): Promise<Subject | null> {
    const found = await em.findOne(Campaign, findOptions(id, mode));
    return found && { id, version: found.version, ownerId: found.ownerId, ended: endOf(found) };
  }

  act(em: EntityManager, { id, version }: Subject, { until }: ActFromMailDto, actor: string): Promise<void> {
    return this.campaigns.snooze(em, id, version, { until: until! }, actor);
  }
}

function endOf({ deletedAt, status }: Campaign): MailActionState | null {
  if (deletedAt) return 'deleted';
  return status === 'closed' ? 'closed' : null;
}
