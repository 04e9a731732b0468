import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CampaignRef } from '../api/types.js';
import { openCampaignsQuery } from '../campaigns/campaigns.queries.js';
import { FieldRow } from './field-row.js';
import { TokenField } from './token-field.js';
import { matches } from './who.js';

const MOST = 8;

interface Props {
  campaigns: CampaignRef[];
  error?: string;
  onChange(campaigns: CampaignRef[]): void;
}

/** Which campaigns it served. */
export function CampaignsField({ campaigns, error, onChange }: Props) {
  const { t } = useTranslation('engagements');
  const known = useQuery(openCampaignsQuery).data?.items ?? [];
  const taken = new Set(campaigns.map(({ id }) => id));
  return (
    <FieldRow label={t('log.campaigns')} htmlFor="log-campaigns" error={error}>
      <TokenField
        id="log-campaigns"
        label={t('log.campaigns')}
        placeholder={t('log.campaigns-placeholder')}
        invalid={Boolean(error)}
        describedBy={error && 'log-campaigns-error'}
        tokens={campaigns.map(({ id, name }) => ({ key: id, label: name }))}
        optionsFor={(typed) =>
          known
            .filter(({ id, name, instrument }) => !taken.has(id) && matches(typed, [name, instrument.name]))
            .slice(0, MOST)
            .map(({ id, name }) => ({ key: id, label: name, heading: t('log.campaigns') }))
        }
        onPick={(key) => {
          const picked = known.find(({ id }) => id === key);
          if (picked)
            onChange([...campaigns, { id: picked.id, name: picked.name, instrumentId: picked.instrument.id }]);
        }}
        onRemove={(key) => onChange(campaigns.filter(({ id }) => id !== key))}
      />
    </FieldRow>
  );
}
