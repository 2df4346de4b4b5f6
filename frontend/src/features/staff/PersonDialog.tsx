/** Invites somebody, or changes who somebody is and where they belong. */
import { Checkbox, MultiSelect, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { roleChoicesQuery } from '@/features/roles';
import { useMe } from '@/features/session';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { useServerForm } from '@/ui/useServerForm';
import styles from './CompanyPage.module.css';
import { LinkShown } from './LinkShown';
import { type EntryLink, inviteUser, STAFF, type StaffMember, type Structure, updateUser } from './queries';

type PersonDialogProps = {
  /** None: somebody is invited. */
  person?: StaffMember;
  structure: Structure;
  /** Where the invited one works, unless said otherwise. */
  departmentId?: string | null;
  onClose: () => void;
};

const options = (records: readonly { id: string; name: string }[]) =>
  records.map(({ id, name }) => ({ value: id, label: name }));
const having = (records: Structure['departments'] | Structure['groups'], userId: string | undefined) =>
  records.filter(({ members }) => members.some(({ id }) => id === userId)).map(({ id }) => id);

export function PersonDialog({ person, structure, departmentId = null, onClose }: PersonDialogProps) {
  const { t } = useTranslation(['staff', 'common']);
  const queryClient = useQueryClient();
  const me = useMe();
  const roles = useQuery({ ...roleChoicesQuery, enabled: !person });
  const [link, setLink] = useState<EntryLink | null>(null);
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: {
      email: person?.email ?? '',
      name: person?.name ?? '',
      departmentIds: person ? having(structure.departments, person.id) : departmentId ? [departmentId] : [],
      groupIds: having(structure.groups, person?.id),
      roleIds: [] as string[],
      isAdmin: person?.isAdmin ?? false,
    },
    submit: async ({ name, roleIds, ...input }) => {
      if (!person) return inviteUser({ ...input, name: name || null }, roleIds);
      await updateUser(person, { ...input, name });
      return null;
    },
    onDone: (made) => {
      void queryClient.invalidateQueries({ queryKey: STAFF });
      if (made) setLink(made);
      else onClose();
    },
  });
  if (link) return <LinkShown link={link} onClose={onClose} />;
  return (
    <Dialog title={person ? t('edit', { name: person.name }) : t('invite')} onClose={onClose}>
      <FormStack onSubmit={onSubmit}>
        {!person && <p className={styles.hint}>{t('inviteText')}</p>}
        <TextInput
          type="email"
          label={t('email')}
          required
          data-autofocus
          autoComplete="off"
          {...form.getInputProps('email')}
        />
        <TextInput
          label={t(person ? 'name' : 'nameOptional')}
          required={person !== undefined}
          maxLength={100}
          autoComplete="off"
          {...form.getInputProps('name')}
        />
        {structure.departments.length > 0 && (
          <MultiSelect
            label={t('departments')}
            data={options(structure.departments)}
            searchable
            hidePickedOptions
            {...form.getInputProps('departmentIds')}
          />
        )}
        {structure.groups.length > 0 && (
          <MultiSelect
            label={t('groups')}
            data={options(structure.groups)}
            searchable
            hidePickedOptions
            {...form.getInputProps('groupIds')}
          />
        )}
        {!person && (
          <MultiSelect
            label={t('roles')}
            description={t('rolesText')}
            data={options(roles.data ?? [])}
            searchable
            hidePickedOptions
            {...form.getInputProps('roleIds')}
          />
        )}
        {me.isAdmin && (
          <Checkbox
            label={t('isAdmin')}
            description={t('isAdminText')}
            {...form.getInputProps('isAdmin', { type: 'checkbox' })}
          />
        )}
        <FormFoot
          problem={problem}
          sending={sending}
          submit={t(person ? 'common:actions.save' : 'inviteSubmit')}
          onCancel={onClose}
        />
      </FormStack>
    </Dialog>
  );
}
