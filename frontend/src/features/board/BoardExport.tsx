/** What the board shows as a file: the items of its columns, by the same question. */
import { useQuery } from '@tanstack/react-query';
import { Exporting } from '@/features/exporting';
import { fieldsQuery } from '@/features/fields';
import { useStagedKind } from '@/features/staged';
import { together, usePreference } from '@/features/views';
import { isByHand } from '@/live/board/order';
import { useBoardSession } from '@/live/board/useBoard';

export function BoardExport({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { kind, list } = useStagedKind();
  const { scope, store } = useBoardSession();
  const preferred = usePreference(kind).data?.columns?.map(({ field }) => field);
  const { data: fields } = useQuery(fieldsQuery(kind));
  if (!fields) return null;
  const known = new Set(fields.map(({ code }) => code));
  const shown = {
    kind,
    filter: together([{ field: 'pipeline', value: scope.pipelineId }, scope.filter]),
    search: scope.search,
    sort: isByHand(scope.sort) ? [] : scope.sort,
    total: [...store.board.columns.values()].reduce((sum, { totals }) => sum + totals.count, 0),
    chosen: [],
    columns: (preferred ?? list.usualColumns).filter((code) => known.has(code)),
  };
  return <Exporting shown={shown} opened={opened} onClose={onClose} />;
}
