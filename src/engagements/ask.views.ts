import { type EntityManager, In } from 'typeorm';
import { instrumentRefs } from '../instruments/instrument-ref.js';
import { stateRefs } from '../states/state-ref.js';
import { Ask } from './ask.entity.js';
import { AskState } from './ask-state.entity.js';
import { ByEngagement } from './by-engagement.js';
import type { AskView } from './engagement-view.dto.js';

/** What was asked in these engagements. */
export async function askViews(em: EntityManager, engagementIds: string[]): Promise<ByEngagement<AskView>> {
  const asks = await em.find(Ask, {
    where: { engagementId: In(engagementIds) },
    order: { placeInOrder: 'ASC', id: 'ASC' },
  });
  const thirds = await em.find(AskState, { where: { engagementId: In(engagementIds) }, order: { stateId: 'ASC' } });
  const states = await stateRefs(
    em,
    thirds.map(({ stateId }) => stateId),
  );
  const instruments = await instrumentRefs(
    em,
    asks.flatMap(({ instrumentId }) => instrumentId ?? []),
  );
  return ByEngagement.of(asks, ({ id, text, instrumentId, answer, answerNote, answeredBy, authority }) => ({
    id,
    text,
    states: thirds.filter(({ askId }) => askId === id).map(({ stateId }) => states.get(stateId)!),
    instrument: (instrumentId && instruments.get(instrumentId)) || null,
    answer,
    answerNote,
    answeredBy,
    authority,
  }));
}
