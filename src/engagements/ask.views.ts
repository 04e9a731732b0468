import { type EntityManager, In } from 'typeorm';
import { instrumentRefs } from '../instruments/instrument-ref.js';
import { groupBy } from '../platform/lists/group-by.js';
import { stateRefs } from '../states/state-ref.js';
import { Ask } from './ask.entity.js';
import { AskAnswerer } from './ask-answerer.entity.js';
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
  const answerers = await em.findBy(AskAnswerer, { engagementId: In(engagementIds) });
  const answeredBy = new Map(answerers.map(({ askId, name }) => [askId, name]));
  const states = await stateRefs(
    em,
    thirds.map(({ stateId }) => stateId),
  );
  const instruments = await instrumentRefs(
    em,
    asks.flatMap(({ instrumentId }) => instrumentId ?? []),
  );
  const byAsk = groupBy(thirds, ({ askId }) => askId);
  return ByEngagement.of(asks, ({ id, text, instrumentId, answer, answerNote, authority }) => ({
    id,
    text,
    states: (byAsk.get(id) ?? []).map(({ stateId }) => states.get(stateId)!),
    instrument: (instrumentId && instruments.get(instrumentId)) || null,
    answer,
    answerNote,
    answeredBy: answeredBy.get(id) ?? null,
    authority,
  }));
}
