/** What fields, their values and the operators of conditions are called. */
import { useTranslation } from 'react-i18next';
import { fieldName } from '@/lib/fieldName';
import type { FieldInfo } from './described';

const STATES = 'list:states.IN_PROGRESS';

export function useFieldWords() {
  const { t } = useTranslation(['list', 'record', 'common']);
  return {
    /** Fields that administrators have added bring their own names. */
    fieldName: ({ code, label, words }: FieldInfo) => words?.name ?? fieldName(code, t, label),
    optionName: (option: string, field?: FieldInfo) =>
      field?.words?.options?.get(option) ??
      t(`list:states.${option}` as typeof STATES, { defaultValue: option }),
  };
}
