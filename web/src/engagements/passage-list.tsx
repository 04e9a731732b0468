import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PassageDraft } from './log-form.js';
import classes from './note-field.module.css';
import { VisibilitySelect } from './visibility-select.js';

interface Props {
  passages: PassageDraft[];
  error?: string;
  onChange(passages: PassageDraft[]): void;
  onPutBack(passage: PassageDraft): void;
}

/** What was taken out of the note, each part with readers of its own. */
export function PassageList({ passages, error, onChange, onPutBack }: Props) {
  const { t } = useTranslation('engagements');
  if (passages.length === 0) return null;
  return (
    <ul className={classes.passages} aria-label={t('log.kept-inside')}>
      {passages.map((passage) => (
        <li key={passage.key} className={classes.passage}>
          <div className={classes.head}>
            <span>{t('log.kept-inside')}</span>
            <span>
              <VisibilitySelect
                label={t('log.passage-readers')}
                value={passage.visibility}
                onChange={(visibility) =>
                  onChange(passages.map((one) => (one.key === passage.key ? { ...one, visibility } : one)))
                }
              />
              <Button variant="subtle" size="compact-sm" onClick={() => onPutBack(passage)}>
                {t('log.put-back')}
              </Button>
            </span>
          </div>
          <p className={classes.words} dir="auto">
            {passage.text}
          </p>
        </li>
      ))}
      {error && (
        <li className={classes.error} role="alert">
          {error}
        </li>
      )}
    </ul>
  );
}
