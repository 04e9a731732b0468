import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';
import classes from './row-link.module.css';

type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & { ref?: Ref<HTMLAnchorElement> };

function RowAnchor({ ref, children, ...anchor }: AnchorProps) {
  return (
    <a ref={ref} {...anchor} className={classes.link} data-row-link="">
      {children}
    </a>
  );
}

/** The link of a row: the whole row can be clicked, and the arrow keys go from one to the next. */
export const RowLink = createLink(RowAnchor);
