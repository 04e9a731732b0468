import type { EntityManager } from 'typeorm';
import { campaignRefs } from '../../campaigns/campaign-ref.js';
import { contactRefs } from '../../contacts/contact-ref.js';
import { missionRefs } from '../../missions/mission-ref.js';
import type { ExportFilterView } from '../exports.dto.js';

/** What others may know of a filter: no name that is hidden from them now, and not what we searched for. */
export async function seenFilter(em: EntityManager, filter: ExportFilterView): Promise<ExportFilterView> {
  const { campaign, person, mission } = filter;
  return {
    ...filter,
    campaign: campaign && ((await campaignRefs(em, [campaign.id])).get(campaign.id) ?? null),
    person: person && ((await contactRefs(em, [person.id])).get(person.id) ?? null),
    mission: mission && ((await missionRefs(em, [mission.id])).get(mission.id) ?? null),
    q: null,
  };
}
