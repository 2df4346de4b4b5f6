/** The commands of a list: about the row in focus, or all that are chosen; and what they open. */
import { type RefObject, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BasisDialog, type Made } from '@/features/basis';
import { isMatched } from '@/features/duplicates';
import { type FieldInfo, useFieldWords } from '@/features/fields';
import { OnItsWay } from '@/lib/commands/ahead';
import type { CommandId } from '@/lib/commands/catalog';
import type { Behaviour } from '@/lib/commands/registry';
import { useCommands, useSubjects } from '@/lib/commands/useCommands';
import { explain } from '@/lib/failure';
import { loadWords } from '@/lib/i18n';
import { lazy } from '@/lib/lazy';
import { toast } from '@/ui/toast';
import { TITLE } from './columns';
import type { Step } from './grid';
import type { ListKind } from './kind';
import type { TableHandle } from './ListTable';
import type { Asked, Row } from './rows';
import { useBulk } from './useBulk';
import type { Chosen } from './useChosen';
import { type Reached, useReach } from './useReach';
import type { Rows } from './useRows';

const withWords = async <M,>(load: Promise<M>) =>
  (await Promise.all([load, loadWords(['commands', 'record'])]))[0];
const RowDialogs = lazy(async () => ({ default: (await withWords(import('./RowDialogs'))).RowDialogs }));
const BulkOutcome = lazy(async () => ({ default: (await import('./BulkOutcome')).BulkOutcome }));
const CommandMenu = lazy(async () => ({
  default: (await withWords(import('@/features/commands'))).CommandMenu,
}));

/** `title`: of the first of them. */
export type RowQuestion = Reached & {
  question:
    | 'assign'
    | 'tags'
    | 'activity'
    | 'task'
    | 'event'
    | 'delete'
    | 'setField'
    | 'moveTo'
    | 'observe'
    | 'merge'
    | 'reschedule';
  title: string;
};

type ListActionsProps = {
  kind: ListKind;
  asked: Asked;
  list: Rows;
  chosen: Chosen;
  fields: readonly FieldInfo[];
  table: RefObject<TableHandle | null>;
  openNumber: number | undefined;
  isPeek: boolean;
  menu: { id: string; x: number; y: number } | null;
  onMenu: (menu: { id: string; x: number; y: number } | null) => void;
  onOpen: (row: Row) => void;
  onPeek: (row: Row | null) => void;
  hrefOf: (row: Row) => string;
};

/** What has to name each of them. */
const NAMING: ReadonlySet<RowQuestion['question']> = new Set(['activity', 'task', 'event', 'tags', 'merge']);
/** One stays and twenty go into it: as many as the server merges at once. */
const MOST_MERGED = 21;
const MENU_INSET = 16; // px from the corner of the cell

