/** The words and formats in which the reader is shown values. */
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format';
import type { Words } from './values';

export function useValueWords(): Words {
  const { t } = useTranslation('record');
  const format = useFormat();
  return {
    format,
    yes: t('value.yes'),
    no: t('value.no'),
    removed: (label) => t('value.removed', { label }),
  };
}
