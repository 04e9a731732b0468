import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CampaignStanding, PriorityState } from '../api/types.js';
import { StageMark } from './stage-mark.js';
import { STANDINGS } from './standings.js';

interface MoveMenuProps {
  /** What one says of a state that has done what the campaign asks. */
  arrived: string;
  priority: PriorityState;
  onMove: (to: CampaignStanding) => void;
}

/** Where a state may be moved to; of one that has endorsed there is nothing to choose. */
export function MoveMenu({ arrived, priority: { state, standing }, onMove }: MoveMenuProps) {
  const { t } = useTranslation('campaigns');
  if (standing === 'endorsed') return null;
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon size={28} aria-label={t('board.move', { state: state.name })}>
          <IconDots size={16} stroke={1.5} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('board.move-to')}</Menu.Label>
        {STANDINGS.filter((one) => one !== standing).map((one) => (
          <Menu.Item key={one} leftSection={<StageMark standing={one} />} onClick={() => onMove(one)}>
            {one === 'endorsed' ? t('board.endorse', { arrived }) : t(`standing.${one}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
