/** Adds a condition: first its field, found by typing, then what is asked of it. */
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldInfo } from '@/features/fields';
import { useCommands } from '@/lib/commands/useCommands';
import { lazy } from '@/lib/lazy';
import { LatePopover } from '@/ui/LatePopover';
import { ConditionEditor, loadEditor } from './ConditionChip';
import type { Condition } from './conditions';
import styles from './FilterBar.module.css';

const loadChoice = async () => ({ default: (await import('./FieldChoice')).FieldChoice });
const FieldChoice = lazy(loadChoice);
const prepare = () => void Promise.allSettled([loadChoice(), loadEditor()]);

type AddConditionProps = {
  fields: readonly FieldInfo[];
  isAsked: boolean;
  onAdd: (condition: Condition) => void;
};

export function AddCondition({ fields, isAsked, onAdd }: AddConditionProps) {
  const { t } = useTranslation('list');
  const [opened, setOpened] = useState(isAsked);
  const [field, setField] = useState<FieldInfo | null>(null);
  const toggle = (open: boolean) => {
    setOpened(open);
    if (open) setField(null);
  };
  useCommands({ filter: { run: () => toggle(true) } });
  return (
    <LatePopover
      label={t('filter.add')}
      opened={opened}
      onOpen={toggle}
      prepare={prepare}
      position="bottom-start"
      width={300}
      button={(popover) => (
        <button {...popover} type="button" className={styles.add}>
          <Plus size={14} aria-hidden="true" /> {t('filter.add')}
        </button>
      )}
    >
      {field ? (
        <ConditionEditor
          field={field}
          condition={undefined}
          onApply={(condition) => {
            setOpened(false);
            onAdd(condition);
          }}
        />
      ) : (
        <FieldChoice fields={fields} onChoose={setField} />
      )}
    </LatePopover>
  );
}
