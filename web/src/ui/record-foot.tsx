import { useTranslation } from 'react-i18next';
import type { RecordView } from '../api/types.js';
import { Instant } from './instant.js';
import classes from './record-foot.module.css';
import { VisibilityMark } from './visibility-mark.js';

/** The last line of a record: who may read it, who wrote it, when it last changed. */
export function RecordFoot({ record }: { record: RecordView }) {
  const { t } = useTranslation();
  const { users, teams, organisations } = record.readers;
  const named = [...teams, ...users, ...organisations].map(({ name }) => name);
  return (
    <footer className={classes.foot}>
      <VisibilityMark visibility={record.visibility} />
      {named.length > 0 && <span dir="auto">{named.join(', ')}</span>}
      {record.author && <span dir="auto">{t('record.author', { name: record.author.name })}</span>}
      <span>
        {t('record.changed')} <Instant at={record.updatedAt} />
      </span>
    </footer>
  );
}
