import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UserRef } from '../api/types.js';
import { today } from '../ui/date-entry.js';
import { AskFields } from './ask-fields.js';
import { ATTRIBUTIONS, type Attribution } from './engagement.js';
import { FieldRow } from './field-row.js';
import { FollowUpFields } from './follow-up-fields.js';
import { type AskDraft, type FollowUpDraft, type LogForm, newAsk, newFollowUp } from './log-form.js';
import type { ProblemField } from './log-problems.js';
import classes from './log-sheet.module.css';

/** Fields that not every engagement needs. */
const OPTIONAL = ['title', 'place', 'attribution'] as const;

interface Props {
  form: LogForm;
  me: UserRef;
  about(field: ProblemField): string | undefined;
  onChange(change: Partial<LogForm>): void;
}

/** What not every engagement has: asks, follow-ups, a title, a place. Each comes with a button and is at once typed into. */
export function FormRows({ form, me, about, onChange }: Props) {
  const { t } = useTranslation('engagements');
  const [shown, setShown] = useState({
    title: form.title !== '',
    place: form.place !== '',
    attribution: form.attribution !== 'open',
  });
  const added = useRef<string | null>(null);
  useEffect(() => {
    if (added.current) document.getElementById(added.current)?.focus();
    added.current = null;
  });

  function addAsk() {
    const key = crypto.randomUUID();
    added.current = `ask-${key}`;
    onChange({ asks: [...form.asks, newAsk(key)] });
  }

  function addFollowUp() {
    const key = crypto.randomUUID();
    added.current = `follow-up-${key}`;
    onChange({ followUps: [...form.followUps, newFollowUp(key, me)] });
  }

  function show(field: keyof typeof shown) {
    added.current = `log-${field}`;
    setShown({ ...shown, [field]: true });
  }

  const setAsk = (ask: AskDraft) => onChange({ asks: form.asks.map((one) => (one.key === ask.key ? ask : one)) });
  const setFollowUp = (changed: FollowUpDraft) =>
    onChange({ followUps: form.followUps.map((one) => (one.key === changed.key ? changed : one)) });

  return (
    <>
      {(['title', 'place'] as const).map(
        (field) =>
          shown[field] && (
            <FieldRow key={field} label={t(`log.${field}`)} htmlFor={`log-${field}`}>
              <TextInput
                id={`log-${field}`}
                dir="auto"
                placeholder={t(`log.${field}-placeholder`)}
                value={form[field]}
                onChange={(event) => onChange({ [field]: event.currentTarget.value })}
              />
            </FieldRow>
          ),
      )}
      {shown.attribution && (
        <FieldRow label={t('log.attribution')} htmlFor="log-attribution" hint={t('log.attribution-hint')}>
          <NativeSelect
            id="log-attribution"
            aria-describedby="log-attribution-hint"
            value={form.attribution}
            data={ATTRIBUTIONS.map((value) => ({ value, label: t(`attribution.${value}`) }))}
            onChange={(event) => onChange({ attribution: event.currentTarget.value as Attribution })}
          />
        </FieldRow>
      )}
      {form.asks.map((ask) => (
        <AskFields
          key={ask.key}
          ask={ask}
          error={about(`ask:${ask.key}`)}
          onChange={setAsk}
          onRemove={() => onChange({ asks: form.asks.filter(({ key }) => key !== ask.key) })}
        />
      ))}
      {form.followUps.map((followUp) => (
        <FollowUpFields
          key={followUp.key}
          followUp={followUp}
          today={today()}
          errors={{
            title: about(`follow-up:${followUp.key}`),
            due: about(`due:${followUp.key}`),
            reminder: about(`reminder:${followUp.key}`),
          }}
          onChange={setFollowUp}
          onRemove={() => onChange({ followUps: form.followUps.filter(({ key }) => key !== followUp.key) })}
        />
      ))}
      <div className={classes.add}>
        <AddButton label={t('log.add-ask')} onClick={addAsk} />
        <AddButton label={t('log.add-follow-up')} onClick={addFollowUp} />
        {OPTIONAL.map(
          (field) => !shown[field] && <AddButton key={field} label={t(`log.${field}`)} onClick={() => show(field)} />,
        )}
      </div>
    </>
  );
}

function AddButton({ label, onClick }: { label: string; onClick(): void }) {
  return (
    <Button variant="subtle" size="compact-md" leftSection={<IconPlus size={16} aria-hidden />} onClick={onClick}>
      {label}
    </Button>
  );
}
