/** People in lines: who they are, where they work, and what an administrator does with them. */
import { Menu } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Ellipsis, KeyRound, Palmtree, Pencil, Star, UserMinus, UserPlus, UserX } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Absences } from '@/features/absences';
import { useMe } from '@/features/session';
import { explain } from '@/lib/failure';
import { Avatar } from '@/ui/Avatar';
import { Dialog } from '@/ui/Dialog';
import { IconButton } from '@/ui/IconButton';
import { toast } from '@/ui/toast';
import styles from './CompanyPage.module.css';
import { DeactivateDialog } from './DeactivateDialog';
import { useDepartmentsUpdate } from './Departments';
import { LinkShown } from './LinkShown';
import { PersonDialog } from './PersonDialog';
import {
  type Department,
  type EntryLink,
  makeEntryLink,
  reactivateUser,
  STAFF,
  type StaffMember,
  type Structure,
  updateDepartment,
} from './queries';

type PeopleListProps = {
  people: readonly StaffMember[];
  structure: Structure;
  department: Department | undefined;
};
type Question =
  | { what: 'edit' | 'absences' | 'deactivate'; about: StaffMember }
  | { what: 'link'; link: EntryLink };

export function PeopleList({ people, structure, department }: PeopleListProps) {
  const { t } = useTranslation(['staff', 'common']);
  const queryClient = useQueryClient();
  const updateDepartments = useDepartmentsUpdate();
  const [question, setQuestion] = useState<Question | null>(null);
  const fail = (error: unknown) => {
    toast.error(explain(error));
  };
  const link = useMutation({
    mutationFn: ({ id }: StaffMember) => makeEntryLink(id),
    onSuccess: (made) => setQuestion({ what: 'link', link: made }),
    onError: fail,
  });
  const reactivation = useMutation({
    mutationFn: ({ id }: StaffMember) => reactivateUser(id),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: STAFF }),
    onError: fail,
  });
  const placing = useMutation({
    mutationFn: ({ memberIds, headIds }: { memberIds?: string[]; headIds?: string[] }) => {
      if (!department) throw new Error('no department is chosen');
      return updateDepartment(department, { ...(memberIds && { memberIds }), ...(headIds && { headIds }) });
    },
    onSuccess: updateDepartments,
    onError: fail,
  });
  const heads = new Set(department?.heads.map(({ id }) => id));
  const close = () => setQuestion(null);

  const without = (ids: readonly { id: string }[], id: string) =>
    ids.map((one) => one.id).filter((other) => other !== id);
  const toggleHead = ({ id }: StaffMember) => {
    if (!department) return;
    const rest = without(department.heads, id);
    placing.mutate({ headIds: heads.has(id) ? rest : [...rest, id] });
  };

  return (
    <>
      <ul className={styles.people}>
        {people.map((person) => (
          <PersonLine
            key={person.id}
            person={person}
            departments={structure.departments}
            isHead={heads.has(person.id)}
            menu={
              <Menu position="bottom-end">
                <Menu.Target>
                  <IconButton icon={Ellipsis} label={t('actionsOn', { name: person.name })} />
                </Menu.Target>
                <Menu.Dropdown>
                  <Menu.Item
                    leftSection={<Pencil size={14} />}
                    onClick={() => setQuestion({ what: 'edit', about: person })}
                  >
                    {t('common:actions.edit')}
                  </Menu.Item>
                  <Menu.Item
                    leftSection={<Palmtree size={14} />}
                    onClick={() => setQuestion({ what: 'absences', about: person })}
                  >
                    {t('absences')}
                  </Menu.Item>
                  {person.isActive && (
                    <Menu.Item leftSection={<KeyRound size={14} />} onClick={() => link.mutate(person)}>
                      {t(person.isPending ? 'newInvitation' : 'newPasswordLink')}
                    </Menu.Item>
                  )}
                  {department && (
                    <>
                      <Menu.Divider />
                      <Menu.Item leftSection={<Star size={14} />} onClick={() => toggleHead(person)}>
                        {t(heads.has(person.id) ? 'unmakeHead' : 'makeHead')}
                      </Menu.Item>
                      <Menu.Item
                        leftSection={<UserMinus size={14} />}
                        onClick={() => placing.mutate({ memberIds: without(department.members, person.id) })}
                      >
                        {t('takeOut', { name: department.name })}
                      </Menu.Item>
                    </>
                  )}
                  <Menu.Divider />
                  {person.isActive ? (
                    <Menu.Item
                      color="red"
                      leftSection={<UserX size={14} />}
                      onClick={() => setQuestion({ what: 'deactivate', about: person })}
                    >
                      {t('deactivate')}
                    </Menu.Item>
                  ) : (
                    <Menu.Item
                      leftSection={<UserPlus size={14} />}
                      onClick={() => reactivation.mutate(person)}
                    >
                      {t('reactivate')}
                    </Menu.Item>
                  )}
                </Menu.Dropdown>
              </Menu>
            }
          />
        ))}
      </ul>
      {question?.what === 'edit' && (
        <PersonDialog person={question.about} structure={structure} onClose={close} />
      )}
      {question?.what === 'absences' && (
        <Dialog title={t('absencesOf', { name: question.about.name })} onClose={close}>
          <Absences userId={question.about.id} />
        </Dialog>
      )}
      {question?.what === 'deactivate' && <DeactivateDialog person={question.about} onClose={close} />}
      {question?.what === 'link' && <LinkShown link={question.link} onClose={close} />}
    </>
  );
}

type PersonLineProps = {
  person: StaffMember;
  departments: readonly Department[];
  isHead: boolean;
  menu: ReactNode;
};

function PersonLine({ person, departments, isHead, menu }: PersonLineProps) {
  const { t } = useTranslation('staff');
  const me = useMe();
  const own = departments.filter(({ members }) => members.some(({ id }) => id === person.id));
  const marks = [
    isHead && t('head'),
    person.isAdmin && t('admin'),
    person.isPending && t('pending'),
    !person.isActive && t('deactivated'),
    person.id === me.user.id && t('you'),
  ].filter((mark): mark is string => Boolean(mark));
  return (
    <li className={styles.person} data-away={!person.isActive || undefined}>
      <Avatar id={person.id} name={person.name} url={person.avatarUrl} size="medium" decorative />
      <span className={styles.who}>
        <span className={styles.personName}>
          <span className={styles.text} title={person.name}>
            {person.name}
          </span>
          {marks.map((mark) => (
            <span key={mark} className={styles.mark}>
              {mark}
            </span>
          ))}
        </span>
        <span className={styles.email} title={person.email}>
          {person.email}
        </span>
      </span>
      <span className={styles.places}>{own.map(({ name }) => name).join(' · ')}</span>
      {menu}
    </li>
  );
}
