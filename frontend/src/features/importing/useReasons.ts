/** Why a file or a row is refused, in words. */
import { useTranslation } from 'react-i18next';
import { explain, type FieldFailure, isFailure, reasonOf } from '@/lib/failure';
import { fieldName } from '@/lib/fieldName';

const REASONS = [
  'ALONE',
  'AMBIGUOUS',
  'BINARY',
  'BROKEN_CARD',
  'BROKEN_QUOTES',
  'DUPLICATE',
  'EMPTY',
  'FORBIDDEN',
  'GONE',
  'IMPORTED_MEANWHILE',
  'LONG_LINE',
  'NOT_CLOSED',
  'NO_HEADER',
  'NO_SHEET',
  'ONLY_CONTACTS',
  'TOO_LARGE',
  'TOO_MANY_CELLS',
  'UNKNOWN',
  'UNKNOWN_CURRENCY',
  'UNKNOWN_ENCODING',
  'UNREADABLE',
  'ALREADY_RUN',
  'NOT_OVER',
  'UNDONE',
] as const;

type Refused = { field?: string | null; code?: string | null; message?: string | null };

export function useReasons() {
  const { t } = useTranslation(['importing', 'record']);
  const worded = (failure: FieldFailure) => {
    const known = REASONS.find((reason) => reason === failure.code);
    return known ? t(`reasons.${known}`) : reasonOf(failure);
  };
  return {
    /** A row's reason, with the field at fault in front. */
    reason: ({ field, code, message }: Refused) => {
      const said = worded({ path: field ?? '', code: code ?? '', message: message ?? '' });
      return field ? `${fieldName(field, t)}: ${said}` : said;
    },
    explained: (error: unknown) =>
      isFailure(error) && error.fields[0]
        ? worded(error.fields[0])
        : isFailure(error) && error.code === 'LIMIT_EXCEEDED'
          ? t('reasons.TOO_LARGE')
          : explain(error),
  };
}
