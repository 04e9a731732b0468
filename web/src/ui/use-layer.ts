import { useEffect, useState, useSyncExternalStore } from 'react';

/** What lies over the page, the topmost last. */
let layers: readonly symbol[] = [];
const listeners = new Set<() => void>();
const handled = new WeakSet<KeyboardEvent>();

function change(to: readonly symbol[]): void {
  layers = to;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What is taken away with the focus in it leaves it to nobody, and the keyboard would begin at the top of the page. */
function giveBackFocus(to: Element | null): void {
  if (document.activeElement === document.body && to instanceof HTMLElement) to.focus({ preventScroll: true });
}

/**
 * For a dialog or a sheet: one press of Esc closes the topmost of them and nothing below. It is marked as handled, too, since what
 * lies below becomes the topmost while that press is still being told.
 */
export function useLayer(opened: boolean) {
  const [id] = useState(Symbol);
  useEffect(() => {
    if (!opened) return;
    const { activeElement: before } = document;
    change([...layers, id]);
    return () => {
      change(layers.filter((one) => one !== id));
      giveBackFocus(before);
    };
  }, [opened, id]);
  const topmost = useSyncExternalStore(subscribe, () => layers.at(-1));
  return { closeOnEscape: topmost === id, __handledEscapeEvents: handled };
}
