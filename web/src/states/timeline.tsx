import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Entry } from '../engagements/entry.js';
import { useArrowKeys } from '../ui/use-arrow-keys.js';
import { FollowUpLine } from './follow-up-line.js';
import { PositionLine } from './position-line.js';
import type { StateView, TimelineItem } from './state.js';
import classes from './timeline.module.css';
import { groupByYear } from './timeline-groups.js';

interface Props {
  items: TimelineItem[];
  state: StateView;
  /** True while what is shown answers an older question. */
  waiting: boolean;
}

/** The items under their years; the date stands in a gutter, as exact as it is known. */
export function Timeline({ items, state, waiting }: Props) {
  const { t, i18n } = useTranslation('states');
  const list = useRef<HTMLDivElement>(null);
  useArrowKeys(list);
  return (
    <div ref={list} className={classes.timeline} aria-busy={waiting || undefined}>
      {groupByYear(items, t('timeline.undated'), i18n.language).map(({ year, items: dated }) => (
        <section key={`${year} ${dated[0]?.item.id}`} aria-label={year ?? t('timeline.undated-heading')}>
          <h2 className={classes.year}>{year ?? t('timeline.undated-heading')}</h2>
          <ol>
            {dated.map(({ item, label, spoken }) => (
              <li key={`${item.type} ${item.id}`} className={classes.item} data-visibility={item.visibility}>
                <div className={classes.gutter} data-repeated={label === null || undefined}>
                  {year === null ? '' : spoken}
                </div>
                <Item item={item} state={state} spoken={spoken} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Item({ item, state, spoken }: { item: TimelineItem; state: StateView; spoken: string }) {
  switch (item.type) {
    case 'engagement':
      return <Entry engagement={item} seenFrom={state.id} spokenDate={spoken} />;
    case 'position':
      return <PositionLine position={item} />;
    case 'follow-up':
      return <FollowUpLine followUp={item} dated />;
  }
}
