/** Says in which fields two records are alike. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fieldsQuery, useFieldWords } from '@/features/fields';
import type { ItemKind } from '@/gql/graphql';

export function useCommonFields(kind: ItemKind): (codes: readonly string[]) => string {
  const { t } = useTranslation('duplicates');
  const { fieldName } = useFieldWords();
  const described = useQuery(fieldsQuery(kind)).data ?? [];
  return (codes) =>
    t('hint.same', {
      fields: described
        .filter(({ code }) => codes.includes(code))
        .map((field) => fieldName(field))
        .join(', '),
    });
}
