import { useTranslation } from 'react-i18next';
import type { CampaignView } from '../api/types.js';
import { instrumentLabel } from '../states/instrument-label.js';
import { type Column, ListTable } from '../ui/list-table.js';
import { PartialDate } from '../ui/partial-date.js';
import { RowLink } from '../ui/row-link.js';
import { VisibilityUnlessInternal } from '../ui/visibility-mark.js';
import { GoalBar } from './goal-bar.js';

/** Campaigns, a line each. */
export function CampaignTable({ campaigns }: { campaigns: CampaignView[] }) {
  const { t } = useTranslation('campaigns');
  const columns: Column<CampaignView>[] = [
    {
      key: 'name',
      title: t('field.name'),
      cell: ({ id, name }) => (
        <RowLink to="/campaigns/$campaignId" params={{ campaignId: id }}>
          <span dir="auto">{name}</span>
        </RowLink>
      ),
    },
    {
      key: 'instrument',
      title: t('field.instrument'),
      cell: ({ instrument }) => (
        <span className="soft" title={instrument.name}>
          {instrumentLabel(instrument)}
        </span>
      ),
    },
    { key: 'arrived', title: t('column.arrived'), cell: (campaign) => <GoalBar campaign={campaign} /> },
    {
      key: 'deadline',
      title: t('field.deadline'),
      says: ({ deadline }) => deadline !== null,
      cell: ({ deadline }) => deadline && <PartialDate value={deadline} />,
    },
    { key: 'owner', title: t('field.owner'), width: '9rem', cell: ({ owner }) => owner && <bdi>{owner.name}</bdi> },
    {
      key: 'status',
      title: t('field.status'),
      narrow: 'beside',
      width: '5rem',
      cell: ({ status }) => <span className="soft">{t(`status.${status}`)}</span>,
    },
    {
      key: 'visibility',
      title: t('column.visibility'),
      says: ({ visibility }) => visibility !== 'internal',
      cell: ({ visibility }) => <VisibilityUnlessInternal visibility={visibility} />,
    },
  ];
  return <ListTable caption={t('title')} columns={columns} rows={campaigns} keyOf={({ id }) => id} />;
}
