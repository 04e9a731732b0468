import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import classes from './token-field.module.css';
import { type TokenOption, TokenOptions } from './token-options.js';
import { type Token, Tokens } from './tokens.js';
import { NONE, useListbox } from './use-listbox.js';

interface Props {
  id: string;
  label: string;
  tokens: Token[];
  /** What answers the words typed, in order; neighbours with the same heading stand under it together. */
  optionsFor(typed: string): TokenOption[];
  placeholder?: string;
  describedBy?: string;
  invalid?: boolean;
  /** It is typed into as soon as its dialog is open. */
  first?: boolean;
  /** At the foot of the sheet the suggestions have room above only. */
  upwards?: boolean;
  /** Whether the next suggestions are shown at once: after a state, its missions and people. */
  staysOpen?(picked: string): boolean;
  onTyped?(typed: string): void;
  onPick(key: string, typed: string): void;
  onRemove(key: string): void;
}

/** Several things in one field: chosen ones as tokens, the rest by typing. Left arrow goes to the tokens, Delete removes. */
export function TokenField(props: Props) {
  const { id, label, tokens } = props;
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const row = useRef<HTMLUListElement>(null);
  const options = open ? props.optionsFor(typed) : [];
  const list = useListbox({ options, onPick: (option) => pick(option.key) });

  function type(text: string) {
    setTyped(text);
    setOpen(true);
    list.setActive(text.trim() === '' ? NONE : 0);
    props.onTyped?.(text);
  }

  function pick(key: string) {
    props.onPick(key, typed.trim());
    type('');
    setOpen(props.staysOpen?.(key) ?? false);
    input.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const atStart = event.currentTarget.selectionStart === 0 && event.currentTarget.selectionEnd === 0;
    const last = tokens.at(-1);
    if (event.key === 'Escape' && open) {
      event.stopPropagation();
      setOpen(false);
    } else if (event.key === 'Backspace' && typed === '' && last) props.onRemove(last.key);
    else if (event.key === 'ArrowLeft' && atStart) {
      row.current?.querySelector<HTMLButtonElement>('li:last-of-type button')?.focus();
    } else if (event.key === 'ArrowDown' && !open) {
      event.preventDefault();
      setOpen(true);
    } else if (open || event.key !== 'Enter') list.onKeyDown(event);
  }

  /** A click beside the tokens is meant for the field. */
  function focusField(event: MouseEvent) {
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    input.current?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a larger target for the pointer; the field itself takes the keys
    <div
      className={classes.field}
      data-invalid={props.invalid || undefined}
      data-upwards={props.upwards || undefined}
      onMouseDown={focusField}
    >
      <Tokens
        ref={row}
        label={label}
        tokens={tokens}
        onLeave={() => input.current?.focus()}
        onRemove={(key) => {
          props.onRemove(key);
          input.current?.focus();
        }}
      />
      <input
        ref={input}
        id={id}
        className={classes.input}
        role="combobox"
        aria-label={label}
        aria-expanded={options.length > 0}
        aria-controls={options.length > 0 ? list.listId : undefined}
        aria-activedescendant={options.length > 0 ? list.activeId : undefined}
        aria-autocomplete="list"
        aria-invalid={props.invalid || undefined}
        aria-describedby={props.describedBy}
        data-autofocus={props.first || undefined}
        autoComplete="off"
        dir="auto"
        placeholder={tokens.length === 0 ? props.placeholder : undefined}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {options.length > 0 && <TokenOptions label={label} options={options} list={list} onPick={pick} />}
    </div>
  );
}
