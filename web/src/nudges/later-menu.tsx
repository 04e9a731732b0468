import { ActionIcon, Menu } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useTimeZone } from '../api/me.js';
import type { NudgeView } from '../api/types.js';
import { useChange } from '../api/use-change.js';
import { sayUndoable } from '../ui/toast.js';
import { LATER, laterMoments } from './later.js';
import { reopenNudge, snoozeNudge } from './nudges.queries.js';

/** Not now. */
export function LaterMenu({ nudge, title }: { nudge: NudgeView; title: string }) {
  const { t } = useTranslation('nudges');
  const timeZone = useTimeZone();
  const reopen = useChange((kept: NudgeView) => reopenNudge(kept));
  const snooze = useChange((until: string) => snoozeNudge(nudge, until), {
    onDone: (kept) => sayUndoable(t('toast.later', { title }), () => reopen.mutate(kept)),
  });
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon
          data-key="t"
          aria-keyshortcuts="t"
          aria-label={t('later-of', { title })}
          title={t('later')}
          loading={snooze.isPending}
        >
          <IconClock size={16} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {LATER.map((name) => (
          <Menu.Item key={name} onClick={() => snooze.mutate(laterMoments(Date.now(), timeZone)[name])}>
            {t(`until.${name}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
