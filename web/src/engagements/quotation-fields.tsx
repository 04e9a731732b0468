import { ActionIcon, Textarea, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { QuotationDraft } from './log-form.js';
import classes from './row-fields.module.css';

interface Props {
  quotation: QuotationDraft;
  error?: string;
  onChange(quotation: QuotationDraft): void;
  onRemove(): void;
}

/** Words as they were said, who said them, and where they can be read. */
export function QuotationFields({ quotation, error, onChange, onRemove }: Props) {
  const { t } = useTranslation('engagements');
  const set = (change: Partial<QuotationDraft>) => onChange({ ...quotation, ...change });
  return (
    <fieldset className={classes.row} aria-label={t('quotation.title')}>
      <div className={classes.head}>
        {t('quotation.title')}
        <ActionIcon size="sm" aria-label={t('quotation.remove')} onClick={onRemove}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </div>
      <Textarea
        id={`quotation-${quotation.key}`}
        className={classes.whole}
        classNames={{ input: classes.words }}
        aria-label={t('quotation.text')}
        placeholder={t('quotation.text-placeholder')}
        autosize
        minRows={2}
        dir="auto"
        value={quotation.text}
        error={error}
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
      <TextInput
        label={t('quotation.speaker')}
        dir="auto"
        value={quotation.speaker}
        onChange={(event) => set({ speaker: event.currentTarget.value })}
      />
      <TextInput
        className={classes.wide}
        label={t('quotation.source')}
        placeholder={t('quotation.source-placeholder')}
        dir="auto"
        value={quotation.source}
        onChange={(event) => set({ source: event.currentTarget.value })}
      />
    </fieldset>
  );
}
