import { Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/dialog.js';
import { keyName } from '../ui/keys.js';
import { PLACES } from './navigation.js';
import classes from './shortcut-list.module.css';
import { setSingleKeysWork, singleKeysWork } from './shortcuts.js';

const EVERYWHERE = [
  { keys: [['Mod', 'K'], ['/']], word: 'find' },
  { keys: [['L'], ['Mod', 'L']], word: 'log' },
  { keys: [['Mod', '↵']], word: 'save' },
  { keys: [['Esc']], word: 'leave' },
  { keys: [['Mod', 'Z']], word: 'undo' },
  { keys: [['↑'], ['↓'], ['↵']], word: 'walk' },
  { keys: [['W'], ['L'], ['S'], ['H']], word: 'nudge' },
  { keys: [['T'], ['D']], word: 'nudge-away' },
  { keys: [['?']], word: 'list' },
] as const;

/** The list of shortcuts, and the switch for those of a single letter. */
export function ShortcutList({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation(['shell', 'common']);
  const [work, setWork] = useState(singleKeysWork);
  const change = (next: boolean) => {
    setSingleKeysWork(next);
    setWork(next);
  };
  return (
    <Dialog opened={opened} onClose={onClose} size={560} title={t('shortcuts.title')}>
      <dl className={classes.list}>
        {EVERYWHERE.map(({ keys, word }) => (
          <Shortcut key={word} ways={keys} word={t(`shortcuts.${word}`)} />
        ))}
        {PLACES.map(({ key, letter }) => (
          <Shortcut key={key} ways={[['G', letter.toUpperCase()]]} word={t(`places.${key}`)} inTurn />
        ))}
      </dl>
      <Switch
        mt="lg"
        checked={work}
        onChange={(event) => change(event.currentTarget.checked)}
        label={t('shortcuts.single-keys')}
        description={t('shortcuts.single-keys-explain')}
      />
    </Dialog>
  );
}

interface ShortcutProps {
  ways: readonly (readonly string[])[];
  word: string;
  /** One key after the other, not both at once. */
  inTurn?: boolean;
}

function Shortcut({ ways, word, inTurn = false }: ShortcutProps) {
  return (
    <div className={classes.shortcut}>
      <dt>{word}</dt>
      <dd>
        {ways.map((keys) => (
          <kbd key={keys.join()}>{keys.map(keyName).join(inTurn ? ' ' : '+')}</kbd>
        ))}
      </dd>
    </div>
  );
}
