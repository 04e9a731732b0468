import { chile } from './chile.js';
import type { DemoState } from './demo-state.js';
import { georgia } from './georgia.js';
import { jordan } from './jordan.js';
import { madagascar } from './madagascar.js';
import { mongolia } from './mongolia.js';
import { sriLanka } from './sri-lanka.js';

/** Six states and a partner of ours: people, meetings, words and promises are all invented. */
export const DEMO_STATES: DemoState[] = [chile, georgia, jordan, madagascar, mongolia, sriLanka];

export const DEMO_PARTNER = {
  name: 'Open Classrooms Network',
  acronym: 'OCN',
  kind: 'ngo',
  isPartner: true,
  note: 'Invented, to look round with.',
} as const;

export const DEMO_SOURCE = 'Invented, to look round with.';
