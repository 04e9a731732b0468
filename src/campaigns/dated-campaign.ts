import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
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
    this.things.add({ table: 'campaign', column: 'campaignId', read: (em, ids) => this.read(em, ids) });
  }

  private async read(em: EntityManager, ids: string[]): Promise<Map<string, DatedThing>> {
    const campaigns = await em.find(Campaign, { where: { id: In(ids) }, withDeleted: true });
    const named = campaigns.map(({ instrumentId }) => instrumentId);
    const instruments = await em.find(Instrument, { where: { id: In(named) }, withDeleted: true });
    const nameOf = new Map(instruments.map(({ id, name }) => [id, name]));
    return new Map(campaigns.map((campaign) => [campaign.id, thingOf(campaign, nameOf.get(campaign.instrumentId)!)]));
  }
}

function thingOf(campaign: Campaign, instrument: string): DatedThing {
  const { id, name, note, deadline, deadlineDay, ownerId, visibility } = campaign;
  return {
    title: t('deadline', { name }),
    ...{ note, due: deadline, ownerId, path: `/campaigns/${id}` },
    dueDay: deadlineDay === NO_DEADLINE ? null : deadlineDay,
    facts: [t('instrument', { name: instrument })],
    actions: ['snooze'],
    isConfidential: visibility === 'restricted',
    over: over(campaign),
  };
}

function over({ deletedAt, status }: Campaign): NoLonger | null {
  if (deletedAt) return { cancel: t('isDeleted') };
  return status === 'closed' ? { cancel: t('isClosed') } : null;
}
