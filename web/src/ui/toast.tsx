import { UnstyledButton } from '@mantine/core';
import { type NotificationData, notifications } from '@mantine/notifications';
import i18next from 'i18next';
import type { Problem } from '../api/problem.js';
import classes from './toast.module.css';

const STAYS_MS = 5_000;
const UNDO_STAYS_MS = 12_000;

let shown = 0;
let lastUndo: { id: string; undo: () => void } | null = null;

/** Says that something was done. */
export function say(message: string): void {
  show({ message, autoClose: STAYS_MS });
}

/** Says why something was not done, in the server's words. */
export function sayProblem(problem: Problem): void {
  show({ message: problem.detail || i18next.t('error.unreachable-detail'), autoClose: UNDO_STAYS_MS });
}

/** Says that something was done and offers to take it back, by the button or by Ctrl/Cmd+Z. Returns what unsays it. */
export function sayUndoable(message: string, undo: () => void): () => void {
  return sayWithAction(message, i18next.t('undo'), undo);
}

/** A toast with one thing to do. Returns what takes the toast away. */
export function sayWithAction(message: string, action: string, act: () => void): () => void {
  shown += 1;
  const id = `act-${shown}`;
  const hide = () => {
    forget(id);
    notifications.hide(id);
  };
  const run = () => {
    hide();
    act();
  };
  lastUndo = { id, undo: run };
  show({
    id,
    autoClose: UNDO_STAYS_MS,
    onClose: () => forget(id),
    message: (
      <span className={classes.line}>
        <span className={classes.words}>{message}</span>
        <UnstyledButton className={classes.action} onClick={run}>
          {action}
        </UnstyledButton>
      </span>
    ),
  });
  return hide;
}

/** Every toast can be sent away, by a button that says so. */
function show(toast: NotificationData): void {
  notifications.show({ closeButtonProps: { 'aria-label': i18next.t('close') }, ...toast });
}

/** Takes back what the newest toast on screen offers to; false when none does. */
export function undoLast(): boolean {
  const undoable = lastUndo;
  undoable?.undo();
  return undoable !== null;
}

function forget(id: string): void {
  if (lastUndo?.id === id) lastUndo = null;
}
