import { ActionIcon, NativeSelect, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { instrumentsQuery, statesQuery } from '../api/lists.js';
import { instrumentLabel } from '../states/instrument-label.js';
import { ANSWERS, type Answer, AUTHORITIES, type Authority } from './engagement.js';
import type { AskDraft } from './log-form.js';
import classes from './row-fields.module.css';
import { StatesField } from './states-field.js';

interface Props {
  ask: AskDraft;
  error?: string;
  onChange(ask: AskDraft): void;
  onRemove(): void;
}

/** One ask: what, about whom, of which instrument, and what was answered. */
export function AskFields({ ask, error, onChange, onRemove }: Props) {
  const { t } = useTranslation('engagements');
  const instruments = useQuery(instrumentsQuery).data?.items ?? [];
  const states = useQuery(statesQuery).data?.items ?? [];
  const set = (change: Partial<AskDraft>) => onChange({ ...ask, ...change });
  const id = `ask-${ask.key}`;

  return (
    <fieldset className={classes.row} aria-label={t('ask.title')}>
      <div className={classes.head}>
        {t('ask.title')}
        <ActionIcon size="sm" aria-label={t('ask.remove')} onClick={onRemove}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </div>
      <TextInput
        id={id}
        className={classes.whole}
        aria-label={t('ask.text')}
        placeholder={t('ask.text-placeholder')}
        dir="auto"
        value={ask.text}
        error={error}
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
      <StatesField
        id={`${id}-about`}
        label={t('ask.about')}
        placeholder={t('ask.about-placeholder')}
        known={states}
        chosen={ask.states}
        onChange={(chosen) => set({ states: chosen })}
      />
      <NativeSelect
        label={t('ask.instrument')}
        value={ask.instrument?.id ?? ''}
        data={[
          { value: '', label: t('ask.none') },
          ...instruments.map((one) => ({ value: one.id, label: instrumentLabel(one) })),
        ]}
        onChange={(event) => {
          const chosen = instruments.find((one) => one.id === event.currentTarget.value);
          set({ instrument: chosen ? { id: chosen.id, name: chosen.name, acronym: chosen.acronym } : null });
        }}
      />
      <NativeSelect
        label={t('ask.answer')}
        value={ask.answer ?? ''}
        data={[
          { value: '', label: t('ask.answer-open') },
          ...ANSWERS.map((value) => ({ value, label: t(`answer.${value}`) })),
        ]}
        onChange={(event) => set({ answer: (event.currentTarget.value || null) as Answer | null })}
      />
      {ask.answer !== null && ask.answer !== 'no-answer' && (
        <>
          <TextInput
            label={t('ask.answered-by')}
            dir="auto"
            value={ask.answeredBy}
            onChange={(event) => set({ answeredBy: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('ask.authority')}
            value={ask.authority ?? ''}
            data={[
              { value: '', label: t('ask.none') },
              ...AUTHORITIES.map((value) => ({ value, label: t(`authority.${value}`) })),
            ]}
            onChange={(event) => set({ authority: (event.currentTarget.value || null) as Authority | null })}
          />
          <TextInput
            className={classes.whole}
            label={t('ask.answer-note')}
            dir="auto"
            value={ask.answerNote}
            onChange={(event) => set({ answerNote: event.currentTarget.value })}
          />
        </>
      )}
    </fieldset>
  );
}
