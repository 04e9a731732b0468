import type { EntityManager } from 'typeorm';
import { Ask } from './ask.entity.js';
import { AskState } from './ask-state.entity.js';
import type { AskDto } from './engagement-parts.dto.js';
import { replaceRows } from './replace-rows.js';

/**
 * An ask stays the same ask by its id, else by its text.
 * @param withheld the editor does not see who answered, and so leaves it as it is
 */
export async function setAsks(
  em: EntityManager,
  engagementId: string,
  asks: AskDto[],
  withheld: boolean,
): Promise<void> {
  const left = await em.findBy(Ask, { engagementId });
  for (const [placeInOrder, dto] of asks.entries()) {
    const old = take(left, dto);
    const values = { ...columnsOf(dto), placeInOrder };
    if (old && withheld) values.answeredBy = old.answeredBy;
    const askId = old ? await change(em, old, values) : await add(em, engagementId, values);
    const states = [...new Set(dto.states ?? [])].map((stateId) => ({ stateId }));
    await replaceRows(em, AskState, { engagementId, askId }, states);
  }
  if (left.length > 0)
    await em.delete(
      Ask,
      left.map(({ id }) => id),
    );
}

/** The third states of all asks, once each. */
export function thirdStates(asks: AskDto[]): string[] {
  return [...new Set(asks.flatMap(({ states }) => states ?? []))];
}

export async function thirdStatesBefore(em: EntityManager, engagementId: string): Promise<string[]> {
  return [...new Set((await em.findBy(AskState, { engagementId })).map(({ stateId }) => stateId))];
}

function take(left: Ask[], { id, text }: AskDto): Ask | undefined {
  const at = left.findIndex((ask) => (id ? ask.id === id : ask.text === text));
  return at < 0 ? undefined : left.splice(at, 1)[0];
}

type Columns = Omit<Ask, 'id' | 'engagementId'>;

function columnsOf(dto: AskDto): Omit<Columns, 'placeInOrder'> {
  return {
    text: dto.text,
    instrumentId: dto.instrument ?? null,
    answer: dto.answer ?? null,
    answerNote: dto.answerNote ?? '',
    answeredBy: dto.answeredBy ?? null,
    authority: dto.authority ?? null,
  };
}

async function add(em: EntityManager, engagementId: string, values: Columns): Promise<string> {
  const { identifiers } = await em.insert(Ask, { engagementId, ...values });
  return identifiers[0]!.id;
}

async function change(em: EntityManager, old: Ask, values: Columns): Promise<string> {
  const changed = Object.entries(values).filter(([key, value]) => old[key as keyof Columns] !== value);
  if (changed.length > 0) await em.update(Ask, old.id, Object.fromEntries(changed));
  return old.id;
}
