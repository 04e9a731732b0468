import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CampaignsField } from './campaigns-field.js';
import { ATTRIBUTIONS, type Attribution } from './engagement.js';
import { FieldRow } from './field-row.js';
import { InstrumentsField } from './instruments-field.js';
import type { LogForm } from './log-form.js';
import type { ProblemField } from './log-problems.js';

/** Fields that not every engagement needs, in the order in which they stand on the sheet. */
export const OPTIONAL = ['title', 'place', 'instruments', 'campaigns', 'attribution'] as const;
export type Optional = (typeof OPTIONAL)[number];

interface Props {
  form: LogForm;
  shown: ReadonlySet<Optional>;
  about(field: ProblemField): string | undefined;
  onChange(change: Partial<LogForm>): void;
}

/** Those of them that say something already, so that they must not be hidden. */
export function filledIn({ title, place, instruments, campaigns, attribution }: LogForm): Set<Optional> {
  const filled = {
    title: title !== '',
    place: place !== '',
    instruments: instruments.length > 0,
    campaigns: campaigns.length > 0,
    attribution: attribution !== 'open',
  };
  return new Set(OPTIONAL.filter((field) => filled[field]));
}

/** The ones that were asked for. */
export function OptionalFields({ form, shown, about, onChange }: Props) {
  const { t } = useTranslation('engagements');
  return (
    <>
      {(['title', 'place'] as const).map(
        (field) =>
          shown.has(field) && (
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
      {shown.has('instruments') && (
        <InstrumentsField
          instruments={form.instruments}
          error={about('instruments')}
          onChange={(instruments) => onChange({ instruments })}
        />
      )}
      {shown.has('campaigns') && (
        <CampaignsField
          campaigns={form.campaigns}
          error={about('campaigns')}
          onChange={(campaigns) => onChange({ campaigns })}
        />
      )}
      {shown.has('attribution') && (
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
    </>
  );
}
