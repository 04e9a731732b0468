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

function wordsFor({ state, since, priority, engagement, posting }: NudgeView): Omit<DigestItem, 'about' | 'link'> {
  if (priority) return { title: t('no-contact', { state: state!.name }), ...silence(priority, since) };
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

/** A mail tells the day of no restricted contact, and of another only while its reader sees it. */
function silence(priority: NonNullable<NudgeView['priority']>, since: string): Pick<DigestItem, 'facts' | 'tellsOf'> {
  const { lastContact, lastEngagement, isLastConfidential, campaign } = priority;
  const name = t('campaign', { name: campaign.name });
  if (isLastConfidential) return { facts: [name] };
  if (!lastContact) return { facts: [t('no-contact-yet', { date: formatPartialDate(since) }), name] };
  const last = t('last-contact', { date: formatPartialDate(lastContact) });
  return { facts: [last, name], tellsOf: [`engagement:${lastEngagement}`] };
}
