/** The commands of a list: about the row in focus, or all that are chosen; and what they open. */
import { lazy, type RefObject, Suspense, useState } from 'react';
import { OnItsWay } from '@/lib/commands/ahead';
import type { CommandId } from '@/lib/commands/catalog';
import type { Behaviour } from '@/lib/commands/registry';
import { useCommands, useSubjects } from '@/lib/commands/useCommands';
import { loadWords } from '@/lib/i18n';
import { TITLE } from './columns';
import type { Step } from './grid';
import type { ListKind } from './kind';
import type { TableHandle } from './ListTable';
import type { Asked, Row } from './rows';
import type { Chosen } from './useChosen';
import { useReach } from './useReach';
import { LARGEST_ASSIGNMENT, LARGEST_DELETION, LARGEST_TAGGING, type RowChanges } from './useRowChanges';
import type { Rows } from './useRows';

const withWords = async <M,>(load: Promise<M>) =>
  (await Promise.all([load, loadWords(['commands', 'record'])]))[0];
const RowDialogs = lazy(async () => ({ default: (await withWords(import('./RowDialogs'))).RowDialogs }));
const CommandMenu = lazy(async () => ({
  default: (await withWords(import('@/features/commands'))).CommandMenu,
}));

export type RowQuestion = {
  question: 'assign' | 'tags' | 'activity' | 'delete';
  ids: readonly string[];
  title: string;
};

type ListActionsProps = {
  kind: ListKind;
  asked: Asked;
  list: Rows;
  chosen: Chosen;
  changes: RowChanges;
  table: RefObject<TableHandle | null>;
  openNumber: number | undefined;
  isPeek: boolean;
  menu: { id: string; x: number; y: number } | null;
  onMenu: (menu: { id: string; x: number; y: number } | null) => void;
  onOpen: (row: Row) => void;
  onPeek: (row: Row | null) => void;
  hrefOf: (row: Row) => string;
};

const MENU_INSET = 16; // px from the corner of the cell

export function ListActions({
  kind,
  asked,
  list,
  chosen,
  changes,
  table,
  openNumber,
  isPeek,
  menu,
  onMenu,
  onOpen,
  onPeek,
  hrefOf,
}: ListActionsProps) {
  const rows = list.rows ?? [];
  const [asking, setAsking] = useState<RowQuestion | null>(null);
  const reach = useReach(kind, asked, list, chosen);
  const rowOf = (id: string | null) => rows.find((row) => row.id === id);
  /** A row of the selection stands for all of it, and so does none at all. */
  const isOfChosen = (id: string | null) => id === null || chosen.all || chosen.ids.has(id);
  const rowsOf = (id: string | null): readonly Row[] =>
    isOfChosen(id)
      ? rows.filter((row) => chosen.all || chosen.ids.has(row.id))
      : rows.filter((row) => row.id === id);

  useSubjects({
    current: () =>
      table.current?.current() ??
      (document.activeElement?.closest('aside')
        ? (rows.find(({ number }) => number === openNumber)?.id ?? null)
        : null),
    focus: (subject) => subject && table.current?.focusRow(subject),
  });

  const walk = (step: Step): Behaviour => ({
    enabled: () => rows.length > 0 && !document.activeElement?.closest('aside'),
    run: () => {
      const to = rowOf(table.current?.step(step) ?? null);
      if (isPeek && openNumber !== undefined && to && to.number !== openNumber) onPeek(to);
    },
  });
  const about = (run: (row: Row) => void, allowed: (row: Row) => boolean = () => true): Behaviour => ({
    enabled: (subject) => {
      const row = rowOf(subject);
      return row !== undefined && allowed(row);
    },
    run: ({ subject }) => {
      const row = rowOf(subject);
      if (row) run(row);
    },
  });
  const remove = ({ ids, title }: RowQuestion) => {
    chosen.clear();
    void changes.remove(ids, title);
  };
  /** One that is deleted comes back by the toast; of several it is asked first. */
  const begin = (question: RowQuestion) => {
    if (question.question === 'delete' && question.ids.length === 1) remove(question);
    else setAsking(question);
  };
  const ask = (
    question: RowQuestion['question'],
    most: number,
    allowed: (row: Row) => boolean,
  ): Behaviour => ({
    enabled: (subject) => rowsOf(subject).some(allowed),
    run: ({ subject }) => {
      const title = rowsOf(subject)[0]?.title ?? '';
      const ids = isOfChosen(subject) ? reach(most) : Promise.resolve(subject === null ? [] : [subject]);
      void ids.then((all) => all && all.length > 0 && begin({ question, ids: all, title }));
    },
  });

  useCommands({
    up: walk('up'),
    down: walk('down'),
    left: walk('left'),
    right: walk('right'),
    pageUp: walk('pageUp'),
    pageDown: walk('pageDown'),
    open: about(onOpen),
    peek: about((row) => onPeek(isPeek && row.number === openNumber ? null : row)),
    select: about(({ id }) =>
      chosen.toggle(
        id,
        rows.map((row) => row.id),
      ),
    ),
    assign: ask('assign', LARGEST_ASSIGNMENT, ({ access }) => access.canUpdate),
    tags: ask('tags', LARGEST_TAGGING, ({ access }) => access.canUpdate),
    activity: ask('activity', LARGEST_DELETION, () => true),
    delete: ask('delete', LARGEST_DELETION, ({ access }) => access.canDelete),
    editTitle: about(
      ({ id }) => table.current?.edit(id, TITLE),
      ({ id }) => table.current?.canEdit(id, TITLE) ?? false,
    ),
    openTab: about((row) => void window.open(hrefOf(row), '_blank', 'noopener')),
    menu: about(({ id }) => {
      const box = document.activeElement?.getBoundingClientRect();
      onMenu({ id, x: (box?.left ?? 0) + MENU_INSET, y: (box?.bottom ?? 0) - MENU_INSET });
    }),
    escape: {
      enabled: () => chosen.ids.size > 0 || chosen.all || openNumber !== undefined,
      run: () => (chosen.ids.size > 0 || chosen.all ? chosen.clear() : onPeek(null)),
    },
  } satisfies Partial<Record<CommandId, Behaviour>>);

  const close = () => {
    setAsking(null);
    onMenu(null);
  };
  return (
    <Suspense fallback={<OnItsWay onCancel={close} />}>
      {asking && (
        <RowDialogs
          key={asking.question}
          {...asking}
          onAssign={(person) => void changes.assign(asking.ids, person)}
          rows={rows.filter(({ id }) => asking.ids.includes(id))}
          onTag={(tag, isAdded) => changes.tag(asking.ids, tag, isAdded)}
          onDelete={() => remove(asking)}
          onClose={() => setAsking(null)}
        />
      )}
      {menu && (
        <CommandMenu
          key={menu.id}
          subject={menu.id}
          title={rowOf(menu.id)?.title ?? ''}
          x={menu.x}
          y={menu.y}
          onClose={() => onMenu(null)}
        />
      )}
    </Suspense>
  );
}
