import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTimeZone } from '../api/me.js';
import { useChange } from '../api/use-change.js';
import { Instant } from '../ui/instant.js';
import { SNOOZES, snoozeMoments } from './snooze.js';
import { SnoozeDialog } from './snooze-dialog.js';
import classes from './snooze-menu.module.css';
import { useSaySnoozed } from './use-say-snoozed.js';

export interface Snoozed<Kept> {
  /** As its readers know it. */
  title: string;
  /** @param until ISO 8601 */
  snooze: (until: string) => Promise<Kept>;
  onSnoozed: (kept: Kept) => void;
}

/** Puts something with reminders out of one's sight until a moment. */
export function SnoozeMenu<Kept>(snoozed: Snoozed<Kept>) {
  const { t } = useTranslation('reminders');
  const timeZone = useTimeZone();
  const [choosing, setChoosing] = useState(false);
  const saySnoozed = useSaySnoozed();
  const snooze = useChange(snoozed.snooze, {
    onDone: (kept, until) => {
      snoozed.onSnoozed(kept);
      saySnoozed(until);
    },
  });
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
      {choosing && <SnoozeDialog {...snoozed} onClose={() => setChoosing(false)} />}
    </>
  );
}

/** Counted from when the menu opens. */
function Offers({ timeZone, onChoose }: { timeZone: string; onChoose: (until: string) => void }) {
  const { t } = useTranslation('reminders');
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
