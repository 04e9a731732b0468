import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconHistory, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../api/use-change.js';
import { say, sayUndoable } from '../ui/toast.js';
import type { Engagement } from './engagement.js';
import { deleteEngagement, restoreEngagement } from './engagements.queries.js';
import { HistoryDialog } from './history-dialog.js';
import { openEdit } from './log-opening.js';
import { MENU } from './menu.js';

/** Edit, history, delete; deleting is taken back from the toast. */
export function EntryMenu({ engagement, name }: { engagement: Engagement; name: string }) {
  const { t } = useTranslation('engagements');
  const [historyOpened, setHistoryOpened] = useState(false);
  const restore = useChange(() => restoreEngagement(engagement), { onDone: () => say(t('entry.restored')) });
  const remove = useChange(() => deleteEngagement(engagement), {
    onDone: () => sayUndoable(t('entry.deleted'), () => restore.mutate(undefined)),
  });
  return (
    <>
      <Menu {...MENU}>
        <Menu.Target>
          <ActionIcon size="sm" aria-label={t('entry.actions', { entry: name })}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => openEdit(engagement.id)}>
            {t('entry.edit')}
          </Menu.Item>
          <Menu.Item leftSection={<IconHistory size={16} aria-hidden />} onClick={() => setHistoryOpened(true)}>
            {t('entry.history')}
          </Menu.Item>
          <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => remove.mutate(undefined)}>
            {t('entry.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <HistoryDialog engagement={engagement} opened={historyOpened} onClose={() => setHistoryOpened(false)} />
    </>
  );
}
