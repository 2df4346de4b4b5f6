/** The end of a list that has more: it fetches by itself when it comes into sight, and by a button for the keyboard. */
import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeysetList } from '@/lib/useKeysetList';

export function LoadMore<T>({ list: { hasMore, loadMore, loadingMore } }: { list: KeysetList<T> }) {
  const { t } = useTranslation();
  const end = useRef<HTMLDivElement>(null);
  const latest = useRef(loadMore);
  latest.current = loadMore;
  useEffect(() => {
    const mark = end.current;
    if (!mark || !hasMore) return;
    const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting && latest.current(), {
      rootMargin: '400px',
    });
    watcher.observe(mark);
    return () => watcher.disconnect();
  }, [hasMore]);
  if (!hasMore) return null;
  return (
    <div ref={end} style={{ display: 'grid', placeItems: 'center', padding: 12 }}>
      <Button variant="default" loading={loadingMore} onClick={loadMore}>
        {t('actions.loadMore')}
      </Button>
    </div>
  );
}
