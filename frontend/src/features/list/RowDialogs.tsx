/** What a command asks about rows before it acts: to whom, what next, with which value, and whether really so many. */

import { useTranslation } from 'react-i18next';
import { PersonChooser } from '@/features/assigning';
import { isMatched, MergeDialog } from '@/features/duplicates';
import type { FieldInfo } from '@/features/fields';
import { EventDialog } from '@/features/pastEvents';
import { TagChooser } from '@/features/tagging';
import { QUICK, quickDeadline } from '@/lib/deadlines';
import { useFormat } from '@/lib/format';
import { lazy } from '@/lib/lazy';
import { toWall } from '@/lib/zonedTime';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import type { Pick as Person } from '@/ui/fields/PickField';
import type { ListKind } from './kind';
import type { RowQuestion } from './ListActions';
import type { Row } from './rows';
import { SetField } from './SetField';
import { SetObservers } from './SetObservers';
import { type RowTagging, useBorneTags } from './tagging';

const PlanDialog = lazy(async () => ({ default: (await import('@/features/record')).PlanDialog }));

type RowDialogsProps = RowQuestion & {
  kind: ListKind;
  fields: readonly FieldInfo[];
  onAssign: (person: Person) => void;
  /** Those of them that are loaded. */
  rows: readonly Row[];
  onTag: RowTagging;
  /** Rejects when the server refuses. */
  onSet: (field: FieldInfo, input: Record<string, unknown>) => Promise<void>;
  /** Rejects when the server refuses. */
  onObserve: (change: { addIds: string[] } | { removeIds: string[] }) => Promise<void>;
  onMerged: () => void;
  onDelete: () => void;
  onClose: () => void;
};

export function RowDialogs(props: RowDialogsProps) {
  const { kind, question, target, count, title, fields, rows } = props;
  const { onAssign, onSet, onObserve, onTag, onMerged, onDelete, onClose } = props;
  const { t } = useTranslation(['list', 'commands', 'record', 'common']);
  const format = useFormat();
  const words = { count, formatted: format.number(count) };
  const ids = target.ids ?? [];
  switch (question) {
    case 'assign':
      return (
        <PersonChooser
          label={count === 1 ? t('commands:chooser.assign', { title }) : t('ask.assign', words)}
          onChoose={onAssign}
          onClose={onClose}
        />
      );
    case 'tags':
      return (
        <TagRows
          label={count === 1 ? t('commands:chooser.tags', { title }) : t('commands:chooser.tagsStack', words)}
          kind={kind}
          fields={fields}
          ids={ids}
          rows={rows}
          onTag={onTag}
          onClose={onClose}
        />
      );
    case 'activity':
      return (
        <PlanDialog
          title={count === 1 ? t('commands:chooser.activity', { title }) : t('ask.activity', words)}
          itemIds={ids}
          onClose={onClose}
        />
      );
    case 'task':
      return <PlanDialog title={t('ask.task', words)} itemIds={ids} type="TASK" onClose={onClose} />;
    case 'event':
      return (
        <EventDialog
          title={count === 1 ? t('commands:chooser.event', { title }) : t('ask.event', words)}
          itemIds={ids}
          onClose={onClose}
        />
      );
    case 'setField':
      return (
        <SetField
          title={t('ask.setField', words)}
          fields={fields.filter(isSettable)}
          onSet={onSet}
          onClose={onClose}
        />
      );
    case 'moveTo':
      return (
        <SetField
          title={count === 1 ? t('commands:chooser.moveTo', { title }) : t('ask.moveTo', words)}
          fields={fields
            .filter(({ code }) => code === 'stage')
            .map((field) => ({ ...field, required: true }))}
          onSet={onSet}
          onClose={onClose}
        />
      );
    case 'reschedule':
      return (
        <SetField
          title={count === 1 ? t('commands:chooser.reschedule', { title }) : t('ask.reschedule', words)}
          fields={fields.filter(({ code }) => code === 'deadline')}
          choices={QUICK.map((choice) => ({
            label: t(`record:activities.quick.${choice}`),
            value: toWall(quickDeadline(choice, new Date(), format.timeZone), format.timeZone),
          }))}
          onSet={onSet}
          onClose={onClose}
        />
      );
    case 'observe':
      return <SetObservers title={t('ask.observe', words)} onSet={onObserve} onClose={onClose} />;
    case 'merge':
      return (
        isMatched(kind.kind) && (
          <MergeDialog kind={kind.kind} ids={ids} onMerged={onMerged} onClose={onClose} />
        )
      );
    case 'delete':
      return (
        <Dialog title={t('ask.delete', words)} onClose={onClose}>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              onClose();
              onDelete();
            }}
          >
            <p>{t('ask.deleteText')}</p>
            <FormFoot
              problem={undefined}
              sending={false}
              submit={t('common:actions.delete')}
              tone="danger"
              onCancel={onClose}
            />
          </form>
        </Dialog>
      );
  }
}

/** What has an action of its own is no field here. */
const OWN_ACTION: readonly string[] = [
  'stage',
  'pipeline',
  'responsible',
  'observers',
  'tags',
  'deadline',
  'isCompleted',
];
const isSettable = ({ editable, code }: FieldInfo) => editable && !OWN_ACTION.includes(code);
type TagRowsProps = Pick<RowDialogsProps, 'kind' | 'fields' | 'rows' | 'onTag' | 'onClose'> & {
  label: string;
  ids: readonly string[];
};

function TagRows({ label, kind, fields, ids, rows, onTag, onClose }: TagRowsProps) {
  const { borne, isReading, toggled } = useBorneTags(kind, fields, ids, rows);
  return (
    <TagChooser
      label={label}
      borne={borne}
      isReading={isReading}
      onToggle={async (tag, isAdded) => {
        await onTag(tag, isAdded);
        toggled(tag, isAdded);
      }}
      onClose={onClose}
    />
  );
}
