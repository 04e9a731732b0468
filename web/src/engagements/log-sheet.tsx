import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/me.js';
import type { UserRef } from '../api/types.js';
import { Loaded } from '../ui/loaded.js';
import { Sheet } from '../ui/sheet.js';
import { EditForm } from './edit-form.js';
import { engagementQuery } from './engagements.queries.js';
import { closeLog, type Opening, useOpening } from './log-opening.js';
import classes from './log-sheet.module.css';
import { NewForm } from './new-form.js';

export { openLog } from './log-opening.js';

/** Called when the person leaves the sheet, before it closes. */
export type LeaveHandler = { current: () => void };

/** The sheet that an engagement is logged and edited on: at the side, or the whole of a phone. Mounted once. */
export function LogSheet() {
  const { t } = useTranslation('engagements');
  const opening = useOpening();
  const me = useMe()?.user;
  const phone = useMediaQuery('(max-width: 48rem)');
  const onLeave = useRef<() => void>(() => {});

  function leave() {
    onLeave.current();
    onLeave.current = () => {};
    closeLog();
  }

  return (
    <Sheet
      opened={opening !== null && me !== undefined}
      onClose={leave}
      position="right"
      size={phone ? '100%' : '46rem'}
      title={t(opening?.is === 'new' ? 'log.title-new' : 'log.title-edit')}
      closeButtonProps={{ 'aria-label': t('log.close') }}
      classNames={{ content: classes.content, header: classes.header, title: classes.title, body: classes.body }}
    >
      {opening && me && <Contents opening={opening} me={me} onLeave={onLeave} />}
    </Sheet>
  );
}

function Contents({ opening, me, onLeave }: { opening: Opening; me: UserRef; onLeave: LeaveHandler }) {
  switch (opening.is) {
    case 'new':
      return <NewForm context={opening.context} me={me} onLeave={onLeave} />;
    case 'edit':
      return <EditSheet id={opening.id} me={me} onLeave={onLeave} />;
    case 'again':
      return <EditForm base={opening.base} left={opening.form} me={me} onLeave={onLeave} />;
  }
}

function EditSheet({ id, me, onLeave }: { id: string; me: UserRef; onLeave: LeaveHandler }) {
  const query = useQuery({ ...engagementQuery(id), staleTime: 0 });
  return <Loaded query={query}>{(base) => <EditForm base={base} me={me} onLeave={onLeave} />}</Loaded>;
}
