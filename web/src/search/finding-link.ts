import { linkOptions } from '@tanstack/react-router';
import type { Finding } from '../api/types.js';

/** Where a finding leads. */
export function findingLink({ type, id, title }: Finding) {
  switch (type) {
    case 'state':
      return linkOptions({ to: '/states/$stateId', params: { stateId: id } });
    case 'engagement':
      return linkOptions({ to: '/engagements/$engagementId', params: { engagementId: id } });
    case 'contact':
      return linkOptions({ to: '/contacts/$contactId', params: { contactId: id } });
    case 'mission':
      return linkOptions({ to: '/missions/$missionId', params: { missionId: id } });
    case 'instrument':
      return linkOptions({ to: '/states', search: { instrument: id } });
    case 'follow-up':
      return linkOptions({ to: '/follow-ups/$followUpId', params: { followUpId: id } });
    default:
      // A kind of finding that this screen does not know yet is at least found by its words.
      return linkOptions({ to: '/search', search: { q: title } });
  }
}
