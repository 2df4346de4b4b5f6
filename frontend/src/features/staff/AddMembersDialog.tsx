/** Says who works in a department. */
import { MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useEverybody } from '@/features/people';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { useServerForm } from '@/ui/useServerForm';
import { useDepartmentsUpdate } from './Departments';
import { type Department, updateDepartment } from './queries';

export function AddMembersDialog({ department, onClose }: { department: Department; onClose: () => void }) {
  const { t } = useTranslation(['staff', 'common']);
  const update = useDepartmentsUpdate();
  const everybody = useEverybody(department.members);
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: { memberIds: department.members.map(({ id }) => id) },
    submit: ({ memberIds }) => updateDepartment(department, { memberIds }),
    onDone: (departments) => {
      update(departments);
      onClose();
    },
  });
  return (
    <Dialog title={t('membersOf', { name: department.name })} onClose={onClose}>
      <FormStack onSubmit={onSubmit}>
        <MultiSelect
          label={t('members')}
          data={everybody}
          searchable
          hidePickedOptions
          data-autofocus
          {...form.getInputProps('memberIds')}
        />
        <FormFoot problem={problem} sending={sending} submit={t('common:actions.save')} onCancel={onClose} />
      </FormStack>
    </Dialog>
  );
}
