import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UserRef } from '../api/types.js';
import { openCampaignsQuery } from '../campaigns/campaigns.queries.js';
import { today } from '../ui/date-entry.js';
import { AskFields } from './ask-fields.js';
import { FollowUpFields } from './follow-up-fields.js';
import { type LogForm, newAsk, newFollowUp, newQuotation } from './log-form.js';
import type { ProblemField } from './log-problems.js';
import classes from './log-sheet.module.css';
import { filledIn, OPTIONAL, type Optional, OptionalFields } from './optional-fields.js';
import { QuotationFields } from './quotation-fields.js';

interface Props {
  form: LogForm;
  me: UserRef;
  about(field: ProblemField): string | undefined;
  onChange(change: Partial<LogForm>): void;
}

/** What not every engagement has: asks, follow-ups, a title, a place. Each comes with a button and is at once typed into. */
export function FormRows({ form, me, about, onChange }: Props) {
  const { t } = useTranslation('engagements');
  const [asked, setAsked] = useState<ReadonlySet<Optional>>(() => filledIn(form));
  // A field that nobody can fill in is not offered.
  const anyCampaign = (useQuery(openCampaignsQuery).data?.items.length ?? 0) > 0;
  const added = useRef<string | null>(null);
  useEffect(() => {
    if (added.current) document.getElementById(added.current)?.focus();
    added.current = null;
  });
  const { asks, quotations, followUps } = form;

  /** A new row of its kind, and the focus in its first field. */
  function add(kind: 'ask' | 'quotation' | 'follow-up') {
    const key = crypto.randomUUID();
    added.current = `${kind}-${key}`;
    if (kind === 'ask') onChange({ asks: [...asks, newAsk(key)] });
    else if (kind === 'quotation') onChange({ quotations: [...quotations, newQuotation(key)] });
    else onChange({ followUps: [...followUps, newFollowUp(key, me)] });
  }

  function show(field: Optional) {
    added.current = `log-${field}`;
    setAsked(new Set([...asked, field]));
  }

  return (
    <>
      <OptionalFields form={form} shown={asked} about={about} onChange={onChange} />
      {quotations.map((quotation) => (
        <QuotationFields
          key={quotation.key}
          quotation={quotation}
          error={about(`quotation:${quotation.key}`)}
          onChange={(changed) => onChange({ quotations: replaced(quotations, changed) })}
          onRemove={() => onChange({ quotations: without(quotations, quotation) })}
        />
      ))}
      {asks.map((ask) => (
        <AskFields
          key={ask.key}
          ask={ask}
          error={about(`ask:${ask.key}`)}
          onChange={(changed) => onChange({ asks: replaced(asks, changed) })}
          onRemove={() => onChange({ asks: without(asks, ask) })}
        />
      ))}
      {followUps.map((followUp) => (
        <FollowUpFields
          key={followUp.key}
          followUp={followUp}
          today={today()}
          errors={{
            title: about(`follow-up:${followUp.key}`),
            due: about(`due:${followUp.key}`),
            reminder: about(`reminder:${followUp.key}`),
            repeat: about(`repeat:${followUp.key}`),
          }}
          onChange={(changed) => onChange({ followUps: replaced(followUps, changed) })}
          onRemove={() => onChange({ followUps: without(followUps, followUp) })}
        />
      ))}
      <div className={classes.add}>
        {(['ask', 'follow-up', 'quotation'] as const).map((kind) => (
          <AddButton key={kind} label={t(`log.add-${kind}`)} onClick={() => add(kind)} />
        ))}
        {OPTIONAL.map(
          (field) =>
            !asked.has(field) &&
            (field !== 'campaigns' || anyCampaign) && (
              <AddButton key={field} label={t(`log.${field}`)} onClick={() => show(field)} />
            ),
        )}
      </div>
    </>
  );
}

function replaced<Row extends { key: string }>(rows: Row[], changed: Row): Row[] {
  return rows.map((row) => (row.key === changed.key ? changed : row));
}

function without<Row extends { key: string }>(rows: Row[], gone: Row): Row[] {
  return rows.filter(({ key }) => key !== gone.key);
}

function AddButton({ label, onClick }: { label: string; onClick(): void }) {
  return (
    <Button variant="subtle" size="compact-md" leftSection={<IconPlus size={16} aria-hidden />} onClick={onClick}>
      {label}
    </Button>
  );
}
