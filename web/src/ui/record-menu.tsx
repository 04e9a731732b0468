import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface RecordMenuProps {
  onDelete: () => void;
  /** More `Menu.Item`s, above the deletion. */
  children?: ReactNode;
}

/** What one does rarely with a record. */
export function RecordMenu({ onDelete, children }: RecordMenuProps) {
  const { t } = useTranslation();
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon variant="default" aria-label={t('actions')}>
          <IconDots size={18} stroke={1.5} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {children}
        <Menu.Item leftSection={<IconTrash size={16} stroke={1.5} aria-hidden="true" />} onClick={onDelete}>
          {t('delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
