import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { instrumentsQuery } from '../api/lists.js';
import type { InstrumentRef } from '../api/types.js';
import { instrumentLabel } from '../states/instrument-label.js';
import { FieldRow } from './field-row.js';
import { TokenField } from './token-field.js';
import { matches } from './who.js';

const MOST = 8;

interface Props {
  instruments: InstrumentRef[];
  error?: string;
  onChange(instruments: InstrumentRef[]): void;
}

/** Which declarations, treaties and resolutions it was about. */
export function InstrumentsField({ instruments, error, onChange }: Props) {
  const { t } = useTranslation('engagements');
  const known = useQuery(instrumentsQuery).data?.items ?? [];
  const taken = new Set(instruments.map(({ id }) => id));
  return (
    <FieldRow label={t('log.instruments')} htmlFor="log-instruments" error={error}>
      <TokenField
        id="log-instruments"
        label={t('log.instruments')}
        placeholder={t('log.instruments-placeholder')}
        invalid={Boolean(error)}
        describedBy={error && 'log-instruments-error'}
        tokens={instruments.map((one) => ({ key: one.id, label: instrumentLabel(one) }))}
        optionsFor={(typed) =>
          known
            .filter(({ id, name, acronym }) => !taken.has(id) && matches(typed, [name, acronym ?? '']))
            .slice(0, MOST)
            .map((one) => ({ key: one.id, label: instrumentLabel(one), heading: t('log.instruments') }))
        }
        onPick={(key) => {
          const picked = known.find(({ id }) => id === key);
          if (picked) onChange([...instruments, { id: picked.id, name: picked.name, acronym: picked.acronym }]);
        }}
        onRemove={(key) => onChange(instruments.filter(({ id }) => id !== key))}
      />
    </FieldRow>
  );
}
