import { Button, Textarea } from '@mantine/core';
import { IconFold, IconQuote } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Visibility } from '../api/types.js';
import { NO_READERS, newQuotation, type PassageDraft, type QuotationDraft } from './log-form.js';
import classes from './note-field.module.css';
import { PassageList } from './passage-list.js';
import { insideOf, keepInside, putBack } from './passages.js';

/** Space and quotation marks around selected words. */
const MARKS = /^[\s"“”„«»‘’]+|[\s"“”„«»‘’]+$/g;

interface Props {
  text: string;
  passages: PassageDraft[];
  quotations: QuotationDraft[];
  visibility: Visibility;
  error?: string;
  onChange(change: { text?: string; passages?: PassageDraft[]; quotations?: QuotationDraft[] }): void;
}

/** The note, which grows with its text; selected words can be taken out of it and kept inside, or marked as said. */
export function NoteField({ text, passages, quotations, visibility, error, onChange }: Props) {
  const { t } = useTranslation('engagements');
  const area = useRef<HTMLTextAreaElement>(null);
  const [selected, setSelected] = useState(false);

  function look() {
    setSelected(selection().trim() !== '');
  }

  function selection(): string {
    const { selectionStart = 0, selectionEnd = 0 } = area.current ?? {};
    return text.slice(selectionStart, selectionEnd);
  }

  /** The words stay in the note, where they are set as said. */
  function quote() {
    const words = selection().replace(MARKS, '');
    if (words !== '') onChange({ quotations: [...quotations, newQuotation(crypto.randomUUID(), words)] });
    setSelected(false);
    area.current?.focus();
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
          <Button
            variant="subtle"
            size="compact-md"
            leftSection={<IconQuote size={16} aria-hidden />}
            onMouseDown={(event) => event.preventDefault()}
            onClick={quote}
          >
            {t('log.quote')}
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
