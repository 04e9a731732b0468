import { useTranslation } from 'react-i18next';
import type { MissionView } from '../api/types.js';
import { type Column, ListTable } from '../ui/list-table.js';
import { RowLink } from '../ui/row-link.js';
import { StateName } from '../ui/state-name.js';
import { useAccreditation } from '../ui/state-select.js';
import { VisibilityUnlessInternal } from '../ui/visibility-mark.js';

/** Offices, a line each. */
export function MissionTable({ caption, missions }: { caption: string; missions: MissionView[] }) {
  const { t } = useTranslation('missions');
  const nameOf = useAccreditation();
  const columns: Column<MissionView>[] = [
    {
      key: 'label',
      title: t('column.office'),
      cell: ({ id, label }) => (
        <RowLink to="/missions/$missionId" params={{ missionId: id }}>
          <span dir="auto">{label}</span>
        </RowLink>
      ),
    },
    {
      key: 'owner',
      title: t('field.owner'),
      cell: ({ state, organisation }) =>
        state ? <StateName state={state} /> : <span dir="auto">{organisation?.acronym ?? organisation?.name}</span>,
    },
    {
      key: 'accredited',
      title: t('field.accreditedTo'),
      says: ({ accreditedTo }) => accreditedTo.length > 0,
      narrow: 'hidden',
      cell: ({ accreditedTo }) => <span className="soft">{accreditedTo.map(nameOf).join(', ')}</span>,
    },
    {
      key: 'emails',
      title: t('field.emails'),
      cell: ({ emails }) => emails[0] && <span className="soft">{emails[0]}</span>,
    },
    {
      key: 'visibility',
      title: t('column.visibility'),
      says: ({ visibility }) => visibility !== 'internal',
      cell: ({ visibility }) => <VisibilityUnlessInternal visibility={visibility} />,
    },
  ];
  return <ListTable caption={caption} columns={columns} rows={missions} keyOf={({ id }) => id} />;
}
