/** Shows a query in whichever state it is: coming, failed, or here. */
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from './ErrorState';

type LoadedProps<T> = {
  query: Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch'>;
  skeleton: ReactNode;
  compact?: boolean;
  children: (data: T) => ReactNode;
};

/** Data once seen stays on the page while it is fetched anew, also when that fails. */
export function Loaded<T>({ query, skeleton, compact = false, children }: LoadedProps<T>) {
  const { t } = useTranslation();
  if (query.data !== undefined) return children(query.data);
  if (query.error)
    return <ErrorState error={query.error} onRetry={() => query.refetch()} compact={compact} />;
  return (
    // No box of its own: bones stand where the thing will.
    <div aria-busy="true" style={{ display: 'contents' }}>
      <span className="visually-hidden">{t('states.loading')}</span>
      {skeleton}
    </div>
  );
}
