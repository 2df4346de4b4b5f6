/** Gives a role to a user, or to everyone of a group or department. */
import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RoleHolderType } from '@/gql/graphql';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { useServerForm } from '@/ui/useServerForm';
import { HOLDER_TYPES } from './cells';
import { assignRole, type Candidates, holdersQuery, type Role } from './queries';
import { useRoleUpdate } from './useRoleChange';

type Named = { id: string; name: string };

function candidates(all: Candidates | undefined, type: RoleHolderType): readonly Named[] {
  if (!all) return [];
  switch (type) {
    case 'USER':
      return all.users.nodes.filter(({ isActive }) => isActive);
    case 'DEPARTMENT':
    case 'DEPARTMENT_TREE':
      return all.departments;
    default:
      return all.groups.filter(({ kind }) => (kind === 'PROJECT') === (type === 'PROJECT_GROUP'));
  }
}

export function HolderDialog({ role, onClose }: { role: Role; onClose: () => void }) {
  const { t } = useTranslation(['roles', 'common']);
  const update = useRoleUpdate();
  const query = useQuery(holdersQuery);
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: { type: 'USER' as RoleHolderType, holderId: '' },
    submit: ({ type, holderId }) => assignRole(role, type, holderId),
    onDone: (changed) => {
      update(changed);
      onClose();
    },
  });
  const { type, holderId } = form.values;
  const holding = role.holders.filter((one) => one.type === type).map(({ id }) => id);
  const free = candidates(query.data, type).filter(({ id }) => !holding.includes(id));
  return (
    <Dialog title={t('giveRole', { name: role.name })} onClose={onClose}>
      <FormStack onSubmit={onSubmit}>
        <Select
          label={t('to')}
          data={HOLDER_TYPES.map((value) => ({ value, label: t(`holderTypes.${value}`) }))}
          value={type}
          allowDeselect={false}
          onChange={(value) => value && form.setValues({ type: value as RoleHolderType, holderId: '' })}
        />
        <Select
          label={t('who')}
          data={free.map(({ id, name }) => ({ value: id, label: name }))}
          value={holderId || null}
          searchable
          required
          data-autofocus
          nothingFoundMessage={t('nobodyLeft')}
          error={form.errors.holderId}
          onChange={(value) => form.setFieldValue('holderId', value ?? '')}
        />
        <FormFoot problem={problem} sending={sending} submit={t('give')} onCancel={onClose} />
      </FormStack>
    </Dialog>
  );
}
