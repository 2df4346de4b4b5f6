/** What a column means for its pipeline, in sentences: its share of the open money, and how many deals went on (B3). */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useBoardWords } from '@/features/staged';
import { useFormat } from '@/lib/format';
import type { Stage } from '@/live/board/board';
import { conversionsQuery } from './queries';
import { useShare } from './useShare';

/** `ask` once somebody looks: until then only the share is known. */
export function useFigures({ id, pipelineId }: Stage): { figures: readonly string[]; ask: () => void } {
  const { t } = useBoardWords();
  const format = useFormat();
  const share = useShare(id);
  const [isAsked, setAsked] = useState(false);
  const { data } = useQuery({ ...conversionsQuery(pipelineId), enabled: isAsked });
  const found = data?.find(({ stageId }) => stageId === id);
  const figures: string[] = [];
  if (share !== null) figures.push(t('column.share', { share: format.percent(share) }));
  if (found) {
    const { advanced, departed } = found;
    const rate = format.percent((advanced / departed) * 100);
    figures.push(t('column.conversion', { rate, count: departed }));
  }
  return { figures, ask: () => setAsked(true) };
}
