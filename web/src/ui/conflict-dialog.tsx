import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './conflict-dialog.module.css';
import { Dialog } from './dialog.js';

/** A field that two people wrote differently. */
export interface ConflictField {
  label: string;
  mine: string;
  theirs: string;
}

interface ConflictDialogProps {
  opened: boolean;
  fields: ConflictField[];
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  onClose: () => void;
}

/** Somebody saved first: shows both texts side by side and lets the person decide. Nothing is lost either way. */
export function ConflictDialog({ opened, fields, onKeepMine, onTakeTheirs, onClose }: ConflictDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} onClose={onClose} size="xl" title={t('conflict.title')}>
      <p className="soft">{fields.length > 0 ? t('conflict.explain') : t('conflict.same')}</p>
      {fields.map(({ label, mine, theirs }) => (
        <section key={label} className={classes.field}>
          <h3>{label}</h3>
          <div className={classes.both}>
            <Side title={t('conflict.mine')} text={mine} />
            <Side title={t('conflict.theirs')} text={theirs} />
          </div>
        </section>
      ))}
      <div className={classes.actions}>
        <Button onClick={onTakeTheirs}>{t('conflict.take-theirs')}</Button>
        <Button variant="filled" onClick={onKeepMine}>
          {t('conflict.keep-mine')}
        </Button>
      </div>
    </Dialog>
  );
}

function Side({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <p className="small soft">{title}</p>
      <p className="note" dir="auto">
        {text || '—'}
      </p>
    </div>
  );
}
