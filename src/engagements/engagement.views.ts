import { type EntityManager, In } from 'typeorm';
import { recordViews } from '../users/record.view.js';
import { askViews } from './ask.views.js';
import { Engagement } from './engagement.entity.js';
import {
  campaigns,
  followUps,
  instruments,
  kinds,
  missions,
  passages,
  quotations,
  sources,
  states,
} from './engagement.parts.views.js';
import { peopleThere } from './engagement.people.views.js';
import type { EngagementView } from './engagement-view.dto.js';

/** The visible ones among these, deleted ones included, in the order of the ids; the number of queries is always the same. */
export async function engagementViews(em: EntityManager, ids: string[]): Promise<EngagementView[]> {
  if (ids.length === 0) return [];
  const found = await em.find(Engagement, { where: { id: In(ids) }, withDeleted: true });
  const records = await recordViews(em, found);
  const parts = {
    sources: await sources(em, ids),
    kinds: await kinds(em, ids),
    states: await states(em, ids),
    missions: await missions(em, ids),
    people: await peopleThere(em, ids),
    asks: await askViews(em, ids),
    instruments: await instruments(em, ids),
    campaigns: await campaigns(em, ids),
    quotations: await quotations(em, ids),
    passages: await passages(em, ids),
    followUps: await followUps(em, ids),
  };
  const views = new Map(found.map((engagement) => [engagement.id, view(engagement)]));
  return ids.flatMap((id) => views.get(id) ?? []);

  function view(engagement: Engagement): EngagementView {
    const { time, until, timeZone } = engagement;
    const { id, date, dateText, earliest, latest, finerDates, kind, stage, title, text, place, attribution } =
      engagement;
    const attributionWithheld = !parts.sources.has(id);
    return {
      ...records.get(id)!,
      date,
      ...{ time, until, timeZone },
      dateText,
      earliest,
      latest,
      finerDates,
      kind,
      kinds: parts.kinds.of(id),
      stage,
      title,
      text,
      place,
      attribution,
      attributionWithheld,
      source: parts.sources.get(id) ?? null,
      states: parts.states.of(id),
      missions: parts.missions.of(id),
      people: parts.people.theirs.of(id),
      ours: parts.people.ours.of(id),
      asks: parts.asks.of(id),
      instruments: parts.instruments.of(id),
      campaigns: parts.campaigns.of(id),
      quotations: parts.quotations.of(id),
      passages: parts.passages.of(id),
      followUps: parts.followUps.of(id),
    };
  }
}
