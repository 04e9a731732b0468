import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/empty-state.js';
import { Loaded } from '../ui/loaded.js';
import { PartialDate } from '../ui/partial-date.js';
import { VisibilityUnlessInternal } from '../ui/visibility-mark.js';
import classes from './positions-panel.module.css';
import { SourceList } from './source-list.js';
import type { StateView } from './state.js';
import { statePositionsQuery } from './state.queries.js';

/** Every dated, sourced fact about what the state did on an instrument. */
export function PositionsPanel({ state }: { state: StateView }) {
  const { t } = useTranslation('states');
  const query = useQuery(statePositionsQuery(state.id));
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={t('positions.empty')}>{t('positions.empty-hint')}</EmptyState>
        ) : (
          <ul className={classes.positions}>
            {items.map(({ id, instrument, status, date, confirmedDate, sources, conflict, note, visibility }) => (
              <li key={id} className={classes.position}>
                <div>
                  <p className={classes.instrument}>{instrument.name}</p>
                  {note && (
                    <p className="small soft" dir="auto">
                      {note}
                    </p>
                  )}
                </div>
                <div className={classes.stands}>
                  <p>
                    {status.replaceAll('-', ' ')}
                    {status === 'endorsed' && date === null ? `, ${t('position.date-unknown')}` : ''}{' '}
                    {date && <PartialDate value={date} />}
                  </p>
                  {confirmedDate && (
                    <p className="small soft">
                      {t('positions.confirmed')} <PartialDate value={confirmedDate} />
                    </p>
                  )}
                  {visibility !== 'public' && <VisibilityUnlessInternal visibility={visibility} />}
                </div>
                {sources.length > 0 && <SourceList sources={sources} conflict={conflict} />}
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
