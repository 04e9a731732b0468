import { Button } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../api/use-change.js';
import { Dialog } from '../ui/dialog.js';
import { readerIds } from '../ui/reader-ids.js';
import { type Readership, ReadersPicker } from '../ui/readers-picker.js';
import { say } from '../ui/toast.js';
import { VisibilityMark } from '../ui/visibility-mark.js';
import { setImportReaders } from './imports.queries.js';
import classes from './page-readers.module.css';
import type { ImportView } from './plan.js';

/** Who may read the page itself, with its plan. What it adds has readers of its own. */
export function PageReaders({ plan }: { plan: ImportView }) {
  const { t } = useTranslation(['imports', 'common']);
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        className={classes.opener}
        aria-label={`${t('page-readers.title')}: ${t(`common:visibility.${plan.visibility}`)}`}
        rightSection={<IconChevronDown size={14} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        <VisibilityMark visibility={plan.visibility} />
      </Button>
      <Dialog opened={opened} onClose={() => setOpened(false)} title={t('page-readers.title')}>
        <Editor plan={plan} onDone={() => setOpened(false)} />
      </Dialog>
    </>
  );
}

function Editor({ plan, onDone }: { plan: ImportView; onDone(): void }) {
  const { t } = useTranslation(['imports', 'common']);
  const [chosen, setChosen] = useState<Readership>({ visibility: plan.visibility, readers: readerIds(plan.readers) });
  const save = useChange((readership: Readership) => setImportReaders(plan, readership), {
    onDone: () => {
      onDone();
      say(t('page-readers.saved'));
    },
  });
  return (
    <form
      className={classes.editor}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(chosen);
      }}
    >
      <ReadersPicker value={chosen} onChange={setChosen} />
      <p className="small soft">{t('page-readers.hint')}</p>
      <div className={classes.actions}>
        <Button type="submit" variant="filled" loading={save.isPending}>
          {t('common:save')}
        </Button>
        <Button onClick={onDone}>{t('common:cancel')}</Button>
      </div>
    </form>
  );
}
