import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { itemsOf } from '../api/pages.js';
import type { FollowUpView } from '../api/types.js';
import { Loaded } from '../ui/loaded.js';
import { MoreButton } from '../ui/more-button.js';
import { AskList } from './ask-list.js';
import classes from './asks-panel.module.css';
import { FollowUpLine } from './follow-up-line.js';
import type { StateView } from './state.js';
import { stateFollowUpsQuery } from './state.queries.js';

/** What we asked and what was answered; what we promised, and what is still to be done. */
export function AsksPanel({ state }: { state: StateView }) {
  const { t } = useTranslation('states');
  const followUps = useInfiniteQuery(stateFollowUpsQuery(state.id));
  return (
    <div className={classes.panel}>
      <section aria-labelledby="promised">
        <h2 id="promised">{t('asks.follow-ups')}</h2>
        <Loaded query={followUps} lines={3}>
          {(data) => <Promises followUps={itemsOf(data)} />}
        </Loaded>
        <MoreButton query={followUps} />
      </section>
      <AskList state={state} />
    </div>
  );
}

function Promises({ followUps }: { followUps: FollowUpView[] }) {
  const { t } = useTranslation('states');
  const [doneShown, setDoneShown] = useState(false);
  const of = (...statuses: string[]) => followUps.filter(({ status }) => statuses.includes(status));
  const open = of('open');
  const done = of('done', 'dropped');
  const toReview = of('to-review');
  return (
    <>
      {open.length === 0 ? <p className="soft">{t('asks.no-follow-ups')}</p> : <Lines followUps={open} />}
      {toReview.length > 0 && (
        <>
          <h3 className={classes.sub}>{t('asks.to-review')}</h3>
          <p className="small soft">{t('asks.to-review-hint')}</p>
          <Lines followUps={toReview} />
        </>
      )}
      {done.length > 0 && (
        <button
          type="button"
          className={classes.toggle}
          aria-expanded={doneShown}
          onClick={() => setDoneShown(!doneShown)}
        >
          {t('asks.show-done', { count: done.length })}
        </button>
      )}
      {doneShown && <Lines followUps={done} />}
    </>
  );
}

function Lines({ followUps }: { followUps: FollowUpView[] }) {
  return (
    <ul>
      {followUps.map((followUp) => (
        <li key={followUp.id} className={classes.line}>
          <FollowUpLine followUp={followUp} />
        </li>
      ))}
    </ul>
  );
}
