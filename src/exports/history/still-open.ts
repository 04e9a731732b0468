import type { AskView, EngagementView } from '../../engagements/engagement-view.dto.js';
import type { AskAnswer } from '../../engagements/kinds.js';
import type { FollowUpView } from '../../follow-ups/follow-up-view.dto.js';
import { formatPartialDate } from '../../platform/dates/format-date.js';
import { type Block, paragraph } from '../docx/block.js';
import { answerWords, askWords } from './entry-asks.js';
import { cell } from './standing.js';
import { KIND_WORDS } from './words.js';

/** Answers after which there is still something to come. */
export const UNSETTLED: readonly AskAnswer[] = ['checking-with-capital', 'no-answer'];

/** What was asked and is not settled, and in which engagement. */
export interface OpenAsk extends Pick<EngagementView, 'date' | 'kind'> {
  ask: AskView;
}

export function openAsksOf({ asks, date, kind }: EngagementView): OpenAsk[] {
  return asks.filter(({ answer }) => answer === null || UNSETTLED.includes(answer)).map((ask) => ({ ask, date, kind }));
}

/** What we promised and have not done, and what we asked and have no last word on. */
export function openBlocks(followUps: FollowUpView[], asks: OpenAsk[]): Block[] {
  return [
    { type: 'heading', level: 1, text: 'Still open' },
    { type: 'heading', level: 2, text: 'What we promised to do' },
    ...promiseBlocks(followUps),
    { type: 'heading', level: 2, text: 'What we asked' },
    ...askBlocks(asks),
  ];
}

function promiseBlocks(followUps: FollowUpView[]): Block[] {
  if (followUps.length === 0) return [paragraph('Small', 'Nothing is open.')];
  const rows = followUps.map(({ title, due, owner, status, engagement }) => [
    [
      ...cell(title),
      ...cell(
        engagement ? `out of: ${KIND_WORDS[engagement.kind].toLowerCase()}, ${formatPartialDate(engagement.date)}` : '',
      ),
    ],
    cell(due ? formatPartialDate(due) : 'no date'),
    cell(status === 'to-review' ? 'old promise, to be reviewed' : (owner?.name ?? 'nobody yet')),
  ]);
  return [{ type: 'table', widths: [52, 22, 26], head: ['What', 'Due', 'Whose'], rows }];
}

function askBlocks(asks: OpenAsk[]): Block[] {
  if (asks.length === 0) return [paragraph('Small', 'Everything we asked has its answer.')];
  const rows = asks.map(({ ask, date, kind }) => [
    cell(askWords(ask)),
    cell(answerWords(ask)),
    cell(`${KIND_WORDS[kind]}, ${formatPartialDate(date)}`),
  ]);
  return [{ type: 'table', widths: [44, 30, 26], head: ['Asked', 'Answer', 'When'], rows }];
}
