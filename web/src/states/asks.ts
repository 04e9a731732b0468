import type { Ask } from '../engagements/engagement.js';
import type { TimelineItem } from './state.js';

type Item = Extract<TimelineItem, { type: 'engagement' }>;

/** An ask with the engagement it was made in. */
export interface AskMade {
  ask: Ask;
  engagement: Item;
}

/** What was asked of the state itself, and what was asked of others about it, each in the order of the timeline. */
export function asksIn(items: TimelineItem[], stateId: string): { ofState: AskMade[]; aboutState: AskMade[] } {
  const made = items.flatMap((item) =>
    item.type === 'engagement' ? item.asks.map((ask): AskMade => ({ ask, engagement: item })) : [],
  );
  const elsewhere = ({ engagement }: AskMade) => onlySpokenAbout(engagement, stateId);
  return {
    ofState: made.filter((one) => !elsewhere(one)),
    aboutState: made.filter((one) => elsewhere(one) && one.ask.states.some(({ id }) => id === stateId)),
  };
}

/** Whether the engagement was with others, and this state only came up in it. */
function onlySpokenAbout({ states }: Item, stateId: string): boolean {
  const roles = states.filter(({ state }) => state.id === stateId).map(({ role }) => role);
  return roles.every((role) => role === 'asked-about' || role === 'said-to-hold-a-view');
}
