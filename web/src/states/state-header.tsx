import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ExportMenu } from '../exports/export-menu.js';
import { Flag } from '../ui/flag.js';
import { LogButton } from '../ui/log-button.js';
import { PartialDate } from '../ui/partial-date.js';
import { TitleBlock } from '../ui/title-block.js';
import { Groups } from './groups.js';
import type { StateView } from './state.js';
import classes from './state-header.module.css';
import { exportFilterOf } from './timeline-filters.js';
import { useTimelineFilter } from './use-timeline-filter.js';

/** The name with its flag, what the state belongs to, when we last spoke, and what is still open. */
export function StateHeader({ state }: { state: StateView }) {
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
          <ExportHistory state={state} />
          <LogButton />
        </>
      }
    />
  );
}

/** Carries what the timeline is narrowed to. */
function ExportHistory({ state: { id } }: { state: StateView }) {
  const { t } = useTranslation('states');
  const filter = exportFilterOf(id, useTimelineFilter()[0]);
  const whole = Object.keys(filter).length === 1;
  return <ExportMenu filter={filter} what={t(whole ? 'export.whole' : 'export.narrowed')} />;
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
