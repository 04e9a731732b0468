import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { itemsOf } from '../api/pages.js';
import { Loaded } from '../ui/loaded.js';
import { MoreButton } from '../ui/more-button.js';
import { PartialDate } from '../ui/partial-date.js';
import { StateName } from '../ui/state-name.js';
import { type AskMade, asksIn } from './asks.js';
import classes from './asks-panel.module.css';
import { instrumentLabel } from './instrument-label.js';
import type { StateView } from './state.js';
import { asksQuery } from './state.queries.js';

/** The asks made of the state, and of others about it, newest first, each with its answer. */
export function AskList({ state }: { state: StateView }) {
  const { t } = useTranslation('states');
  const query = useInfiniteQuery(asksQuery(state.id));
  return (
    <>
      <Loaded query={query} lines={4}>
        {(data) => {
          const { ofState, aboutState } = asksIn(itemsOf(data), state.id);
          return (
            <>
              <section aria-labelledby="asked">
                <h2 id="asked">{t('asks.asks', { state: state.name })}</h2>
                {ofState.length === 0 ? <p className="soft">{t('asks.no-asks-hint')}</p> : <Asks asks={ofState} />}
              </section>
              {aboutState.length > 0 && (
                <section aria-labelledby="asked-about">
                  <h2 id="asked-about">{t('asks.about', { state: state.name })}</h2>
                  <Asks asks={aboutState} ofOthers />
                </section>
              )}
            </>
          );
        }}
      </Loaded>
      <MoreButton query={query} />
    </>
  );
}

function Asks({ asks, ofOthers = false }: { asks: AskMade[]; ofOthers?: boolean }) {
  return (
    <ol>
      {asks.map((one) => (
        <AskRow key={one.ask.id} {...one} ofOthers={ofOthers} />
      ))}
    </ol>
  );
}

function AskRow({ ask, engagement, ofOthers }: AskMade & { ofOthers: boolean }) {
  const { t } = useTranslation(['states', 'engagements']);
  const id = `ask-${ask.id}`;
  // The list is read after the address is, so the browser finds nothing there by itself.
  useEffect(() => {
    if (window.location.hash === `#${id}`) document.getElementById(id)?.scrollIntoView({ block: 'center' });
  }, [id]);
  // Of others: whom it was asked of. Of this state: whom it was about.
  const named = ofOthers
    ? engagement.states.filter(({ role }) => role !== 'asked-about').map(({ state }) => state)
    : ask.states;
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
          {named.map((one) => (
            <Link key={one.id} to="/states/$stateId" params={{ stateId: one.id }}>
              <StateName state={one} />
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
