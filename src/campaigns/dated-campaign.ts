import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Instrument } from '../instruments/instrument.entity.js';
import type { NoLonger } from '../platform/mail/composers.js';
import { wordsOf } from '../platform/mail/words.js';
import { type DatedThing, DatedThings } from '../reminders/dated-things.js';
import { Campaign, NO_DEADLINE } from './campaign.entity.js';
import { CAMPAIGN_MESSAGES } from './campaign.messages.js';

const t = wordsOf(CAMPAIGN_MESSAGES);

/** Lets a campaign's deadline have reminders. */
@Injectable()
export class DatedCampaign implements OnModuleInit {
  constructor(private readonly things: DatedThings) {}

  onModuleInit(): void {
    this.things.add({ table: 'campaign', column: 'campaignId', read: (em, id) => this.read(em, id) });
  }

  private async read(em: EntityManager, id: string): Promise<DatedThing | null> {
    const campaign = await em.findOne(Campaign, { where: { id }, withDeleted: true });
    if (!campaign) return null;
    const { name, note, deadline, deadlineDay, ownerId, visibility, instrumentId } = campaign;
    const instrument = await em.findOneOrFail(Instrument, { where: { id: instrumentId }, withDeleted: true });
    return {
      title: t('deadline', { name }),
      ...{ note, due: deadline, ownerId, path: `/campaigns/${id}` },
      dueDay: deadlineDay === NO_DEADLINE ? null : deadlineDay,
      facts: [t('instrument', { name: instrument.name })],
      takesActions: false,
      isConfidential: visibility === 'restricted',
      over: over(campaign),
    };
  }
}

function over({ deletedAt, status }: Campaign): NoLonger | null {
  if (deletedAt) return { cancel: t('isDeleted') };
  return status === 'closed' ? { cancel: t('isClosed') } : null;
}
