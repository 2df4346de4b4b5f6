/** What a counter says in words: “2 overdue, 1 unanswered”. */
import { useTranslation } from 'react-i18next';
import { COUNTED, type Counted } from './counted';

export function useCountedWords(): (counter: Counted) => string {
  const { t } = useTranslation();
  return (counter) =>
    COUNTED.filter((part) => counter[part] > 0)
      .map((part) => t(`counters.${part}`, { count: counter[part] }))
      .join(', ');
}
