import { VisuallyHidden } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldRow } from './field-row.js';
import classes from './kind-field.module.css';
import { chooseKind, KINDS, type Kind, kindsMatching } from './kinds.js';
import { NONE, useListbox } from './use-listbox.js';

/** As many as stand in two lines of a phone; the rest come with a word typed, or all at once. */
const USUAL = 5;

interface Props {
  kinds: Kind[];
  onChange(kinds: Kind[]): void;
}

/** What happened: chips, narrowed by typing; one kind, or several on purpose ("a meeting and a letter"). */
export function KindField({ kinds, onChange }: Props) {
  const { t } = useTranslation('engagements');
  const [typed, setTyped] = useState('');
  const [all, setAll] = useState(false);
  const [also, setAlso] = useState(false);
  const filtering = typed.trim() !== '';
  const matching = kindsMatching(typed, (kind) => t(`kind.${kind}`));
  const shown = filtering || all ? matching : KINDS.filter((kind, place) => place < USUAL || kinds.includes(kind));
  const list = useListbox({
    options: shown,
    sideways: true,
    start: shown.indexOf(kinds[0] ?? 'meeting'),
    onPick: pick,
  });

  function pick(kind: Kind, event: { also: boolean }) {
    onChange(chooseKind(kinds, kind, also || event.also));
    setTyped('');
    setAlso(false);
  }

  return (
    <FieldRow label={t('log.what')} htmlFor="log-kind" hint={also ? t('log.also-hint') : undefined}>
      <div className={classes.chips}>
        <VisuallyHidden id="log-kind-chosen">
          {t('log.chosen', { kinds: kinds.map((kind) => t(`kind.${kind}`)).join(', ') })}
        </VisuallyHidden>
        <input
          id="log-kind"
          className={classes.filter}
          role="combobox"
          aria-expanded="true"
          aria-controls={list.listId}
          aria-activedescendant={list.activeId}
          aria-autocomplete="list"
          aria-describedby="log-kind-chosen"
          autoComplete="off"
          placeholder={t('log.type-to-filter')}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            list.setActive(event.currentTarget.value.trim() === '' ? NONE : 0);
          }}
          onKeyDown={list.onKeyDown}
        />
        <div
          id={list.listId}
          className={classes.list}
          role="listbox"
          aria-label={t('log.what')}
          aria-multiselectable="true"
        >
          {shown.map((kind, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
            <div
              key={kind}
              id={list.optionId(index)}
              role="option"
              tabIndex={-1}
              aria-selected={kinds.includes(kind)}
              data-active={index === list.active || undefined}
              className={classes.chip}
              onMouseDown={(event) => event.preventDefault()}
              onClick={(event) => pick(kind, { also: event.shiftKey })}
            >
              {t(`kind.${kind}`)}
            </div>
          ))}
        </div>
        {filtering && matching.length === 0 && <span className={classes.none}>{t('log.no-kind')}</span>}
        {!filtering && (
          <>
            <button type="button" className={classes.more} aria-expanded={all} onClick={() => setAll(!all)}>
              {t(all ? 'log.fewer-kinds' : 'log.all-kinds')}
            </button>
            <button type="button" className={classes.more} aria-pressed={also} onClick={() => setAlso(!also)}>
              <IconPlus size={14} aria-hidden /> {t('log.also')}
            </button>
          </>
        )}
      </div>
    </FieldRow>
  );
}
