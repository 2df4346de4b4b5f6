/** Where a department goes, chosen by name: for fingers, for keys, and for trees too long to drag through. */
import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import type { Department } from './queries';
import { isWithin, linesOf, type Place } from './tree';

type MoveDepartmentDialogProps = {
  departments: readonly Department[];
  department: Department;
  onMove: (place: Place) => void;
  onClose: () => void;
};

const TOP = '';
const INDENT = '\u2003';

export function MoveDepartmentDialog({
  departments,
  department,
  onMove,
  onClose,
}: MoveDepartmentDialogProps) {
  const { t } = useTranslation(['staff', 'common']);
  const [parentId, setParentId] = useState(department.parentId ?? TOP);
  const targets = linesOf(departments, new Set())
    .filter(({ node }) => !isWithin(departments, node.id, department.id))
    .map(({ node, depth }) => ({ value: node.id, label: INDENT.repeat(depth) + node.name }));
  return (
    <Dialog title={t('moveTo.title', { name: department.name })} onClose={onClose}>
      <FormStack
        onSubmit={(event) => {
          event.preventDefault();
          if (parentId !== (department.parentId ?? TOP))
            onMove({ parentId: parentId === TOP ? null : parentId, beforeId: null });
          onClose();
        }}
      >
        <Select
          label={t('moveTo.parent')}
          data={[{ value: TOP, label: t('moveTo.top') }, ...targets]}
          value={parentId}
          onChange={(value) => setParentId(value ?? TOP)}
          allowDeselect={false}
          searchable
          data-autofocus
        />
        <FormFoot problem={undefined} sending={false} submit={t('common:actions.save')} onCancel={onClose} />
      </FormStack>
    </Dialog>
  );
}
