import { Button, Textarea } from '@mantine/core';
import { IconFold } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Visibility } from '../api/types.js';
import { NO_READERS, type PassageDraft } from './log-form.js';
import classes from './note-field.module.css';
import { PassageList } from './passage-list.js';
import { insideOf, keepInside, putBack } from './passages.js';

interface Props {
  text: string;
  passages: PassageDraft[];
  visibility: Visibility;
  error?: string;
  onChange(change: { text?: string; passages?: PassageDraft[] }): void;
}

/** The note, which grows with its text; selected words can be taken out of it and kept inside. */
export function NoteField({ text, passages, visibility, error, onChange }: Props) {
  const { t } = useTranslation('engagements');
  const area = useRef<HTMLTextAreaElement>(null);
  const [selected, setSelected] = useState(false);

  function look() {
    const { selectionStart = 0, selectionEnd = 0 } = area.current ?? {};
    setSelected(text.slice(selectionStart, selectionEnd).trim() !== '');
  }

  function keep() {
    const { selectionStart = 0, selectionEnd = 0 } = area.current ?? {};
    const kept = keepInside(text, selectionStart, selectionEnd);
    if (!kept) return;
    const passage = {
      key: crypto.randomUUID(),
      id: null,
      text: kept.passage,
      at: kept.at,
      visibility: insideOf(visibility),
      readers: NO_READERS,
    };
    onChange({ text: kept.text, passages: [...passages, passage] });
    setSelected(false);
    area.current?.focus();
  }

  return (
    <div className={classes.note}>
      <Textarea
        ref={area}
        id="log-text"
        aria-label={t('log.note')}
        classNames={{ input: classes.area }}
        autosize
        minRows={5}
        dir="auto"
        placeholder={t('log.note-placeholder')}
        value={text}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
        onSelect={look}
      />
      {selected && (
        <div className={classes.below}>
          <Button
            variant="subtle"
            size="compact-md"
            leftSection={<IconFold size={16} aria-hidden />}
            aria-describedby="log-keep-hint"
            // The selection must survive the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={keep}
          >
            {t('log.keep-inside')}
          </Button>
          <span id="log-keep-hint" className={classes.hint}>
            {t('log.keep-inside-hint')}
          </span>
        </div>
      )}
      <PassageList
        passages={passages}
        error={error}
        onChange={(changed) => onChange({ passages: changed })}
        onPutBack={(passage) =>
          onChange({
            text: putBack(text, passage.text, passage.at),
            passages: passages.filter(({ key }) => key !== passage.key),
          })
        }
      />
    </div>
  );
}
