import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { CampaignView, PriorityState } from '../api/types.js';
import { useOpening } from '../engagements/log-opening.js';
import { StateName } from '../ui/state-name.js';
import { PriorityDetails } from './priority-details.js';

interface SheetProps {
  campaign: CampaignView;
  /** The state that is open; undefined: none. */
  priority: PriorityState | undefined;
  /** A dialog lies over it, which Esc closes first. */
  covered: boolean;
  onEndorse: (priority: PriorityState) => void;
  onClose: () => void;
}

/** What a campaign knows of one state, beside the board. */
export function PrioritySheet({ campaign, priority, covered, onEndorse, onClose }: SheetProps) {
  const { t } = useTranslation('common');
  const logging = useOpening() !== null;
  const phone = useMediaQuery('(max-width: 48rem)');
  return (
    <Drawer
      opened={priority !== undefined}
      onClose={onClose}
      closeOnEscape={!covered && !logging}
      position="right"
      size={phone ? '100%' : '32rem'}
      title={priority && <StateName state={priority.state} />}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {priority && (
        <PriorityDetails
          key={priority.id}
          campaign={campaign}
          priority={priority}
          onEndorse={() => onEndorse(priority)}
          onClose={onClose}
        />
      )}
    </Drawer>
  );
}
