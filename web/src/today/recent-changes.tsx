import {
  IconAddressBook,
  IconBuildingBank,
  IconFileText,
  IconLayoutKanban,
  IconListCheck,
  IconMessage,
  IconPresentation,
  IconUpload,
  IconUsersGroup,
} from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecentItem, RecentType } from '../api/types.js';
import { recordLink } from '../app/record-link.js';
import { Ago } from '../ui/ago.js';
import { Flag } from '../ui/flag.js';
import { RowLink } from '../ui/row-link.js';
import { useArrowKeys } from '../ui/use-arrow-keys.js';
import classes from './recent-changes.module.css';

/** What was written lately, and by whom. */
export function RecentChanges({ items }: { items: RecentItem[] }) {
  const { t } = useTranslation('today');
  const list = useRef<HTMLUListElement>(null);
  useArrowKeys(list);
  return (
    <ul ref={list}>
      {items.map((item) => (
        <li key={item.type + item.id} className={classes.item}>
          {item.state ? <Flag iso2={item.state.iso2} /> : <TypeGlyph type={item.type} />}
          <div>
            <RowLink {...recordLink(item)}>
              <span dir="auto" className={classes.title}>
                {item.type === 'import' ? <Imported item={item} /> : item.title}
              </span>
            </RowLink>
            <p className={classes.about}>
              {t(`type.${item.type}`)} · <bdi>{item.actor.name}</bdi> · <Ago at={item.at} />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** A whole page, or the demo, in one line. */
function Imported({ item: { title, records } }: { item: RecentItem }) {
  const { t } = useTranslation('today');
  return t('recent.imported', { title: title || t('recent.demo'), count: records ?? 0 });
}

const GLYPHS = {
  engagement: IconMessage,
  'follow-up': IconListCheck,
  contact: IconAddressBook,
  mission: IconBuildingBank,
  organisation: IconUsersGroup,
  instrument: IconFileText,
  position: IconFileText,
  state: IconFileText,
  campaign: IconLayoutKanban,
  event: IconPresentation,
  import: IconUpload,
} satisfies Record<RecentType, unknown>;

/** Where no flag can stand. */
function TypeGlyph({ type }: { type: RecentType }) {
  const Glyph = GLYPHS[type];
  return <Glyph className={classes.glyph} size={18} stroke={1.5} aria-hidden="true" />;
}
