import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLookingAt } from '../app/looking-at.js';
import { Instant } from '../ui/instant.js';
import { Loaded } from '../ui/loaded.js';
import { Page } from '../ui/page.js';
import { useDateFormat } from '../ui/partial-date.js';
import { StateName } from '../ui/state-name.js';
import { TitleBlock } from '../ui/title-block.js';
import type { Engagement } from './engagement.js';
import classes from './engagement-page.module.css';
import { engagementQuery } from './engagements.queries.js';
import { Entry } from './entry.js';
import { Invitations } from './invitations.js';
import { openEdit } from './log-opening.js';

/** One engagement with everything that hangs on it: where search, mails and follow-ups lead. */
export function EngagementPage() {
  const { engagementId } = useParams({ from: '/shell/engagements/$engagementId' });
  const query = useQuery(engagementQuery(engagementId));
  return (
    <Page narrow>
      <Loaded query={query}>{(engagement) => <Whole engagement={engagement} />}</Loaded>
    </Page>
  );
}

function Whole({ engagement }: { engagement: Engagement }) {
  const { t } = useTranslation('engagements');
  const format = useDateFormat();
  const { kinds, date, states, missions, author, createdAt, source, finerDates } = engagement;
  const own = states.filter(({ role }) => role !== 'asked-about');
  useLookingAt({ state: own[0]?.state, mission: missions[0] });
  return (
    <>
      <TitleBlock
        title={`${kinds.map((kind) => t(`kind.${kind}`)).join(' · ')}, ${format(date)}`}
        about={
          <span className={classes.states}>
            {own.map(({ state }) => (
              <Link key={state.id} to="/states/$stateId" params={{ stateId: state.id }}>
                <StateName state={state} />
              </Link>
            ))}
          </span>
        }
        actions={<Button onClick={() => openEdit(engagement.id)}>{t('entry.edit')}</Button>}
      />
      <Entry
        engagement={engagement}
        seenFrom={own.length === 1 ? own[0]?.state.id : undefined}
        spokenDate={format(date)}
        whole
      />
      <Invitations engagement={engagement} />
      <footer className={classes.foot}>
        {finerDates.length > 0 && (
          <p>
            {t('entry.finer')} {finerDates.map(format).join(', ')}
          </p>
        )}
        {source && (
          <p dir="auto">
            {t('entry.source')}: {source}
          </p>
        )}
        <p>
          {author && `${t('entry.by', { name: author.name })} · `}
          <Instant at={createdAt} />
        </p>
      </footer>
    </>
  );
}
