/** By what History is filtered, in the reader's words. */
import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type FieldInfo, fieldsQuery, useFieldWords } from '@/features/fields';
import { historyFieldsQuery } from './queries';
import { useHistoryWords } from './useHistoryWords';

const KINDS = ['LEAD', 'DEAL', 'CONTACT', 'COMPANY', 'ACTIVITY'] as const;
const OFFERED = ['at', 'kind', 'itemKind', 'actor', 'field', 'channel'] as const;
type Offered = (typeof OFFERED)[number];

export function useHistoryFields(): {
  fields: readonly FieldInfo[] | undefined;
  error: unknown;
  retry: () => void;
} {
  const { t, i18n } = useTranslation('history');
  const { kindName, nounName, channelName } = useHistoryWords();
  const { fieldName } = useFieldWords();
  const asked = useQuery(historyFieldsQuery);
  const described = useQueries({ queries: KINDS.map((kind) => fieldsQuery(kind)) });
  const known = described.flatMap(({ data = [] }) => data);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words follow from the language
  const fields = useMemo(() => {
    const names = new Map(known.map((field) => [field.code, fieldName(field)]));
    const nameOf: Partial<Record<Offered, (option: string) => string>> = {
      kind: kindName,
      itemKind: nounName,
      channel: channelName,
      field: (option) => names.get(option) ?? option,
    };
    return OFFERED.flatMap((code) => {
      const field = asked.data?.find((one) => one.code === code);
      if (!field) return [];
      const name = nameOf[code];
      const options = name && new Map(field.options.map((option) => [option, name(option)]));
      const inOrder = options
        ? [...options].sort(([, one], [, other]) => one.localeCompare(other, i18n.language)).map(([id]) => id)
        : field.options;
      return [
        { ...field, options: inOrder, words: { name: t(`filters.${code}`), ...(options && { options }) } },
      ];
    });
  }, [asked.data, known.length, i18n.language]);
  return {
    fields: asked.data && fields,
    error: asked.data ? null : asked.error,
    retry: () => void asked.refetch(),
  };
}
