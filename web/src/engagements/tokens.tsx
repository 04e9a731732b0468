import { IconX } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './token-field.module.css';

export interface Token {
  key: string;
  label: string;
  /** A word behind the label, quieter: a rank, a posting. */
  detail?: string | null;
  mark?: ReactNode;
}

interface Props {
  ref: Ref<HTMLUListElement>;
  label: string;
  tokens: Token[];
  onRemove(key: string): void;
  /** Asked when the arrow leaves the last token. */
  onLeave(): void;
}

/** The chosen ones, each with a button that takes it away. */
export function Tokens({ ref, label, tokens, onRemove, onLeave }: Props) {
  const { t } = useTranslation('engagements');
  return (
    <ul ref={ref} className={classes.tokens} aria-label={t('token.chosen', { label })}>
      {tokens.map((token) => (
        <li key={token.key} className={classes.token}>
          {token.mark}
          <span className={classes.name} dir="auto">
            {token.label}
          </span>
          {token.detail && (
            <span className={classes.detail} dir="auto">
              {token.detail}
            </span>
          )}
          <button
            type="button"
            tabIndex={-1}
            className={classes.remove}
            aria-label={t('token.remove', { name: token.label })}
            onClick={() => onRemove(token.key)}
            onKeyDown={(event) => walk(event, () => onRemove(token.key), onLeave)}
          >
            <IconX size={12} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}

function walk(event: KeyboardEvent<HTMLButtonElement>, remove: () => void, leave: () => void) {
  const item = event.currentTarget.closest('li');
  const before = item?.previousElementSibling?.querySelector('button');
  const after = item?.nextElementSibling?.querySelector('button');
  if (event.key === 'ArrowLeft') before?.focus();
  else if (event.key === 'ArrowRight' && after) after.focus();
  else if (event.key === 'ArrowRight') leave();
  else if (event.key === 'Delete' || event.key === 'Backspace') remove();
  else return;
  event.preventDefault();
}
