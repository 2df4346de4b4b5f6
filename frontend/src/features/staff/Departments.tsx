/** The section of departments: its tree, and what is asked about one of them. */
import { TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/lib/failure';
import { Dialog } from '@/ui/Dialog';
import { EmptyState } from '@/ui/EmptyState';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { IconButton } from '@/ui/IconButton';
import { Section } from '@/ui/Section';
import { toast } from '@/ui/toast';
import { useServerForm } from '@/ui/useServerForm';
import styles from './CompanyPage.module.css';
import { DepartmentTree, type Question } from './DepartmentTree';
import { MoveDepartmentDialog } from './MoveDepartmentDialog';
import {
  createDepartment,
  type Department,
  deleteDepartment,
  moveDepartment,
  type Structure,
  structureQuery,
  updateDepartment,
} from './queries';
import type { Place } from './tree';

/** Takes the departments of an answer into what is shown. */
export function useDepartmentsUpdate() {
  const queryClient = useQueryClient();
  return (departments: readonly Department[]) =>
    queryClient.setQueryData<Structure>(structureQuery.queryKey, (now) => now && { ...now, departments });
}

type DepartmentsProps = {
  departments: readonly Department[];
  chosen: string | null;
  onChoose: (id: string | null) => void;
};

export function Departments({ departments, chosen, onChoose }: DepartmentsProps) {
  const { t } = useTranslation(['staff', 'common']);
  const queryClient = useQueryClient();
  const update = useDepartmentsUpdate();
  const [question, setQuestion] = useState<Question | { what: 'add'; about: undefined } | null>(null);
  const moving = useMutation({
    // One after the other, in the order of the presses.
    scope: { id: 'department-order' },
    mutationFn: ({ department, place }: { department: Department; place: Place }) =>
      moveDepartment(department.id, place.parentId, place.beforeId),
    onSuccess: update,
    onError: (error) => {
      toast.error(explain(error));
      void queryClient.invalidateQueries({ queryKey: structureQuery.queryKey });
    },
  });
  const close = () => setQuestion(null);
  return (
    <Section
      title={t('departments')}
      count={departments.length}
      action={
        <IconButton
          icon={Plus}
          label={t('newDepartment')}
          onClick={() => setQuestion({ what: 'add', about: undefined })}
        />
      }
    >
      {departments.length === 0 ? (
        <EmptyState compact title={t('noDepartments')}>
          {t('noDepartmentsText')}
        </EmptyState>
      ) : (
        <DepartmentTree
          departments={departments}
          chosen={chosen}
          onChoose={onChoose}
          onAsk={setQuestion}
          onMove={(department, place) => moving.mutate({ department, place })}
        />
      )}
      {question?.what === 'delete' && (
        <DeleteDialog department={question.about} onClose={close} onDone={() => onChoose(null)} />
      )}
      {question?.what === 'move' && (
        <MoveDepartmentDialog
          departments={departments}
          department={question.about}
          onMove={(place) => moving.mutate({ department: question.about, place })}
          onClose={close}
        />
      )}
      {question && question.what !== 'delete' && question.what !== 'move' && (
        <NameDialog
          department={question.what === 'rename' ? question.about : undefined}
          parent={question.what === 'add' ? question.about : undefined}
          onClose={close}
        />
      )}
    </Section>
  );
}

type NameDialogProps = {
  department: Department | undefined;
  parent: Department | undefined;
  onClose: () => void;
};

function NameDialog({ department, parent, onClose }: NameDialogProps) {
  const { t } = useTranslation(['staff', 'common']);
  const update = useDepartmentsUpdate();
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: { name: department?.name ?? '' },
    submit: ({ name }) =>
      department ? updateDepartment(department, { name }) : createDepartment(name, parent?.id ?? null),
    onDone: (departments) => {
      update(departments);
      onClose();
    },
  });
  const title = department
    ? t('renameDepartment')
    : parent
      ? t('newDepartmentIn', { name: parent.name })
      : t('newDepartment');
  return (
    <Dialog title={title} onClose={onClose}>
      <FormStack onSubmit={onSubmit}>
        <TextInput
          label={t('name')}
          required
          maxLength={100}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <FormFoot
          problem={problem}
          sending={sending}
          submit={t(department ? 'common:actions.save' : 'common:actions.create')}
          onCancel={onClose}
        />
      </FormStack>
    </Dialog>
  );
}

type DeleteDialogProps = { department: Department; onClose: () => void; onDone: () => void };

function DeleteDialog({ department, onClose, onDone }: DeleteDialogProps) {
  const { t } = useTranslation(['staff', 'common']);
  const update = useDepartmentsUpdate();
  const { onSubmit, sending, problem } = useServerForm({
    initialValues: {},
    submit: () => deleteDepartment(department.id),
    onDone: (departments) => {
      update(departments);
      onDone();
      onClose();
    },
  });
  return (
    <Dialog title={t('deleteDepartment', { name: department.name })} onClose={onClose}>
      <FormStack onSubmit={onSubmit}>
        <p className={styles.text}>{t('deleteDepartmentText')}</p>
        <FormFoot
          problem={problem}
          sending={sending}
          submit={t('common:actions.delete')}
          tone="danger"
          onCancel={onClose}
        />
      </FormStack>
    </Dialog>
  );
}
