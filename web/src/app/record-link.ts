import { linkOptions } from '@tanstack/react-router';
import type { RecentType, StateRef } from '../api/types.js';

interface Linked {
  type: RecentType;
  id: string;
  state: StateRef | null;
}

/** Where a record of any kind is shown. */
export function recordLink({ type, id, state }: Linked) {
  switch (type) {
    case 'state':
      return linkOptions({ to: '/states/$stateId', params: { stateId: id } });
    case 'engagement':
      return linkOptions({ to: '/engagements/$engagementId', params: { engagementId: id } });
    case 'contact':
      return linkOptions({ to: '/contacts/$contactId', params: { contactId: id } });
    case 'mission':
      return linkOptions({ to: '/missions/$missionId', params: { missionId: id } });
    case 'campaign':
      return linkOptions({ to: '/campaigns/$campaignId', params: { campaignId: id } });
    case 'event':
      return linkOptions({ to: '/events/$eventId', params: { eventId: id } });
    case 'import':
      // The demonstration is of no one state, and has no page of its own.
      return state
        ? linkOptions({ to: '/imports/$importId', params: { importId: id } })
        : linkOptions({ to: '/settings', search: { section: 'demo' } });
    case 'organisation':
      return linkOptions({ to: '/organisations/$organisationId', params: { organisationId: id } });
    case 'follow-up':
      return linkOptions({ to: '/follow-ups/$followUpId', params: { followUpId: id } });
    case 'position':
      return state
        ? linkOptions({ to: '/states/$stateId', params: { stateId: state.id }, search: { tab: 'positions' } })
        : linkOptions({ to: '/states' });
    case 'instrument':
      return linkOptions({ to: '/states', search: { instrument: id } });
  }
}
