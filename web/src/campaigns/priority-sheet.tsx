import { useMediaQuery } from '@mantine/hooks';
import type { CampaignView, PriorityState } from '../api/types.js';
import { Sheet } from '../ui/sheet.js';
import { StateName } from '../ui/state-name.js';
import { PriorityDetails } from './priority-details.js';

interface SheetProps {
  campaign: CampaignView;
  /** The state that is open; undefined: none. */
  priority: PriorityState | undefined;
  onEndorse: (priority: PriorityState) => void;
  onClose: () => void;
}

/** What a campaign knows of one state, beside the board. */
export function PrioritySheet({ campaign, priority, onEndorse, onClose }: SheetProps) {
  const phone = useMediaQuery('(max-width: 48rem)');
  return (
    <Sheet
      opened={priority !== undefined}
      onClose={onClose}
      position="right"
      size={phone ? '100%' : '32rem'}
      title={priority && <StateName state={priority.state} />}
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
    </Sheet>
  );
}
