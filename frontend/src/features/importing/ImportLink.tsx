/** The way to an import from a list, for who may import. */
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Upload } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ItemKind } from '@/gql/graphql';
import { importRightsQuery } from './queries';
import { isImported, SECTIONS } from './sections';

export function ImportLink({ kind }: { kind: ItemKind }) {
  const { t } = useTranslation('list');
  const { data: kinds } = useQuery(importRightsQuery);
  if (!isImported(kind) || !kinds?.includes(kind)) return null;
  return (
    <Button
      variant="default"
      px={9}
      flex="none"
      component={Link}
      to="/import/$what"
      params={{ what: SECTIONS[kind] } as never}
      aria-label={t('import')}
      title={t('import')}
    >
      <Upload size={14} aria-hidden="true" />
    </Button>
  );
}
