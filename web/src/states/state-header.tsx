import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useChange } from '../api/use-change.js';
import { Flag } from '../ui/flag.js';
import { LogButton } from '../ui/log-button.js';
import { PartialDate } from '../ui/partial-date.js';
import { TitleBlock } from '../ui/title-block.js';
import { Groups } from './groups.js';
import type { StateView } from './state.js';
import { exportHistory } from './state.queries.js';
import classes from './state-header.module.css';

/** The name with its flag, what the state belongs to, when we last spoke, and what is still open. */
export function StateHeader({ state }: { state: StateView }) {
  const { t } = useTranslation('states');
  const fetchFile = useChange(() => exportHistory(state.id), { onDone: ({ href }) => window.location.assign(href) });
  return (
    <TitleBlock
      title={state.name}
      mark={<Flag iso2={state.iso2} size="title" />}
      about={
        <>
          <Groups state={state} />
          <p className={classes.line}>
            <LastContact state={state} />
            <OpenCounts state={state} />
          </p>
        </>
      }
      actions={
        <>
          <Button
            className={classes.export}
            leftSection={<IconDownload size={16} aria-hidden />}
            loading={fetchFile.isPending}
            onClick={() => fetchFile.mutate(undefined)}
          >
            <span className={classes['export-word']}>{t('export')}</span>
          </Button>
          <LogButton />
        </>
      }
    />
  );
}

function LastContact({ state: { lastTwoWayContact } }: { state: StateView }) {
  const { t } = useTranslation('states');
  if (!lastTwoWayContact) return <span>{t('no-contact')}</span>;
  return (
    <span>
      {t('last-contact')}{' '}
      <Link to="/engagements/$engagementId" params={{ engagementId: lastTwoWayContact.engagementId }}>
        <PartialDate value={lastTwoWayContact.date} />
      </Link>
    </span>
  );
}

function OpenCounts({ state: { id, counts } }: { state: StateView }) {
  const { t } = useTranslation('states');
  return (['open-follow-ups', 'to-review'] as const).map((key) => {
    const count = key === 'to-review' ? counts.toReview : counts.openFollowUps;
    return (
      count > 0 && (
        <Link key={key} to="/states/$stateId" params={{ stateId: id }} search={{ tab: 'asks' }}>
          {t(key, { count })}
        </Link>
      )
    );
  });
}
