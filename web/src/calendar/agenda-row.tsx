import { useTranslation } from 'react-i18next';
import { useMe } from '../api/me.js';
import type { CalendarItem } from '../api/types.js';
import { RowLink } from '../ui/row-link.js';
import { StateName } from '../ui/state-name.js';
import { VisibilityUnlessInternal } from '../ui/visibility-mark.js';
import classes from './agenda.module.css';
import { TypeGlyph } from './type-glyph.js';
import { itemLink, useItemWords } from './use-item-words.js';

/** One thing: its name, what it is, how long it lasts, where, about whom, whose. */
export function AgendaRow({ item }: { item: CalendarItem }) {
  const { place, owner, visibility, status } = item;
  const { nameOf, kindOf, whenOf } = useItemWords();
  const mine = owner?.id === useMe()?.user.id;
  return (
    <tr className={classes.row} data-settled={status === 'done' || undefined}>
      <td>
        <span className={classes.name}>
          <TypeGlyph item={item} />
          <RowLink {...itemLink(item)}>
            <span dir="auto">{nameOf(item)}</span>
          </RowLink>
        </span>
      </td>
      <td>
        {[kindOf(item), whenOf(item)].filter(Boolean).join(' · ')} <VisibilityUnlessInternal visibility={visibility} />
      </td>
      <td>
        <span className={classes.about}>
          <About item={item} />
          {place && <bdi>{place}</bdi>}
          {owner && !mine && <bdi>{owner.name}</bdi>}
        </span>
      </td>
    </tr>
  );
}

const AT_A_GLANCE = 3;

function About({ item: { title, states } }: { item: CalendarItem }) {
  const { t } = useTranslation('calendar');
  // Where there is no title, the states are its name.
  if (title === null || states.length === 0) return null;
  return (
    <>
      {states.slice(0, AT_A_GLANCE).map((state) => (
        <StateName key={state.id} state={state} />
      ))}
      {states.length > AT_A_GLANCE && <span>{t('more', { count: states.length - AT_A_GLANCE })}</span>}
    </>
  );
}
