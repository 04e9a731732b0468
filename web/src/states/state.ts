import type { components } from '../api/schema.js';

type Schemas = components['schemas'];

export type StateView = Schemas['StateView'];
/** How a state stands on one instrument; `conflict` when its sources do not agree. */
export type CardLine = Schemas['CardLineView'];
export type Membership = Schemas['MembershipView'];
/** What one source says of a position: its own date, and the day for which it speaks. */
export type PositionSource = Schemas['PositionSourceView'];
export type PositionView = Schemas['PositionView'];
/** A mission with the people posted to it today. */
export type PeopleOfMission = Schemas['MissionPeopleView'];
export type TimelineItem = Schemas['EngagementItem'] | Schemas['PositionItem'] | Schemas['FollowUpItem'];
