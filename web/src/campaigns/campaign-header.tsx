import { Menu } from '@mantine/core';
import { IconArchive, IconArchiveOff } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/me.js';
import type { CampaignView } from '../api/types.js';
import { useChange } from '../api/use-change.js';
import { ExportMenu } from '../exports/export-menu.js';
import { SnoozeMenu } from '../reminders/snooze-menu.js';
import { instrumentLabel } from '../states/instrument-label.js';
import { LinkButton } from '../ui/link-button.js';
import { useDateFormat } from '../ui/partial-date.js';
import { RecordMenu } from '../ui/record-menu.js';
import { TitleBlock } from '../ui/title-block.js';
import { sayUndoable } from '../ui/toast.js';
import { useRecordRemoval } from '../ui/use-record-removal.js';
import { campaignQuery, patchCampaign, removeCampaign, restoreCampaign, snoozeCampaign } from './campaigns.queries.js';

/** Its name, what it asks of whom, and how near it is. */
export function CampaignHeader({ campaign }: { campaign: CampaignView }) {
  const { t } = useTranslation(['campaigns', 'common']);
  const navigate = useNavigate();
  const remove = useRecordRemoval({
    name: campaign.name,
    remove: () => removeCampaign(campaign),
    restore: () => restoreCampaign(campaign),
    onGone: () => void navigate({ to: '/campaigns' }),
  });
  return (
    <TitleBlock
      title={campaign.name}
      about={<About campaign={campaign} />}
      actions={
        <>
          <SnoozeDeadline campaign={campaign} />
          <ExportMenu filter={{ campaign: campaign.id }} what={t('export')} />
          <LinkButton to="/campaigns/$campaignId/edit" params={{ campaignId: campaign.id }}>
            {t('common:edit')}
          </LinkButton>
          <RecordMenu onDelete={remove}>
            <StatusItem campaign={campaign} />
          </RecordMenu>
        </>
      }
    />
  );
}

function About({ campaign }: { campaign: CampaignView }) {
  const { id, instrument, arrived, of, goal, deadline, owner, status } = campaign;
  const { t } = useTranslation('campaigns');
  const format = useDateFormat();
  return (
    <>
      {status === 'closed' && <strong>{t('closed-mark')} · </strong>}
      <span title={instrument.name}>{instrumentLabel(instrument)}</span>
      {' · '}
      <Link to="/campaigns/$campaignId" params={{ campaignId: id }} search={{ tab: 'progress' }} className="figures">
        {t('of', { arrived, of })}
      </Link>
      {goal !== null && <> · {t('goal', { goal })}</>}
      {deadline && <> · {t('by', { date: format(deadline) })}</>}
      {owner && (
        <>
          {' · '}
          <bdi>{t('held-by', { name: owner.name })}</bdi>
        </>
      )}
    </>
  );
}

/** For whoever its deadline reminds. */
function SnoozeDeadline({ campaign }: { campaign: CampaignView }) {
  const { name, status, reminders } = campaign;
  const queries = useQueryClient();
  const me = useMe()?.user.id;
  if (status === 'closed' || !reminders.some(({ user }) => user.id === me)) return null;
  return (
    <SnoozeMenu
      title={name}
      snooze={(until) => snoozeCampaign(campaign, until)}
      onSnoozed={(kept) => queries.setQueryData(campaignQuery(kept.id).queryKey, kept)}
    />
  );
}

/** Closes a campaign, or opens it again; the toast takes it back. */
function StatusItem({ campaign }: { campaign: CampaignView }) {
  const { t } = useTranslation('campaigns');
  const open = campaign.status === 'open';
  const back = useChange((kept: CampaignView) => patchCampaign(kept, { status: campaign.status }));
  const change = useChange(() => patchCampaign(campaign, { status: open ? 'closed' : 'open' }), {
    onDone: (kept) =>
      sayUndoable(t(open ? 'toast.closed' : 'toast.reopened', { name: kept.name }), () => back.mutate(kept)),
  });
  const Icon = open ? IconArchive : IconArchiveOff;
  return (
    <Menu.Item
      leftSection={<Icon size={16} stroke={1.5} aria-hidden="true" />}
      onClick={() => change.mutate(undefined)}
    >
      {t(open ? 'close' : 'reopen')}
    </Menu.Item>
  );
}
