import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CampaignView, PriorityState } from '../api/types.js';
import { useChange } from '../api/use-change.js';
import { dateEntry, entryBody } from '../ui/date-entry.js';
import { Dialog } from '../ui/dialog.js';
import { PartialDateInput } from '../ui/partial-date-input.js';
import { RecordForm } from '../ui/record-form.js';
import { sayUndoable } from '../ui/toast.js';
import { useCreate } from '../ui/use-create.js';
import { orNull } from '../ui/use-draft.js';
import { endorse, removePosition } from './campaigns.queries.js';
import { useActWord, useArrivedWord } from './use-arrival-words.js';

interface EndorseDialogProps {
  campaign: CampaignView;
  priority: PriorityState;
  onClose: () => void;
}

/** When a state did it, how, and who says so: what is recorded is a position, which the board follows. */
export function EndorseDialog({ campaign, priority, onClose }: EndorseDialogProps) {
  const { t } = useTranslation(['campaigns', 'common']);
  const { state, version } = priority;
  const actWord = useActWord();
  const arrived = useArrivedWord(campaign.acts);
  const takeBack = useChange(removePosition);
  const [only] = campaign.acts;
  const form = useCreate({
    start: { act: only ?? null, date: dateEntry(null), manner: '', source: '' },
    save: ({ act, date, manner, source }) =>
      endorse(
        { campaign: campaign.id, state: state.id, version },
        { act: act ?? undefined, date: entryBody(date), manner: orNull(manner), source: source.trim() },
      ),
    onSaved: ({ arrival }) => {
      const [position] = arrival?.positions.slice(-1) ?? [];
      onClose();
      sayUndoable(t('endorse.done', { state: state.name, arrived }), () => position && takeBack.mutate(position));
    },
  });
  const title = t('endorse.title', { state: state.name, arrived });
  return (
    <Dialog opened onClose={onClose} title={title}>
      <RecordForm label={title} {...form.state} saveLabel={t('endorse.save')} onCancel={onClose}>
        {campaign.acts.length > 1 && (
          <Select
            {...form.choice('act')}
            label={t('endorse.act')}
            allowDeselect={false}
            data={campaign.acts.map((act) => ({ value: act, label: actWord(act) }))}
          />
        )}
        <PartialDateInput
          label={t('endorse.date')}
          placeholder={t('endorse.date-placeholder')}
          entry={form.draft.date}
          onEntry={(date) => form.set({ date })}
          error={form.errorAt('date')}
          offers={[t('offer.today'), t('offer.month')]}
          data-autofocus
        />
        <TextInput
          {...form.text('manner')}
          label={t('endorse.manner')}
          placeholder={t('endorse.manner-placeholder')}
          dir="auto"
        />
        <TextInput
          {...form.text('source')}
          label={t('endorse.source')}
          placeholder={t('endorse.source-placeholder')}
          dir="auto"
          required
        />
        <p className="soft small">{t('endorse.explain')}</p>
      </RecordForm>
    </Dialog>
  );
}
