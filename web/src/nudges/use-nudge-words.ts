import { useTranslation } from 'react-i18next';
import type { NudgeView } from '../api/types.js';
import { useDateFormat } from '../ui/partial-date.js';

/** A nudge in words: what, and its particulars. */
export function useNudgeWords(nudge: NudgeView): { title: string; about: string[] } {
  const { t } = useTranslation(['nudges', 'engagements']);
  const format = useDateFormat();
  const { state, since, priority, engagement, posting } = nudge;
  const name = state?.name ?? '';
  const present = (...parts: (string | null)[]) => parts.filter((part) => part !== null && part !== '') as string[];
  if (priority) {
    const { lastContact, campaign } = priority;
    const last = lastContact
      ? t('last-contact', { date: format(lastContact) })
      : t('no-contact-yet', { date: format(since) });
    return { title: t('no-contact', { state: name }), about: present(last, campaign.name) };
  }
  if (engagement) {
    const what = engagement.title ?? t(`engagements:kind.${engagement.kind}`);
    const planned = t('planned', { stage: t(`engagements:stage.${engagement.stage}`), date: format(engagement.date) });
    return { title: t('write-up-of', { title: what }), about: present(name, planned) };
  }
  if (!posting) return { title: '', about: [] };
  const { contact, rank, at, from, lastVerifiedOn } = posting;
  const verified = lastVerifiedOn ? t('verified', { date: format(lastVerifiedOn) }) : null;
  return {
    title: t('still-in-post', { name: contact.name }),
    about: present(rank, name, at, t('since', { date: format(from) }), verified),
  };
}
