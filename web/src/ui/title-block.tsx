import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFocusOnArrival } from '../app/arrival.js';
import classes from './title-block.module.css';

interface TitleBlockProps {
  title: string;
  /** Stands before the title: a flag. */
  mark?: ReactNode;
  /** One or two lines of what one wants to know first. */
  about?: ReactNode;
  /** Buttons. */
  actions?: ReactNode;
}

/** The head of a screen: its only h1, which takes the focus when one arrives, and the title of the browser's tab. */
export function TitleBlock({ title, mark, about, actions }: TitleBlockProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnArrival(heading);
  return (
    <header className={classes.block}>
      <title>{`${title} · ${t('app')}`}</title>
      <div className={classes.words}>
        <div className={classes.line}>
          {mark && <span className={classes.mark}>{mark}</span>}
          <h1 ref={heading} tabIndex={-1} dir="auto" className={classes.title}>
            {title}
          </h1>
        </div>
        {about && <div className={classes.about}>{about}</div>}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </header>
  );
}
