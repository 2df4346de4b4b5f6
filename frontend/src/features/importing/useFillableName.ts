/** What a column may fill, in words. */
import { useTranslation } from 'react-i18next';
import { fieldName } from '@/lib/fieldName';
import { filledBy } from './choices';
import type { ImportShown } from './queries';

export function useFillableName(shown: ImportShown) {
  const { t } = useTranslation(['importing', 'record', 'export']);
  return (code: string): string => {
    const filled = filledBy(shown, code);
    if (!filled) return fieldName(code, t);
    const field = fieldName(filled.field.code, t, filled.field.label);
    return filled.part ? t(`export:parts.${filled.part}`, { field }) : field;
  };
}
