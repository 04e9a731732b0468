import { linkOptions } from '@tanstack/react-router';
import type { NudgeView } from '../api/types.js';

/** Where what it is about is shown. */
export function nudgeLink({ state, priority, engagement, posting }: NudgeView) {
  if (priority) {
    const params = { campaignId: priority.campaign.id };
    return linkOptions({ to: '/campaigns/$campaignId', params, search: { state: state?.id } });
  }
  if (engagement) return linkOptions({ to: '/engagements/$engagementId', params: { engagementId: engagement.id } });
  return linkOptions({ to: '/contacts/$contactId', params: { contactId: posting?.contact.id ?? '' } });
}
