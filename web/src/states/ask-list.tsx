import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { itemsOf } from '../api/pages.js';
import type { Ask, Engagement } from '../engagements/engagement.js';
import { EmptyState } from '../ui/empty-state.js';
import { Loaded } from '../ui/loaded.js';
import { MoreButton } from '../ui/more-button.js';
import { PartialDate } from '../ui/partial-date.js';
import { StateName } from '../ui/state-name.js';
import classes from './asks-panel.module.css';
import { instrumentLabel } from './instrument-label.js';
import type { StateView } from './state.js';
import { timelineQuery } from './state.queries.js';
import { filterOf } from './timeline-filters.js';

const WITH_ASKS = filterOf({ withAsks: 'true' });

/** The asks made of the state, newest first, each with its answer. */
export function AskList({ state }: { state: StateView }) {
  const { t } = useTranslation('states');
  const query = useInfiniteQuery(timelineQuery(state.id, WITH_ASKS));
  return (
    <>
      <Loaded query={query} lines={4}>
        {(data) => {
          const asks = itemsOf(data).flatMap((item) =>
            item.type === 'engagement' ? item.asks.map((ask) => ({ ask, engagement: item })) : [],
          );
          if (asks.length === 0) return <EmptyState title={t('asks.no-asks')}>{t('asks.no-asks-hint')}</EmptyState>;
          return (
            <ol>
              {asks.map(({ ask, engagement }) => (
                <AskRow key={ask.id} ask={ask} engagement={engagement} />
              ))}
            </ol>
          );
        }}
      </Loaded>
      <MoreButton query={query} />
    </>
  );
}

function AskRow({ ask, engagement }: { ask: Ask; engagement: Engagement }) {
  const { t } = useTranslation(['states', 'engagements']);
  const id = `ask-${ask.id}`;
  // The list is read after the address is, so the browser finds nothing there by itself.
  useEffect(() => {
    if (window.location.hash === `#${id}`) document.getElementById(id)?.scrollIntoView({ block: 'center' });
  }, [id]);
  const from = [
    ask.answeredBy && t('asks.by', { who: ask.answeredBy }),
    ask.authority && t('asks.with-authority', { authority: t(`engagements:authority.${ask.authority}`) }),
  ];
  return (
    <li id={id} className={classes.ask}>
      <Link to="/engagements/$engagementId" params={{ engagementId: engagement.id }} className={classes.when}>
        <PartialDate value={engagement.date} />
      </Link>
      <div className={classes.words}>
        <p dir="auto">{ask.text}</p>
        <p className={classes.about}>
          {ask.states.map((about) => (
            <Link key={about.id} to="/states/$stateId" params={{ stateId: about.id }}>
              <StateName state={about} />
            </Link>
          ))}
          {ask.instrument && <span title={ask.instrument.name}>{instrumentLabel(ask.instrument)}</span>}
        </p>
      </div>
      <div className={classes.answer} data-answer={ask.answer ?? undefined}>
        <p>{ask.answer ? t(`engagements:answer.${ask.answer}`) : t('asks.unanswered')}</p>
        <p className="small soft" dir="auto">
          {from.filter(Boolean).join(', ')}
        </p>
        {ask.answerNote && (
          <p className={classes.note} dir="auto">
            {ask.answerNote}
          </p>
        )}
      </div>
    </li>
  );
}
