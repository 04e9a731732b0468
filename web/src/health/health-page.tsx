import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useIsAdministrator } from '../api/me.js';
import type { FindingView, ReportView } from '../api/types.js';
import { useChange } from '../api/use-change.js';
import { sendTestMail } from '../outbox/outbox.queries.js';
import { Loaded } from '../ui/loaded.js';
import { Page } from '../ui/page.js';
import { Section } from '../ui/section.js';
import { TitleBlock } from '../ui/title-block.js';
import { FindingRow } from './finding-row.js';
import { reportQuery } from './health.queries.js';
import classes from './health-page.module.css';

/** Whether tomorrow's reminders will arrive, and what stands behind it. */
export function HealthPage() {
  const { t } = useTranslation('health');
  return (
    <Page narrow>
      <TitleBlock title={t('title')} actions={<Actions />} />
      <Loaded query={useQuery(reportQuery)}>{(report) => <Report report={report} />}</Loaded>
    </Page>
  );
}

function Actions() {
  const administrator = useIsAdministrator();
  return (
    <>
      {administrator && <QueueLink />}
      <TestMailButton />
    </>
  );
}

/** Sends a mail to oneself, and leads to what becomes of it. */
function TestMailButton() {
  const { t } = useTranslation('health');
  const navigate = useNavigate();
  const send = useChange(sendTestMail, {
    onDone: ({ id }) => void navigate({ to: '/outbox/$mailId', params: { mailId: id } }),
  });
  return (
    <Button loading={send.isPending} onClick={() => send.mutate(undefined)}>
      {t('test-mail')}
    </Button>
  );
}

/** Another application of its own, for administrators. */
function QueueLink() {
  const { t } = useTranslation('health');
  return (
    <Button component="a" href="/api/queue" variant="subtle">
      {t('queue-board')}
    </Button>
  );
}

function Report({ report: { verdict, findings } }: { report: ReportView }) {
  const { t } = useTranslation('health');
  const administrator = useIsAdministrator();
  return (
    <>
      <div className={classes.verdict} data-is={verdict.is} role="status">
        <p>{verdict.words}</p>
        {!administrator && verdict.is !== 'fine' && <p className={classes.tell}>{t('tell')}</p>}
      </div>
      <Findings title={t('faults')} findings={findings.filter(({ is }) => is === 'bad')} />
      <Findings title={t('behind')} findings={findings.filter(({ is }) => is !== 'bad')} />
    </>
  );
}

function Findings({ title, findings }: { title: string; findings: FindingView[] }) {
  if (findings.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={classes.findings}>
        {findings.map((finding) => (
          <FindingRow key={finding.about} finding={finding} />
        ))}
      </ul>
    </Section>
  );
}
