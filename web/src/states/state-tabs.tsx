import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './state-tabs.module.css';
import { TABS, type Tab } from './timeline-filters.js';

interface Props {
  stateId: string;
  tab: Tab;
  counts: { asks: number };
}

/** The parts of the page; each has an address of its own. */
export function StateTabs({ stateId, tab, counts }: Props) {
  const { t } = useTranslation('states');
  return (
    <nav className={classes.tabs} aria-label={t('tabs.label')}>
      {TABS.map((one) => (
        <Link
          key={one}
          to="/states/$stateId"
          params={{ stateId }}
          // The tab one is on leads to exactly this address, so that it and no other counts as the current one.
          search={(now) => (one === tab ? now : one === 'timeline' ? {} : { tab: one })}
          activeOptions={{ exact: true, includeSearch: true }}
          resetScroll={false}
          className={classes.tab}
        >
          <span className={classes.word} data-word={t(`tabs.${one}`)}>
            {t(`tabs.${one}`)}
          </span>
          {one === 'asks' && counts.asks > 0 && <span className={classes.count}>{counts.asks}</span>}
        </Link>
      ))}
    </nav>
  );
}
