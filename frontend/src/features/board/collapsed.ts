/** Which columns a person has folded away; kept on this machine. */
import { useMemo } from 'react';
import { textsIn } from '@/lib/kept';
import { useKept } from '@/lib/useKept';

export function useCollapsed(userId: string): [ReadonlySet<string>, (stageId: string) => void] {
  const [ids, keep] = useKept(`trato.board.collapsed.${userId}`, textsIn);
  const toggle = (stageId: string) =>
    keep(ids.includes(stageId) ? ids.filter((id) => id !== stageId) : [...ids, stageId]);
  return [useMemo(() => new Set(ids), [ids]), toggle];
}
