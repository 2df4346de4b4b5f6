/** Says that records are not the same, with a way back; whatever shows duplicates is read anew. */
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { explain } from '@/lib/failure';
import { toast } from '@/ui/toast';
import { DUPLICATES, tellApart } from './queries';
import type { Matched } from './sections';

export function useTellingApart(kind: Matched) {
  const { t } = useTranslation(['duplicates', 'common']);
  const queryClient = useQueryClient();
  const tell = async (ids: readonly string[], areDistinct: boolean): Promise<void> => {
    try {
      await tellApart(kind, ids, areDistinct);
    } catch (failure) {
      toast.error(explain(failure));
      return;
    }
    void queryClient.invalidateQueries({ queryKey: DUPLICATES });
    if (areDistinct)
      toast.info(t('apart.done'), { label: t('common:actions.undo'), run: () => void tell(ids, false) });
  };
  return tell;
}
