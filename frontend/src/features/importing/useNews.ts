/** The jobs of a file are kept up as the server tells them; what they leave behind is read anew when they end. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { onJobNews } from '@/features/jobs';
import { isOver } from './Progress';
import { IMPORTS, type ImportState, importStateQuery } from './queries';

const SLOTS = ['job', 'undoJob', 'trialJob'] as const;

export function useNews(file: ImportState): void {
  const queryClient = useQueryClient();
  const key = importStateQuery(file.id).queryKey;
  const followed = SLOTS.map((slot) => (isOver(file[slot]) ? '' : file[slot]?.id)).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key follows from the file's id
  useEffect(() => {
    const ids = followed.split(' ');
    if (!followed.trim()) return;
    return onJobNews((news) => {
      const slot = SLOTS.find((_, at) => news && ids[at] === news.id);
      if (news && !slot) return;
      if (!news || isOver(news)) {
        void queryClient.invalidateQueries({ queryKey: key });
        void queryClient.invalidateQueries({ queryKey: [...IMPORTS, 'list'] });
        return;
      }
      queryClient.setQueryData(key, (known) =>
        !known || !slot || (known[slot]?.version ?? 0) > news.version ? known : { ...known, [slot]: news },
      );
    });
  }, [followed, file.id, queryClient]);
}
