/** The columns a person has chosen for a section: in the address, and kept on this machine for the next visit. */
import { useMemo, useRef, useState } from 'react';
import { kept } from '@/lib/kept';
import { type Column, readColumns, writeColumns } from './columns';

const WRITING = 300; // ms after which a width that is being dragged is written down

const keyOf = (section: string) => `trato.columns.${section}`;
const textIn = (found: unknown) => (typeof found === 'string' ? found : undefined);

export type Columns = {
  columns: readonly Column[];
  isUsual: boolean;
  change: (columns: readonly Column[]) => void;
  /** Back to what everyone begins with. */
  reset: () => void;
};

/** `inAddress`: what the address says, if it does; `write`: says it there. */
export function useColumns(
  section: string,
  inAddress: string | undefined,
  usual: readonly string[],
  known: ReadonlySet<string>,
  write: (text: string | undefined) => void,
): Columns {
  const usualText = usual.join(',');
  /** What is being changed, before it stands in the address. */
  const [draft, setDraft] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const text = draft ?? inAddress ?? kept(keyOf(section), textIn) ?? usualText;
  const columns = useMemo(() => readColumns(text, known), [text, known]);

  const put = (next: string) => {
    setDraft(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      localStorage.setItem(keyOf(section), JSON.stringify(next === usualText ? null : next));
      write(next === usualText ? undefined : next);
      setDraft(null);
    }, WRITING);
  };
  return {
    columns,
    isUsual: writeColumns(columns) === usualText,
    change: (next) => put(writeColumns(next)),
    reset: () => put(usualText),
  };
}
