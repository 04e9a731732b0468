import type { EntityManager } from 'typeorm';
import type { StateInRoleDto } from './engagement-parts.dto.js';
import { EngagementState } from './engagement-state.entity.js';
import type { StateRole } from './kinds.js';

type Row = Pick<EngagementState, 'stateId' | 'role'>;

/** What a body says about states, and what was there before. */
export interface StatesWanted {
  /** In the usual role, or in the roles that they have already. */
  states?: string[];
  stateRoles?: StateInRoleDto[];
  usual: { before: StateRole; now: StateRole };
  /** The third states of the asks. */
  asked: { before: string[]; now: string[] };
  rows: Row[];
}

/** Every state in every role that it shall have, each once. */
export function wantedStates({ states, stateRoles, usual, asked, rows }: StatesWanted): Row[] {
  const said = rows.filter(({ stateId, role }) => role !== 'asked-about' || !asked.before.includes(stateId));
  const own = states || stateRoles ? named(states ?? [], stateRoles ?? [], said, usual.now) : kept(said, usual);
  const thirds = asked.now.map((stateId): Row => ({ stateId, role: 'asked-about' }));
  return [...new Map([...own, ...thirds].map((row) => [`${row.stateId} ${row.role}`, row])).values()];
}

/** A state that is only listed keeps the roles that were said of it; what stands for an ask is none of them. */
function named(states: string[], stateRoles: StateInRoleDto[], said: Row[], usual: StateRole): Row[] {
  const outright = stateRoles.map(({ state, role }): Row => ({ stateId: state, role }));
  const settled = new Set(outright.map(({ stateId }) => stateId));
  const others = states.filter((state) => !settled.has(state));
  return [
    ...outright,
    ...others.flatMap((stateId): Row[] => {
      const before = said.filter((row) => row.stateId === stateId);
      return before.length > 0 ? before : [{ stateId, role: usual }];
    }),
  ];
}

/** With nothing said now, what was said stays, and a usual role follows the kind. */
function kept(said: Row[], usual: StatesWanted['usual']): Row[] {
  return said.map(({ stateId, role }) => ({ stateId, role: role === usual.before ? usual.now : role }));
}

export async function stateRows(em: EntityManager, engagementId: string): Promise<Row[]> {
  const rows = await em.findBy(EngagementState, { engagementId });
  return rows.map(({ stateId, role }) => ({ stateId, role }));
}
