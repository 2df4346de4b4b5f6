/** Which columns of History are shown: kept on this machine. */
import { useKept } from '@/lib/useKept';

export const COLUMNS = ['at', 'actor', 'what', 'item', 'channel'] as const;
export type Column = (typeof COLUMNS)[number];

/** What happened is told in any case. */
export const FIXED: Column = 'what';
const USUAL: readonly Column[] = ['at', 'actor', 'what', 'item'];

const chosenIn = (found: unknown): readonly Column[] => {
  const chosen = Array.isArray(found) ? COLUMNS.filter((one) => one === FIXED || found.includes(one)) : USUAL;
  return chosen.length > 0 ? chosen : USUAL;
};

export function useColumns() {
  const [shown, keep] = useKept('trato.history.columns', chosenIn);
  const toggle = (column: Column) =>
    keep(COLUMNS.filter((one) => (one === column ? !shown.includes(one) : shown.includes(one))));
  return { shown, toggle };
}
