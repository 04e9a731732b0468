import { type KeyboardEvent, useId, useState } from 'react';

interface Options<T> {
  options: T[];
  onPick(option: T, event: { also: boolean }): void;
  /** Chips in a line are walked with left and right as well, as long as nothing is typed. */
  sideways?: boolean;
  /** The option that is active before any key; none unless said, so that Enter picks nothing by accident. */
  start?: number;
}

/** No option is active. */
export const NONE = -1;

/**
 * A text field that walks a list: the field keeps the focus, the arrow keys move through the options, Enter picks. Who
 * uses it makes the first option active when something is typed, so that Enter suffices.
 */
export function useListbox<T>({ options, onPick, sideways = false, start = NONE }: Options<T>) {
  const id = useId();
  const [active, setActive] = useState(start);
  const at = Math.min(active, options.length - 1);
  const forward = sideways ? ['ArrowDown', 'ArrowRight'] : ['ArrowDown'];
  const back = sideways ? ['ArrowUp', 'ArrowLeft'] : ['ArrowUp'];

  const optionId = (index: number) => `${id}-${index}`;

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const typed = event.currentTarget.value !== '';
    const walks = (keys: string[]) => keys.includes(event.key) && !(typed && /Left|Right/.test(event.key));
    if (walks(forward)) move(event, at + 1);
    else if (walks(back)) move(event, Math.max(at, 0) - 1);
    else if (event.key === 'Enter') {
      const option = options[at];
      event.preventDefault();
      if (option !== undefined) onPick(option, { also: event.shiftKey });
    }
  }

  function move(event: KeyboardEvent, to: number) {
    event.preventDefault();
    if (options.length === 0) return;
    const next = (to + options.length) % options.length;
    setActive(next);
    document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
  }

  return {
    active: at,
    setActive,
    onKeyDown,
    listId: `${id}-list`,
    optionId,
    activeId: at >= 0 ? optionId(at) : undefined,
  };
}