export function ListActions({
  kind,
  asked,
  list,
  chosen,
  fields,
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
  const [making, make] = useState<{ what: Made; itemId: string } | null>(null);
  const { isOfChosen, reach, named } = useReach(kind, asked, list, chosen);
  const bulk = useBulk(kind, list);
  const { t } = useTranslation(['list', 'record']);
  const { fieldName } = useFieldWords();
  const rowOf = (id: string | null) => rows.find((row) => row.id === id);
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
  const remove = ({ target, title }: RowQuestion) => {
    chosen.clear();
    void bulk.remove(target, title);
  };
  /** One that is deleted comes back by the toast; of several it is asked first. */
  const begin = (question: RowQuestion) => {
    if (question.question === 'delete' && question.count === 1) remove(question);
    else setAsking(question);
  };
  /** Of those that aren't loaded the server will tell. */
  const reachesUnread = (subject: string | null) =>
    isOfChosen(subject) && (chosen.all ? list.hasMore : [...chosen.ids].some((id) => !rowOf(id)));
  const ask = (question: RowQuestion['question'], allowed: (row: Row) => boolean): Behaviour => ({
    enabled: (subject) => reachesUnread(subject) || rowsOf(subject).some(allowed),
    run: ({ subject }) => {
      const title = rowsOf(subject)[0]?.title ?? '';
      const reached = reach(subject);
      if (!NAMING.has(question)) return begin({ question, title, ...reached });
      const most = question === 'merge' ? MOST_MERGED : undefined;
      void named(reached, most).then((each) => each && begin({ question, title, ...each }));
    },
  });
  const canUpdate = ({ access }: Row) => access.canUpdate;
  const has = (field: string | undefined) => fields.some(({ code, editable }) => code === field && editable);
  /** Only what something can be planned with says whether anything is. */
  const isPlannable = fields.some(({ code }) => code === 'hasOpenActivities');
  const where = (isOffered: boolean, asked: Behaviour): Behaviour => ({
    ...asked,
    enabled: (subject) => isOffered && (asked.enabled?.(subject) ?? true),
  });
  /** Ticks all of them off; when they are already, they are opened again. */
  const tick = (field: string): Behaviour => ({
    enabled: (subject) => reachesUnread(subject) || rowsOf(subject).some(canUpdate),
    run: ({ subject }) => {
      const those = rowsOf(subject);
      const isUndone = reachesUnread(subject) || those.some(({ values }) => values[field] !== true);
      const said = (count: number) =>
        those.length === 1 && count === 1
          ? t(`record:activities.${isUndone ? 'completed' : 'reopened'}`, { subject: those[0]?.title })
          : t(isUndone ? 'ticked' : 'unticked', { count });
      void bulk
        .update(reach(subject).target, { [field]: isUndone }, said)
        .catch((failure) => toast.error(explain(failure)));
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
    setField: ask('setField', canUpdate),
    complete: where(has(kind.tick), tick(kind.tick ?? '')),
    reschedule: where(has('deadline'), ask('reschedule', canUpdate)),
    moveTo: where(has('stage'), ask('moveTo', canUpdate)),
    assign: ask('assign', canUpdate),
    observe: ask('observe', canUpdate),
    tags: where(has('tags'), ask('tags', canUpdate)),
    createDeal: about(
      ({ id }) => make({ what: 'deal', itemId: id }),
      () => kind.basisOf?.includes('deal') ?? false,
    ),
    createCompany: about(
      ({ id }) => make({ what: 'company', itemId: id }),
      () => kind.basisOf?.includes('company') ?? false,
    ),
    activity: where(
      isPlannable,
      ask('activity', () => true),
    ),
    task: where(
      isPlannable,
      ask('task', () => true),
    ),
    event: where(
      isPlannable,
      ask('event', () => true),
    ),
    merge: {
      ...ask('merge', () => true),
      enabled: (subject) =>
        isMatched(kind.kind) &&
        reach(subject).count > 1 &&
        (reachesUnread(subject) ||
          rowsOf(subject).every(({ access }) => access.canUpdate && access.canDelete)),
    },
    delete: ask('delete', ({ access }) => access.canDelete),
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
    make(null);
    onMenu(null);
  };
  return (
    <Suspense fallback={<OnItsWay onCancel={close} />}>
      {asking && (
        <RowDialogs
          key={asking.question}
          kind={kind}
          {...asking}
          fields={fields}
          rows={rows}
          onAssign={(person) =>
            void bulk
              .update(asking.target, { responsibleId: person.id }, (count) =>
                t('assigned', { count, name: person.name }),
              )
              .catch((failure) => toast.error(explain(failure)))
          }
          onSet={(field, input) =>
            bulk.update(asking.target, input, (count) => t('setMany', { count, field: fieldName(field) }))
          }
          onObserve={(change) => bulk.observe(asking.target, change)}
          onTag={(tag, isAdded) => bulk.tag(asking.target.ids ?? [], tag, isAdded)}
          onMerged={() => {
            chosen.clear();
            void list.reload();
          }}
          onDelete={() => remove(asking)}
          onClose={() => setAsking(null)}
        />
      )}
      {making && <BasisDialog {...making} onClose={() => make(null)} />}
      {bulk.outcome && <BulkOutcome kind={kind} outcome={bulk.outcome} rows={rows} onClose={bulk.close} />}
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
