import { formatPartialDate } from '../platform/dates/format-date.js';
import { wordsOf } from '../platform/mail/words.js';
import type { DigestItem } from '../reminders/digest-sources.js';
import { NUDGE_MESSAGES } from './nudge.messages.js';
import type { NudgeView } from './nudges.dto.js';

const t = wordsOf(NUDGE_MESSAGES);

/** A nudge in a mail. @param mayCarryWords if not, it is the link and nothing else */
export function nudgeItem(nudge: NudgeView, baseUrl: string, mayCarryWords: boolean): DigestItem {
  const { about, path } = whereIs(nudge);
  const link = { words: t(mayCarryWords ? 'open' : 'linkOnly'), url: `${baseUrl}${path}` };
  if (!mayCarryWords) return { about, title: null, facts: [], link };
  return { about, link, ...wordsFor(nudge) };
}

function whereIs({ priority, engagement, posting }: NudgeView): { about: string; path: string } {
  if (priority) return { about: `campaign:${priority.campaign.id}`, path: `/campaigns/${priority.campaign.id}` };
  if (engagement) return { about: `engagement:${engagement.id}`, path: `/engagements/${engagement.id}` };
  return { about: `posting:${posting!.id}`, path: `/contacts/${posting!.contact.id}` };
}

function wordsFor({ state, since, priority, engagement, posting }: NudgeView): Pick<DigestItem, 'title' | 'facts'> {
  if (priority) {
    const { lastContact, isLastConfidential, campaign } = priority;
    const last = lastContact
      ? t('last-contact', { date: formatPartialDate(lastContact) })
      : t('no-contact-yet', { date: formatPartialDate(since) });
    const facts = [...(isLastConfidential ? [] : [last]), t('campaign', { name: campaign.name })];
    return { title: t('no-contact', { state: state!.name }), facts };
  }
  if (engagement) {
    const title = t('write-up', { title: engagement.title ?? t(engagement.kind) });
    const facts = [t('planned', { date: formatPartialDate(engagement.date) })];
    return { title, facts: state ? [...facts, t('state', { name: state.name })] : facts };
  }
  const { contact, at, rank, from } = posting!;
  const post = [rank, at].filter(Boolean).join(', ');
  const fact = t('in-post', { post, date: formatPartialDate(from) });
  return {
    title: t('old-posting', { name: contact.name }),
    facts: state ? [fact, t('state', { name: state.name })] : [fact],
  };
}
