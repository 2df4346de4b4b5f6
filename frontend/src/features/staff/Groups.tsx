/** User groups and project groups: people who hold a role together wherever they work. */
import { MultiSelect, SegmentedControl, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEverybody } from '@/features/people';
import type { GroupKind } from '@/gql/graphql';
import { explain } from '@/lib/failure';
import { Dialog } from '@/ui/Dialog';
import { EmptyState } from '@/ui/EmptyState';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { IconButton } from '@/ui/IconButton';
import { RecordLine, RecordLines } from '@/ui/RecordLines';
import { Section } from '@/ui/Section';
import { toast } from '@/ui/toast';
import { useServerForm } from '@/ui/useServerForm';
import { deleteGroup, type Group, STAFF, saveGroup } from './queries';

const KINDS: readonly GroupKind[] = ['USERS', 'PROJECT'];

export function Groups({ groups }: { groups: readonly Group[] }) {
  const { t } = useTranslation(['staff', 'common']);
  const queryClient = useQueryClient();
  const [editing, setEditing] = useState<Group | 'new' | null>(null);
  const deleting = useMutation({
    mutationFn: ({ id }: Group) => deleteGroup(id),
    onSuccess: (_, { name }) => {
      toast.success(t('groupDeleted', { name }));
      return queryClient.invalidateQueries({ queryKey: STAFF });
    },
    onError: (error) => toast.error(explain(error)),
  });
  return (
    <Section
      title={t('groups')}
      count={groups.length}
      action={<IconButton icon={Plus} label={t('newGroup')} onClick={() => setEditing('new')} />}
    >
      {groups.length === 0 ? (
        <EmptyState compact title={t('noGroups')}>
          {t('noGroupsText')}
        </EmptyState>
      ) : (
        <RecordLines>
          {groups.map((group) => (
            <RecordLine
              key={group.id}
              title={group.name}
              detail={`${t(`groupKind.${group.kind}`)} · ${t('people', { count: group.members.length })}`}
              action={
                <>
                  <IconButton
                    icon={Pencil}
                    size={14}
                    label={t('edit', { name: group.name })}
                    onClick={() => setEditing(group)}
                  />
                  <IconButton
                    icon={Trash2}
                    size={14}
                    label={t('delete', { name: group.name })}
                    disabled={deleting.isPending}
                    onClick={() => deleting.mutate(group)}
                  />
                </>
              }
            />
          ))}
        </RecordLines>
      )}
      {editing && (
        <GroupDialog group={editing === 'new' ? undefined : editing} onClose={() => setEditing(null)} />
      )}
    </Section>
  );
}

function GroupDialog({ group, onClose }: { group: Group | undefined; onClose: () => void }) {
  const { t } = useTranslation(['staff', 'common']);
  const queryClient = useQueryClient();
  const everybody = useEverybody(group?.members ?? []);
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: {
      name: group?.name ?? '',
      kind: group?.kind ?? ('USERS' as GroupKind),
      memberIds: group?.members.map(({ id }) => id) ?? [],
    },
    submit: ({ name, kind, memberIds }) => saveGroup(group, kind, { name, memberIds }),
    onDone: () => {
      void queryClient.invalidateQueries({ queryKey: STAFF });
      onClose();
    },
  });
  return (
    <Dialog title={group ? t('edit', { name: group.name }) : t('newGroup')} onClose={onClose}>
      <FormStack onSubmit={onSubmit}>
        {!group && (
          <SegmentedControl
            aria-label={t('groupKindLabel')}
            data={KINDS.map((value) => ({ value, label: t(`groupKind.${value}`) }))}
            {...form.getInputProps('kind')}
          />
        )}
        <TextInput
          label={t('name')}
          required
          maxLength={100}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <MultiSelect
          label={t('members')}
          data={everybody}
          searchable
          hidePickedOptions
          {...form.getInputProps('memberIds')}
        />
        <FormFoot
          problem={problem}
          sending={sending}
          submit={t(group ? 'common:actions.save' : 'common:actions.create')}
          onCancel={onClose}
        />
      </FormStack>
    </Dialog>
  );
}
