import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTimeZone } from '../api/me.js';
import type { FollowUpView } from '../api/types.js';
import { useChange } from '../api/use-change.js';
import { Instant } from '../ui/instant.js';
import { snoozeFollowUp } from './follow-ups.queries.js';
import { SNOOZES, snoozeMoments } from './snooze.js';
import { SnoozeDialog } from './snooze-dialog.js';
import classes from './snooze-menu.module.css';
import { useSaySnoozed } from './use-say-snoozed.js';

/** Puts a follow-up out of one's sight until a moment. */
export function SnoozeMenu({ followUp }: { followUp: FollowUpView }) {
  const { t } = useTranslation('follow-ups');
  const timeZone = useTimeZone();
  const [choosing, setChoosing] = useState(false);
  const saySnoozed = useSaySnoozed();
  const snooze = useChange((until: string) => snoozeFollowUp(followUp, until), { onDone: saySnoozed });
  return (
    <>
      <Menu>
        <Menu.Target>
          <Button loading={snooze.isPending} rightSection={<IconChevronDown size={16} stroke={1.5} aria-hidden />}>
            {t('snooze.verb')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Offers timeZone={timeZone} onChoose={snooze.mutate} />
          <Menu.Item onClick={() => setChoosing(true)}>{t('snooze.own')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {choosing && <SnoozeDialog followUp={followUp} onClose={() => setChoosing(false)} />}
    </>
  );
}

/** Counted from when the menu opens. */
function Offers({ timeZone, onChoose }: { timeZone: string; onChoose: (until: string) => void }) {
  const { t } = useTranslation('follow-ups');
  const [moments] = useState(() => snoozeMoments(Date.now(), timeZone));
  return SNOOZES.map((name) => (
    <Menu.Item
      key={name}
      onClick={() => onChoose(moments[name])}
      rightSection={
        <span className={classes.moment}>
          <Instant at={moments[name]} />
        </span>
      }
    >
      {t(`snooze.${name}`)}
    </Menu.Item>
  ));
}
