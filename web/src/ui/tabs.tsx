import { Link } from '@tanstack/react-router';
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
  return (
    <nav aria-label={label} className={classes.tabs} data-tabs="">
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
          data-current={key === current || undefined}
        >
          {word}
        </Link>
      ))}
    </nav>
  );
}
