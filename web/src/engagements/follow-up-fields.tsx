import { ActionIcon, NativeSelect, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { usersQuery } from '../api/lists.js';
import { useMe } from '../api/me.js';
import { AnchorField } from '../follow-ups/anchor-field.js';
import { RepeatField } from '../follow-ups/repeat-field.js';
import { useOwnRules } from '../reminders/habits.queries.js';
import { RemindersField } from '../reminders/reminders-field.js';
import { Interpretation } from './interpretation.js';
import type { FollowUpDraft } from './log-form.js';
import classes from './row-fields.module.css';
import { readDue, wordsFor } from './when.js';

interface Props {
  followUp: FollowUpDraft;
  today: string;
  errors: { title?: string; due?: string; reminder?: string; repeat?: string };
  onChange(followUp: FollowUpDraft): void;
  onRemove(): void;
}

/** One follow-up: what we will do, who does it, until when, and when to be reminded. */
export function FollowUpFields({ followUp, today, errors, onChange, onRemove }: Props) {
  const { t } = useTranslation('engagements');
  const users = useQuery(usersQuery).data?.items ?? [];
  const set = (change: Partial<FollowUpDraft>) => onChange({ ...followUp, ...change });
  const id = `follow-up-${followUp.key}`;
  const me = useMe();
  const ownRules = useOwnRules();
  const isMine = followUp.owner === null || followUp.owner.id === me?.user.id;

  return (
    <fieldset className={classes.row} aria-label={t('follow-up.title')}>
      <div className={classes.head}>
        {t('follow-up.title')}
        <ActionIcon size="sm" aria-label={t('follow-up.remove')} onClick={onRemove}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </div>
      <TextInput
        id={id}
        className={classes.whole}
        aria-label={t('follow-up.what')}
        placeholder={t('follow-up.what-placeholder')}
        dir="auto"
        value={followUp.title}
        error={errors.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('follow-up.owner')}
        value={followUp.owner?.id ?? ''}
        data={[
          { value: '', label: t('follow-up.nobody') },
          ...users.map(({ id: value, name }) => ({ value, label: name })),
        ]}
        onChange={(event) => {
          const owner = users.find((user) => user.id === event.currentTarget.value);
          set({ owner: owner ? { id: owner.id, name: owner.name } : null });
        }}
      />
      <AnchorField
        value={followUp.anchor}
        onChange={(anchor) => set(anchor ? { anchor, repeat: null } : { anchor })}
        withMeeting
        error={errors.due}
      >
        <div>
          <TextInput
            label={t('follow-up.due')}
            placeholder={t('follow-up.due-placeholder')}
            autoComplete="off"
            aria-describedby={`${id}-reading`}
            value={followUp.due}
            error={Boolean(errors.due)}
            onChange={(event) => set({ due: event.currentTarget.value })}
          />
          <Interpretation
            id={`${id}-reading`}
            reading={readDue(followUp.due, today)}
            emptyMeans=""
            onChoose={(edtf) => set({ due: wordsFor(edtf) })}
          />
        </div>
      </AnchorField>
      <RepeatField value={followUp.repeat} onChange={(repeat) => set({ repeat })} error={errors.repeat} />
      <div className={classes.whole}>
        <RemindersField
          label={t('follow-up.remind')}
          value={followUp.reminders}
          onChange={(reminders) => set({ reminders })}
          likes={isMine ? ownRules : undefined}
          of="follow-up"
          withMoments
          errorAt={(part) => (part === 'reminders' ? errors.reminder : undefined)}
        />
      </div>
    </fieldset>
  );
}
