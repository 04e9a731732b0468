import type { EntityManager } from 'typeorm';
import { changeRecord, createRecord, putAway } from '../platform/visibility/records.js';
import type { PassageDto } from './engagement-parts.dto.js';
import { Passage } from './passage.entity.js';

/** Replaces the passages that the editor sees; what is kept from him stays. A passage stays the same by its id, else by its text. */
export async function setPassages(
  em: EntityManager,
  engagementId: string,
  passages: PassageDto[],
  editor: string,
): Promise<void> {
  const left = await em.findBy(Passage, { engagementId });
  for (const [placeInOrder, dto] of passages.entries()) {
    const old = take(left, dto);
    if (!old) await createRecord(em, Passage, { engagementId, text: dto.text, placeInOrder }, dto);
    else if (differs(old, dto, placeInOrder)) {
      await changeRecord(em, Passage, old.id, old.version, { text: dto.text, placeInOrder }, dto, editor);
    }
  }
  for (const { id, version } of left) await putAway(em, Passage, id, version);
}

function take(left: Passage[], { id, text }: PassageDto): Passage | undefined {
  const at = left.findIndex((passage) => (id ? passage.id === id : passage.text === text));
  return at < 0 ? undefined : left.splice(at, 1)[0];
}

function differs(old: Passage, { text, visibility, readers }: PassageDto, placeInOrder: number): boolean {
  return (
    readers !== undefined || old.text !== text || old.visibility !== visibility || old.placeInOrder !== placeInOrder
  );
}
