import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { itemsOf } from '../api/pages.js';
import { Dialog } from '../ui/dialog.js';
import { EmptyState } from '../ui/empty-state.js';
import { Loaded } from '../ui/loaded.js';
import { MoreButton } from '../ui/more-button.js';
import type { Engagement } from './engagement.js';
import { historyQuery } from './engagements.queries.js';
import classes from './history-dialog.module.css';
import { HistoryStep } from './history-step.js';
import { stepsOf } from './history-steps.js';

interface Props {
  engagement: Engagement;
  opened: boolean;
  onClose(): void;
}

/** Every change of an engagement, newest first: who, when, and both texts. */
export function HistoryDialog({ engagement, opened, onClose }: Props) {
  const { t } = useTranslation(['engagements', 'common']);
  return (
    <Dialog opened={opened} onClose={onClose} size="lg" title={t('history.title')}>
      {opened && <History engagement={engagement} />}
    </Dialog>
  );
}

function History({ engagement }: { engagement: Engagement }) {
  const { t } = useTranslation('engagements');
  const query = useInfiniteQuery(historyQuery(engagement.id));
  return (
    <Loaded query={query}>
      {(data) => {
        const steps = stepsOf(itemsOf(data));
        if (steps.length === 0) return <EmptyState title={t('history.empty')} />;
        return (
          <>
            <ol>
              {steps.map((step) => (
                <li key={step.key} className={classes.step}>
                  <HistoryStep step={step} engagement={engagement} />
                </li>
              ))}
            </ol>
            <MoreButton query={query} />
          </>
        );
      }}
    </Loaded>
  );
}
