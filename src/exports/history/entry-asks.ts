import type { AskView, EngagementView } from '../../engagements/engagement-view.dto.js';
import { formatPartialDate } from '../../platform/dates/format-date.js';
import { type Block, fact } from '../docx/block.js';
import { listOf } from '../docx/scripts.js';
import { ANSWER_WORDS, AUTHORITY_WORDS } from './words.js';

/** What was asked, each with its answer under it. */
export function askBlocks(asks: AskView[]): Block[] {
  return asks.flatMap((ask) => [fact('Asked', askWords(ask)), fact('Answer', answerWords(ask))]);
}

export function askWords({ text, states, instrument }: AskView): string {
  const about = [
    listOf(
      states.map(({ name }) => name),
      ', ',
    ),
    instrument?.name ?? '',
  ].filter((part) => part !== '');
  return about.length > 0 ? `${text} (${listOf(about)})` : text;
}

/** "checking with capital, from the counsellor, as expert: “by June”". */
export function answerWords({ answer, answerNote, answeredBy, authority }: AskView): string {
  const said = answer === null ? 'not answered yet' : ANSWER_WORDS[answer];
  const from = [answeredBy ? `from ${answeredBy}` : '', authority ? AUTHORITY_WORDS[authority] : ''];
  const words = listOf([said, ...from], ', ');
  const note = answerNote.replace(/\s+/g, ' ').trim();
  return note === '' ? words : `${words}: “${note}”`;
}

const STATUS_WORDS = { open: 'open', done: 'done', dropped: 'dropped', 'to-review': 'to be reviewed' } as const;

/** Our own next actions out of it. */
export function followUpBlocks(followUps: EngagementView['followUps']): Block[] {
  return followUps.map(({ title, due, status, owner }) => {
    const more = [STATUS_WORDS[status], due ? `due ${formatPartialDate(due)}` : '', owner?.name ?? ''];
    return fact('Follow-up', `${title} (${listOf(more, ', ')})`);
  });
}
