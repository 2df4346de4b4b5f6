/** The way from a list to what it may hold twice. */
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { CopyCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ItemKind } from '@/gql/graphql';
import { isMatched, SECTIONS } from './sections';

export function DuplicatesLink({ kind }: { kind: ItemKind }) {
  const { t } = useTranslation('list');
  if (!isMatched(kind)) return null;
  return (
    <Button
      variant="default"
      px={9}
      flex="none"
      component={Link}
      to="/duplicates/$what"
      params={{ what: SECTIONS[kind] } as never}
      aria-label={t('duplicates')}
      title={t('duplicates')}
    >
      <CopyCheck size={14} aria-hidden="true" />
    </Button>
  );
}
