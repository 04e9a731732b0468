import type { CampaignRef, CampaignView } from '../api/types.js';

/** A campaign as other records mention it. */
export function campaignRef({ id, name, instrument }: CampaignView): CampaignRef {
  return { id, name, instrumentId: instrument.id };
}
