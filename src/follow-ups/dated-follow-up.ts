import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { NoLonger } from '../platform/mail/composers.js';
import { wordsOf } from '../platform/mail/words.js';
import type { Visibility } from '../platform/visibility/protected-record.js';
import { type DatedThing, DatedThings } from '../reminders/dated-things.js';
import { type FollowUpStatus, NEVER_DUE } from './follow-up.entity.js';
import { FOLLOW_UP_MESSAGES } from './follow-up.messages.js';

interface Row {
  id: string;
  title: string;
  note: string;
  due: string | null;
  dueDay: string;
  ownerId: string | null;
  status: FollowUpStatus;
  isDeleted: boolean;
  state: string | null;
  campaign: string | null;
  visibilities: Visibility[];
}

const FOLLOW_UPS = `
  select f.id, f.title, f.note, f.due, f.due_day::text as "dueDay", f.owner_id as "ownerId", f.status,
    f.deleted_at is not null as "isDeleted", s.name_en as state, c.name as campaign,
    array_remove(array[f.visibility, e.visibility, c.visibility, v.visibility], null) as visibilities
  from follow_up f left join engagement e on e.id = f.engagement_id left join state s on s.id = f.state_id
    left join campaign c on c.id = f.campaign_id left join event v on v.id = f.event_id
  where f.id = any($1)`;

const t = wordsOf(FOLLOW_UP_MESSAGES);

/** Lets follow-ups have reminders. */
@Injectable()
export class DatedFollowUp implements OnModuleInit {
  constructor(private readonly things: DatedThings) {}

  onModuleInit(): void {
    this.things.add({ table: 'follow_up', column: 'followUpId', read: (em, ids) => this.read(em, ids) });
  }

  private async read(em: EntityManager, ids: string[]): Promise<Map<string, DatedThing>> {
    const rows: Row[] = await em.query(FOLLOW_UPS, [ids]);
    return new Map(rows.map((row) => [row.id, thingOf(row)]));
  }
}

function thingOf(row: Row): DatedThing {
  const { id, title, note, due, dueDay, ownerId, state, campaign } = row;
  const facts = [state ? t('state', { name: state }) : '', campaign ? t('campaign', { name: campaign }) : ''];
  return {
    ...{ title, note, due, ownerId, path: `/follow-ups/${id}` },
    dueDay: dueDay === NEVER_DUE ? null : dueDay,
    facts: facts.filter(Boolean),
    actions: ['done', 'snooze', 'give'],
    isConfidential: row.visibilities.includes('restricted'),
    over: over(row),
  };
}

function over({ isDeleted, status }: Row): NoLonger | null {
  if (isDeleted) return { cancel: t('isDeleted') };
  if (status === 'done') return { cancel: t('isDone') };
  if (status === 'dropped') return { cancel: t('isDropped') };
  if (status === 'to-review') return { cancel: t('isToReview') };
  return null;
}
