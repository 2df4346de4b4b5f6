/** Names a new role, a copy of one, or gives one another name. */
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { useServerForm } from '@/ui/useServerForm';
import { cloneRole, createRole, type Role, updateRole } from './queries';
import { useRoleUpdate } from './useRoleChange';

export type Naming = { what: 'new' } | { what: 'rename' | 'clone'; role: Role };

type RoleNameDialogProps = { naming: Naming; onClose: () => void; onDone: (role: Role) => void };

export function RoleNameDialog({ naming, onClose, onDone }: RoleNameDialogProps) {
  const { t } = useTranslation(['roles', 'common']);
  const update = useRoleUpdate();
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: {
      name:
        naming.what === 'new'
          ? ''
          : naming.what === 'rename'
            ? naming.role.name
            : t('copyOf', { name: naming.role.name }),
    },
    submit: ({ name }) =>
      naming.what === 'new'
        ? createRole(name)
        : naming.what === 'clone'
          ? cloneRole(naming.role, name)
          : updateRole(naming.role, { name }),
    onDone: (role) => {
      update(role);
      onClose();
      onDone(role);
    },
  });
  return (
    <Dialog title={t(`naming.${naming.what}`)} onClose={onClose}>
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
          submit={t(naming.what === 'rename' ? 'common:actions.save' : 'common:actions.create')}
          onCancel={onClose}
        />
      </FormStack>
    </Dialog>
  );
}
