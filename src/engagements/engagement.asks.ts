import type { EntityManager } from 'typeorm';
import { Ask } from './ask.entity.js';
import { AskAnswerer } from './ask-answerer.entity.js';
import { AskState } from './ask-state.entity.js';
import type { AskDto } from './engagement-parts.dto.js';
import { replaceRows } from './replace-rows.js';

/**
 * An ask stays the same ask by its id, else by its text. Who answered is written apart, as the attribution governs it.
 * @returns the ids of the asks, in the order of the body
 */
export async function setAsks(em: EntityManager, engagementId: string, asks: AskDto[]): Promise<string[]> {
  const { ids, gone } = await writeAsks(em, engagementId, asks);
  const thirds = asks.flatMap(({ states = [] }, index) =>
    [...new Set(states)].map((stateId) => ({ askId: ids[index]!, stateId })),
  );
  await replaceRows(em, AskState, { engagementId }, thirds);
  if (gone.length > 0) await em.delete(Ask, gone);
  return ids;
}

/** Who answered each of these asks. @param ids as `setAsks` returned them */
export async function setAnswerers(
  em: EntityManager,
  engagementId: string,
  asks: AskDto[],
  ids: string[],
): Promise<void> {
  const rows = asks.flatMap(({ answeredBy }, index) => (answeredBy ? { askId: ids[index]!, name: answeredBy } : []));
  await replaceRows(em, AskAnswerer, { engagementId }, rows, ['name']);
}

/** The third states of all asks, once each. */
export function thirdStates(asks: AskDto[]): string[] {
  return [...new Set(asks.flatMap(({ states }) => states ?? []))];
}

export async function thirdStatesBefore(em: EntityManager, engagementId: string): Promise<string[]> {
  return [...new Set((await em.findBy(AskState, { engagementId })).map(({ stateId }) => stateId))];
}

async function writeAsks(
  em: EntityManager,
  engagementId: string,
  asks: AskDto[],
): Promise<{ ids: string[]; gone: string[] }> {
  const left = await em.findBy(Ask, { engagementId });
  const ids: string[] = [];
  const added: { index: number; values: Columns }[] = [];
  for (const [index, dto] of asks.entries()) {
    const old = take(left, dto);
    const values = columnsOf(dto, index);
    if (old) ids[index] = await change(em, old, values);
    else added.push({ index, values });
  }
  if (added.length > 0) {
    const rows = added.map(({ values }) => ({ engagementId, ...values }));
    const { identifiers } = await em.insert(Ask, rows);
    for (const [n, { index }] of added.entries()) ids[index] = identifiers[n]!.id;
  }
  return { ids, gone: left.map(({ id }) => id) };
}

function take(left: Ask[], { id, text }: AskDto): Ask | undefined {
  const at = left.findIndex((ask) => (id ? ask.id === id : ask.text === text));
  return at < 0 ? undefined : left.splice(at, 1)[0];
}

type Columns = Omit<Ask, 'id' | 'engagementId'>;

function columnsOf(dto: AskDto, placeInOrder: number): Columns {
  return {
    text: dto.text,
    instrumentId: dto.instrument ?? null,
    answer: dto.answer ?? null,
    answerNote: dto.answerNote ?? '',
    authority: dto.authority ?? null,
    placeInOrder,
  };
}

async function change(em: EntityManager, old: Ask, values: Columns): Promise<string> {
  const changed = Object.entries(values).filter(([key, value]) => old[key as keyof Columns] !== value);
  if (changed.length > 0) await em.update(Ask, old.id, Object.fromEntries(changed));
  return old.id;
}
