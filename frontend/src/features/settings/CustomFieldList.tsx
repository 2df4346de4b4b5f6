/** The fields of one kind of records: in their order, each changed in a dialog; the options of a list below. */
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ListTree, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomField, ExtensibleKind } from '@/features/customFields';
import { customFieldsQuery, reorderFields } from '@/features/customFields';
import { EmptyState } from '@/ui/EmptyState';
import { IconButton } from '@/ui/IconButton';
import { Section } from '@/ui/Section';
import { SortableList } from '@/ui/SortableList';
import { CustomFieldDialog } from './CustomFieldDialog';
import styles from './CustomFieldList.module.css';
import { DeleteFieldDialog } from './DeleteFieldDialog';
import { FieldOptions } from './FieldOptions';
import { tellRefusal } from './usePickLists';

type CustomFieldListProps = { kind: ExtensibleKind; fields: readonly CustomField[] };
type Asking = 'new' | { edit: CustomField } | { remove: CustomField };

export function CustomFieldList({ kind, fields }: CustomFieldListProps) {
  const { t } = useTranslation('settings');
  const [asking, setAsking] = useState<Asking | undefined>(undefined);
  const [listId, setListId] = useState<string | undefined>(undefined);
  const reorder = useReordering(kind);
  const close = () => setAsking(undefined);
  const shown = fields.find(({ id, type }) => id === listId && type === 'LIST');
  const add = (
    <Button variant="subtle" leftSection={<Plus size={14} />} onClick={() => setAsking('new')}>
      {t('fields.new')}
    </Button>
  );
  return (
    <div className={styles.column}>
      <Section title={t(`fields.kinds.${kind}`)} count={fields.length} action={add}>
        {fields.length === 0 && (
          <EmptyState compact title={t('fields.none')}>
            {t('fields.noneText')}
          </EmptyState>
        )}
        <SortableList items={fields} nameOf={({ label }) => label} onOrder={(next) => reorder.mutate(next)}>
          {(field) => (
            <FieldLine
              field={field}
              isOpen={field === shown}
              onEdit={() => setAsking({ edit: field })}
              onOptions={() => setListId(field === shown ? undefined : field.id)}
              onDelete={() => setAsking({ remove: field })}
            />
          )}
        </SortableList>
      </Section>
      {shown && <FieldOptions key={shown.id} field={shown} />}
      {asking === 'new' && <CustomFieldDialog kind={kind} onClose={close} />}
      {asking && asking !== 'new' && 'edit' in asking && (
        <CustomFieldDialog kind={kind} field={asking.edit} onClose={close} />
      )}
      {asking && asking !== 'new' && 'remove' in asking && (
        <DeleteFieldDialog field={asking.remove} onClose={close} />
      )}
    </div>
  );
}

/** Shown at once, one after the other in the order of the presses; what is refused is given back. */
function useReordering(kind: ExtensibleKind) {
  const queryClient = useQueryClient();
  const { queryKey } = customFieldsQuery(kind);
  return useMutation({
    scope: { id: `fields:${kind}` },
    mutationFn: (fields: readonly CustomField[]) =>
      reorderFields(
        kind,
        fields.map(({ id }) => id),
      ),
    onMutate: (fields) => {
      queryClient.setQueryData(queryKey, fields);
    },
    onError: (error) => {
      tellRefusal(error);
      void queryClient.invalidateQueries({ queryKey });
    },
  });
}

type FieldLineProps = {
  field: CustomField;
  isOpen: boolean;
  onEdit: () => void;
  onOptions: () => void;
  onDelete: () => void;
};

function FieldLine({ field, isOpen, onEdit, onOptions, onDelete }: FieldLineProps) {
  const { t } = useTranslation('settings');
  const { label, type, required, multiple } = field;
  return (
    <>
      <button type="button" className={styles.name} aria-label={t('fields.edit', { label })} onClick={onEdit}>
        <span className={styles.label}>{label}</span>
        <span className={styles.type}>
          {t(`fields.types.${type}`)}
          {multiple && ` · ${t('fields.several')}`}
        </span>
      </button>
      {required && <span className={styles.mark}>{t('fields.required')}</span>}
      {type === 'LIST' && (
        <IconButton
          icon={ListTree}
          size={14}
          label={t('fields.optionsOf', { label })}
          aria-pressed={isOpen}
          onClick={onOptions}
        />
      )}
      <IconButton icon={Trash2} size={14} label={t('fields.delete', { label })} onClick={onDelete} />
    </>
  );
}
