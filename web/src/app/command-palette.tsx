import { Modal } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Flag } from '../ui/flag.js';
import { useLayer } from '../ui/use-layer.js';
import classes from './command-palette.module.css';
import { type PaletteEntry, usePaletteEntries } from './palette-entries.js';

const DEBOUNCE_MS = 120;

interface CommandPaletteProps {
  opened: boolean;
  onClose: () => void;
  onShortcuts: () => void;
}

/** Ctrl/Cmd+K: finds anything and starts anything. */
export function CommandPalette({ opened, onClose, onShortcuts }: CommandPaletteProps) {
  const { t } = useTranslation(['shell', 'common']);
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      size={620}
      yOffset="12vh"
      transitionProps={{ duration: 0 }}
      {...useLayer(opened)}
    >
      <Modal.Overlay color="var(--shade)" backgroundOpacity={1} />
      <Modal.Content aria-label={t('palette.label')} className={classes.palette}>
        <Palette onClose={onClose} onShortcuts={onShortcuts} />
      </Modal.Content>
    </Modal.Root>
  );
}

function Palette({ onClose, onShortcuts }: Omit<CommandPaletteProps, 'opened'>) {
  const { t } = useTranslation(['shell', 'common']);
  const [typed, setTyped] = useState('');
  const [settled] = useDebouncedValue(typed, DEBOUNCE_MS);
  const entries = usePaletteEntries(settled, onShortcuts);
  const [chosen, setChosen] = useState(0);
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  // At once: whoever is fast has typed three letters before a dialog usually takes the focus.
  useLayoutEffect(() => input.current?.focus(), []);
  const current = entries[Math.min(chosen, entries.length - 1)];
  const run = (entry: PaletteEntry | undefined) => {
    if (!entry) return;
    onClose();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setChosen((now) => (Math.min(now, entries.length - 1) + step + entries.length) % entries.length);
    else if (event.key === 'Enter') run(current);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        ref={input}
        data-autofocus
        className={classes.input}
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={current && `${list}-${current.id}`}
        aria-label={t('palette.label')}
        placeholder={t('palette.placeholder')}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <Entries id={list} entries={entries} current={current} onRun={run} />
    </>
  );
}

interface EntriesProps {
  id: string;
  entries: PaletteEntry[];
  current: PaletteEntry | undefined;
  onRun: (entry: PaletteEntry) => void;
}

function Entries({ id, entries, current, onRun }: EntriesProps) {
  const { t } = useTranslation(['shell', 'common']);
  const chosen = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current) chosen.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <div id={id} role="listbox" aria-label={t('palette.results')} className={classes.list}>
      {entries.map((entry, index) => (
        <div key={entry.id} role="presentation">
          {entries[index - 1]?.group !== entry.group && (
            <p role="presentation" className={classes.group}>
              {t(`palette.${entry.group}`)}
            </p>
          )}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the combobox that owns the list. */}
          <div
            ref={entry === current ? chosen : undefined}
            id={`${id}-${entry.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={entry === current}
            className={classes.entry}
            onClick={() => onRun(entry)}
          >
            {entry.iso2 && <Flag iso2={entry.iso2} />}
            <span className={classes.title} dir="auto">
              {entry.title}
            </span>
            {entry.about && <span className={classes.about}>{entry.about}</span>}
          </div>
        </div>
      ))}
      {entries.length === 0 && <p className={classes.group}>{t('common:nothing-found')}</p>}
    </div>
  );
}
