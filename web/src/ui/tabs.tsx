import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import classes from './tabs.module.css';

interface Tab {
  key: string;
  word: string;
  /** What the address says while it is chosen. */
  search: Record<string, string | undefined>;
}

interface TabsProps {
  label: string;
  tabs: Tab[];
  current: string;
}

/** The sides of one screen. They are links: each has its address. */
export function Tabs({ label, tabs, current }: TabsProps) {
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const chosen = bar.current?.querySelector<HTMLElement>(`[data-current="${current}"]`);
    // By hand: scrollIntoView would move the page as well.
    if (bar.current && chosen)
      bar.current.scrollLeft = chosen.offsetLeft - (bar.current.clientWidth - chosen.offsetWidth) / 2;
  }, [current]);
  return (
    <nav ref={bar} aria-label={label} className={classes.tabs} data-tabs="">
      {tabs.map(({ key, word, search }) => (
        <Link
          key={key}
          to="."
          search={search}
          replace
          resetScroll={false}
          className={classes.tab}
          activeProps={{}}
          aria-current={key === current ? 'page' : undefined}
          data-current={key === current ? key : undefined}
          data-word={word}
        >
          {word}
        </Link>
      ))}
    </nav>
  );
}
