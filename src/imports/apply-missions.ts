import type { MissionsService } from '../missions/missions.service.js';
import type { Application } from './application.js';
import { newReach } from './match-missions.js';
import type { MissionPiece } from './plan.js';

/** Makes the page's offices, or adds what they lack. @returns the mission ids by the refs of their pieces */
export async function applyMissions(to: Application, missions: MissionsService): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const piece of to.plan.missions) {
    const id = await applyMission(to, missions, piece);
    if (id !== null) ids.set(piece.ref, id);
  }
  return ids;
}

async function applyMission(to: Application, missions: MissionsService, piece: MissionPiece): Promise<string | null> {
  const { ref, fingerprint, existingId, action, kind, city, name, emails, phones } = piece;
  if (action === 'left-out' || action === 'refuse') return existingId;
  if (action === 'create') {
    const created = await missions.create(to.em, { state: to.state, kind, city, name, emails, phones });
    const { id, version } = created;
    to.items.push({ ref, record: 'mission', recordId: id, action, fingerprint, recordVersion: version });
    return id;
  }
  const mission = await missions.find(to.em, existingId!);
  let recordVersion = mission.version;
  if (action === 'change') {
    const gains = newReach(mission, piece);
    const patch = { emails: [...mission.emails, ...gains.emails], phones: [...mission.phones, ...gains.phones] };
    recordVersion = (await missions.patch(to.em, mission.id, mission.version, patch, to.actor.id)).version;
  }
  const { id: recordId, version: versionBefore } = mission;
  to.items.push({ ref, record: 'mission', recordId, action, fingerprint, recordVersion, versionBefore });
  return recordId;
}
