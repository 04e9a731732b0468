import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, type Problem } from '../api/problem.js';
import type { ActFromMail } from '../api/types.js';
import { useChange } from '../api/use-change.js';
import { Loading } from '../ui/loading.js';
import { Choices } from './choices.js';
import classes from './from-mail-page.module.css';
import { actFromMail, mailActionQuery } from './mail-action.queries.js';
import { LinkOver, NoLonger, Outcome } from './told.js';

/** Reached from a mail, without signing in. Opening it does nothing: only its buttons do. */
export function FromMailPage() {
  const { t } = useTranslation(['mail-actions', 'common']);
  const { token } = useParams({ from: '/from-mail/$token' });
  return (
    <main className={classes.door}>
      <div className={classes.sheet}>
        <title>{`${t('title')} · ${t('common:app')}`}</title>
        <p className={classes.name}>{t('common:app')}</p>
        <FromMail token={token} />
      </div>
    </main>
  );
}

function FromMail({ token }: { token: string }) {
  const query = useQuery(mailActionQuery(token));
  const [problem, setProblem] = useState<Problem | null>(null);
  const act = useChange((body: ActFromMail) => actFromMail(token, body), {
    leaving: true,
    onProblem: (refusal) => {
      setProblem(refusal);
      // It changed since it was shown: show how it stands now.
      if (refusal.status === 409) void query.refetch();
    },
  });
  const over = problem?.status === 410 ? problem : query.error;
  if (query.data && act.data) return <Outcome view={query.data} body={act.variables} />;
  if (over) return <LinkOver problem={asProblem(over)} />;
  if (!query.data) return <Loading lines={3} />;
  if (query.data.state !== 'open') return <NoLonger view={query.data} />;
  return (
    <Choices
      view={query.data}
      acting={act.isPending}
      problem={problem}
      onAct={(body) => {
        setProblem(null);
        act.mutate(body);
      }}
    />
  );
}
