import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './timeline.module.css';

interface Pages {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  isFetchNextPageError: boolean;
  fetchNextPage(): unknown;
}

/** How far before the end the next page is fetched. */
const AHEAD = '600px';

/** Reads on by itself when it comes near; a button does the same for whoever does not scroll. */
export function TimelineEnd({ query }: { query: Pages }) {
  const { t } = useTranslation('states');
  const end = useRef<HTMLDivElement>(null);
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = query;
  const readsOn = hasNextPage && !isFetchingNextPage && !isFetchNextPageError;

  useEffect(() => {
    if (!readsOn || !end.current) return;
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting && void fetchNextPage(), {
      rootMargin: AHEAD,
    });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [readsOn, fetchNextPage]);

  return (
    <div ref={end} className={classes.end}>
      {hasNextPage ? (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('timeline.more')}
        </Button>
      ) : (
        <p>{t('timeline.end')}</p>
      )}
    </div>
  );
}
