import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarItem } from '../api/types.js';
import { Dialog } from '../ui/dialog.js';
import { EmptyState } from '../ui/empty-state.js';
import { LinkButton } from '../ui/link-button.js';
import { useArrowKeys } from '../ui/use-arrow-keys.js';
import classes from './agenda.module.css';
import { AgendaRow } from './agenda-row.js';
import { useDayFormat } from './use-day-format.js';

interface DayDialogProps {
  day: string;
  items: CalendarItem[];
  opened: boolean;
  onClose: () => void;
}

/** All that is on a day, and what can be put there. */
export function DayDialog({ day, items, opened, onClose }: DayDialogProps) {
  const { t } = useTranslation(['calendar', 'common']);
  const whole = useDayFormat('whole');
  return (
    <Dialog opened={opened} onClose={onClose} size={560} title={whole(day)}>
      {items.length > 0 ? (
        <Items items={items} caption={whole(day)} />
      ) : (
        <EmptyState quiet title={t('nothing-that-day')} />
      )}
      <div className={classes.put}>
        <LinkButton to="/follow-ups/new" search={{ due: day }}>
          {t('new-follow-up')}
        </LinkButton>
        <LinkButton to="/events/new" search={{ date: day }}>
          {t('new-event')}
        </LinkButton>
      </div>
    </Dialog>
  );
}

function Items({ items, caption }: { items: CalendarItem[]; caption: string }) {
  const list = useRef<HTMLTableElement>(null);
  useArrowKeys(list);
  return (
    <table ref={list} className={classes.agenda} aria-label={caption}>
      <tbody>
        {items.map((item) => (
          <AgendaRow key={item.id} item={item} />
        ))}
      </tbody>
    </table>
  );
}
