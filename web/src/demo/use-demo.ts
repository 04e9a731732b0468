import { useTranslation } from 'react-i18next';
import { answer, client } from '../api/client.js';
import { useChange } from '../api/use-change.js';
import { say } from '../ui/toast.js';

/** Loads the invented states, people and engagements. */
export function useLoadDemo() {
  const { t } = useTranslation('demo');
  return useChange(() => answer(client.POST('/api/demo')), { onDone: () => say(t('loaded')) });
}

/** Takes them out again, whole; what somebody has worked on since is kept, and said. */
export function useRemoveDemo() {
  const { t } = useTranslation('demo');
  return useChange(() => answer(client.DELETE('/api/demo')), {
    onDone: ({ kept }) => say(kept.length === 0 ? t('removed') : t('removed-but', { count: kept.length })),
  });
}
