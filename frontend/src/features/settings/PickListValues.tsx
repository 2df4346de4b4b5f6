/** The values of one list: in their order, each changed in place, new ones added at the end. */
import { Button, TextInput } from '@mantine/core';
import { Plus, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addItem, type PickList, type PickListItem, reorderItems } from '@/features/pickLists';
import { EmptyState } from '@/ui/EmptyState';
import { Section } from '@/ui/Section';
import { SortableList } from '@/ui/SortableList';
import { useServerForm } from '@/ui/useServerForm';
import { DeleteValueDialog } from './DeleteValueDialog';
import styles from './PickListValues.module.css';
import { ResetListDialog } from './ResetListDialog';
import { tellRefusal, usePickListChange, usePickListUpdate } from './usePickLists';
import { ValueLine } from './ValueLine';

type PickListValuesProps = { list: PickList; name: string };

export function PickListValues({ list, name }: PickListValuesProps) {
  const { t } = useTranslation(['settings', 'common']);
  const change = usePickListChange(list);
  const [asking, setAsking] = useState<PickListItem | 'reset' | undefined>(undefined);
  const close = () => setAsking(undefined);
  const reorder = (expected: readonly PickListItem[]) => {
    const ids = expected.map(({ id }) => id);
    change({ expected, act: () => reorderItems(list.code, ids) }).catch(tellRefusal);
  };
  return (
    <Section
      title={name}
      count={list.items.length}
      action={
        !list.isOwned && (
          <Button variant="subtle" leftSection={<RotateCcw size={14} />} onClick={() => setAsking('reset')}>
            {t('pickLists.reset')}
          </Button>
        )
      }
    >
      {list.items.length === 0 && (
        <EmptyState compact title={t('pickLists.empty')}>
          {t('pickLists.emptyText')}
        </EmptyState>
      )}
      <SortableList items={list.items} nameOf={({ label }) => label} onOrder={reorder}>
        {(item) => <ValueLine list={list} item={item} onDelete={() => setAsking(item)} />}
      </SortableList>
      <NewValue list={list} />
      {asking === 'reset' && <ResetListDialog list={list} name={name} onClose={close} />}
      {asking && asking !== 'reset' && <DeleteValueDialog list={list} item={asking} onClose={close} />}
    </Section>
  );
}

/** Stays open for the next one. */
function NewValue({ list }: { list: PickList }) {
  const { t } = useTranslation(['settings', 'common']);
  const update = usePickListUpdate();
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: { label: '' },
    submit: ({ label }) => addItem({ listCode: list.code, label }),
    onDone: (changed) => {
      update(changed);
      form.reset();
    },
  });
  return (
    <form className={styles.add} onSubmit={onSubmit} noValidate>
      <TextInput
        className={styles.grow}
        aria-label={t('pickLists.add')}
        placeholder={t('pickLists.add')}
        maxLength={100}
        autoComplete="off"
        {...form.getInputProps('label')}
        error={form.errors.label ?? problem}
      />
      <Button type="submit" variant="default" leftSection={<Plus size={14} />} loading={sending}>
        {t('common:actions.add')}
      </Button>
    </form>
  );
}
