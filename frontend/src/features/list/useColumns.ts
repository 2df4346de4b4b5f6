/** The columns of a list: as the address or its view says, else as the person prefers them, else as everyone begins. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { type Asking, useChangePreference, usePreference } from '@/features/views';
import { type Column, readColumns, TITLE, writeColumns } from './columns';
import type { ListKind } from './kind';

const WRITING = 300; // ms after which a width that is being dragged is written down

export type Columns = {
  columns: readonly Column[];
  isUsual: boolean;
  change: (columns: readonly Column[]) => void;
  /** Back to what everyone begins with. */
  reset: () => void;
  /** What everyone begins with from now on. */
  prescribe: () => void;
};

const asChosen = (columns: readonly Column[]) =>
  columns.map(({ code: field, width = null, isPinned = field === TITLE }) => ({ field, width, isPinned }));

/** Columns that a view says are changed in the address alone, until the view is saved; others are a person's own. */
export function useColumns(kind: ListKind, asking: Asking, known: ReadonlySet<string>): Columns {
  const preferred = usePreference(kind.kind).data?.columns;
  const changePreference = useChangePreference(kind.kind);
  const usual = kind.usualColumns.join(',');
  const inAddress = asking.question?.cols;
  const own =
    preferred &&
    writeColumns(
      preferred.map(({ field: code, width, isPinned }) => ({
        code,
        ...(width && { width }),
        ...(isPinned && { isPinned }),
      })),
    );
  /** What is being changed, before it stands elsewhere. */
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? inAddress ?? own ?? usual;
  const columns = useMemo(() => readColumns(text, known), [text, known]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the address says anew is what is shown
  useEffect(() => setDraft(null), [inAddress]);

  const isOfView = Boolean(asking.view?.columns);
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; keep: () => void } | null>(null);
  const changeAddress = useRef(asking.change);
  changeAddress.current = asking.change;
  const put = (next: string) => {
    setDraft(next);
    clearTimeout(waiting.current?.timer);
    const keep = () => {
      if (!isOfView) void changePreference({ columns: asChosen(readColumns(next, known)) });
    };
    const timer = setTimeout(() => {
      waiting.current = null;
      keep();
      changeAddress.current({ cols: next });
    }, WRITING);
    waiting.current = { timer, keep };
  };
  const viewId = asking.view?.id;
  // The address is another view's or screen's by then.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the view is another one, or none any more
  useEffect(
    () => () => {
      if (!waiting.current) return;
      clearTimeout(waiting.current.timer);
      waiting.current.keep();
      waiting.current = null;
      setDraft(null);
    },
    [viewId],
  );
  return {
    columns,
    isUsual: inAddress === undefined && draft === null && text === usual,
    change: (next) => put(writeColumns(next)),
    reset: () => {
      clearTimeout(waiting.current?.timer);
      waiting.current = null;
      setDraft(null);
      if (!isOfView) void changePreference({ columns: null });
      asking.change({ cols: undefined });
    },
    prescribe: () => void changePreference({ columns: asChosen(columns) }, true),
  };
}
