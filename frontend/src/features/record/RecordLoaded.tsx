/** A record in whichever state it is: coming, failed, gone, or here with its parts. */
import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { SearchX } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { failureCode } from '@/lib/failure';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import type { RecordKind, RecordParts, Shown } from './recordKind';
import { useViewing } from './useViewing';

type RecordLoadedProps<R extends Shown> = {
  kind: RecordKind<R>;
  query: Pick<UseQueryResult<R>, 'data' | 'error' | 'refetch'>;
  skeleton: ReactNode;
  onLeave: () => void;
  children: (record: R, parts: RecordParts) => ReactNode;
};

type WithPartsProps<R extends Shown> = Pick<RecordLoadedProps<R>, 'kind' | 'onLeave' | 'children'> & {
  record: R;
};

function WithParts<R extends Shown>({ kind: { useParts }, record, onLeave, children }: WithPartsProps<R>) {
  useViewing(record.id);
  return children(record, useParts(record, onLeave));
}

/** What was deleted, or is no longer the reader's, looks like what never was. */
export function RecordLoaded<R extends Shown>({ query, skeleton, ...rest }: RecordLoadedProps<R>) {
  const { t } = useTranslation('record');
  if (query.error && failureCode(query.error) === 'NOT_FOUND') {
    return (
      <EmptyState
        icon={SearchX}
        title={t('page.gone')}
        action={
          <Button variant="default" onClick={rest.onLeave}>
            {t('page.leave')}
          </Button>
        }
      >
        {t('page.goneText')}
      </EmptyState>
    );
  }
  return (
    <Loaded query={query} skeleton={skeleton}>
      {(record) => (
        <Fragment key={record.id}>
          <WithParts record={record} {...rest} />
        </Fragment>
      )}
    </Loaded>
  );
}
