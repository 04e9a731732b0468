import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, client } from '../api/client.js';
import type { TodayView } from '../api/types.js';
import { DemoBanner } from '../demo/demo-banner.js';
import { OwnAddressNotice } from '../outbox/own-address-notice.js';
import { EmptyState } from '../ui/empty-state.js';
import { Loaded } from '../ui/loaded.js';
import { Page } from '../ui/page.js';
import { Section } from '../ui/section.js';
import { TitleBlock } from '../ui/title-block.js';
import { FirstSteps } from './first-steps.js';
import { FollowUpsDue } from './follow-ups-due.js';
import { NextMeetings } from './next-meetings.js';
import { Nudges } from './nudges.js';
import { RecentChanges } from './recent-changes.js';
import classes from './today-page.module.css';

/** What to look at first. */
export function TodayPage() {
  const { t } = useTranslation('today');
  const query = useQuery({ queryKey: ['today'], queryFn: () => answer(client.GET('/api/today')) });
  return (
    <Page>
      <TitleBlock title={t('title')} about={<ThisDay />} />
      <OwnAddressNotice />
      <DemoBanner />
      <Loaded query={query}>{(view) => (view.empty ? <FirstSteps /> : <TodayColumns view={view} />)}</Loaded>
    </Page>
  );
}

function TodayColumns({ view }: { view: TodayView }) {
  const { t } = useTranslation('today');
  const { nextMeetings, followUpsDue, toReview, recent, engagements, states } = view;
  return (
    <div className={classes.columns}>
      <div>
        <Section title={t('next.title')}>
          {nextMeetings.length > 0 ? (
            <NextMeetings meetings={nextMeetings} />
          ) : (
            <EmptyState quiet title={t('next.empty')} />
          )}
        </Section>
        <Section title={t('due.title')}>
          {followUpsDue.length > 0 ? (
            <FollowUpsDue followUps={followUpsDue} />
          ) : (
            <EmptyState quiet title={t('due.empty')}>
              {t('due.empty-next')}
            </EmptyState>
          )}
          {toReview > 0 && (
            <p className={classes.aside}>
              <Link to="/follow-ups" search={{ show: 'to-review' }}>
                {t('to-review', { count: toReview })}
              </Link>
            </p>
          )}
        </Section>
        <Nudges />
      </div>
      <div>
        <Section title={t('recent.title')}>
          {recent.length > 0 ? <RecentChanges items={recent} /> : <EmptyState quiet title={t('recent.empty')} />}
        </Section>
        <p className={classes.aside}>
          <Link to="/states" search={{ sort: 'engagements' }}>
            {t('engagements', { count: engagements })} {t('states', { count: states })}
          </Link>
        </p>
      </div>
    </div>
  );
}

function ThisDay() {
  const { i18n } = useTranslation();
  const locale = i18n.language === 'en' ? 'en-GB' : i18n.language;
  return <time>{new Intl.DateTimeFormat(locale, { dateStyle: 'full' }).format(new Date())}</time>;
}
