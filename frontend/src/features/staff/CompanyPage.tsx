/** Settings ▸ Company: who works here, in which departments and groups. */
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { UserPlus, UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeysetList } from '@/lib/useKeysetList';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { IconButton } from '@/ui/IconButton';
import { Loaded } from '@/ui/Loaded';
import { LoadMore } from '@/ui/LoadMore';
import { PageBody, PageHeader } from '@/ui/PageHeader';
import { SearchBox } from '@/ui/SearchBox';
import { Section } from '@/ui/Section';
import { SkeletonRows } from '@/ui/Skeleton';
import { AddMembersDialog } from './AddMembersDialog';
import styles from './CompanyPage.module.css';
import { Departments } from './Departments';
import { Groups } from './Groups';
import { PeopleList } from './PeopleList';
import { PersonDialog } from './PersonDialog';
import { Programs } from './Programs';
import { type Department, STAFF, type Structure, staffPage, structureQuery } from './queries';

function CompanySkeleton() {
  return (
    <div className={styles.columns}>
      <div className={styles.departments}>
        <Section title=" ">
          <SkeletonRows rows={5} height="36px" />
        </Section>
      </div>
      <div className={styles.list}>
        <Section title=" ">
          <SkeletonRows rows={8} height="52px" />
        </Section>
      </div>
    </div>
  );
}

export function CompanyStructurePage() {
  const { t } = useTranslation('staff');
  const query = useQuery(structureQuery);
  const [chosen, setChosen] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [inviting, setInviting] = useState(false);
  return (
    <>
      <PageHeader
        title={t('title')}
        tools={<SearchBox label={t('search')} value={text} onSearch={setText} />}
        toolsInUse={text !== ''}
        add={
          <Button leftSection={<UserPlus size={14} />} onClick={() => setInviting(true)}>
            {t('inviteShort')}
          </Button>
        }
      />
      <PageBody>
        <Loaded query={query} skeleton={<CompanySkeleton />}>
          {(structure) => {
            const department = structure.departments.find(({ id }) => id === chosen);
            return (
              <div className={styles.columns}>
                <div className={styles.departments}>
                  <Departments departments={structure.departments} chosen={chosen} onChoose={setChosen} />
                </div>
                <div className={styles.groups}>
                  <Groups groups={structure.groups} />
                  <Programs />
                </div>
                <div className={styles.list}>
                  {department ? (
                    <Members
                      department={department}
                      structure={structure}
                      text={text}
                      onAll={() => setChosen(null)}
                    />
                  ) : (
                    <Everybody structure={structure} text={text} />
                  )}
                </div>
                {inviting && (
                  <PersonDialog
                    structure={structure}
                    departmentId={chosen}
                    onClose={() => setInviting(false)}
                  />
                )}
              </div>
            );
          }}
        </Loaded>
      </PageBody>
    </>
  );
}

function Everybody({ structure, text }: { structure: Structure; text: string }) {
  const { t } = useTranslation('staff');
  const list = useKeysetList([...STAFF, 'list', text], (after) => staffPage(text, after));
  return (
    <Section title={t('everybody')} count={list.rows && list.total}>
      {list.error ? (
        <ErrorState error={list.error} onRetry={list.retry} compact />
      ) : !list.rows ? (
        <SkeletonRows rows={8} height="52px" />
      ) : list.rows.length === 0 ? (
        <EmptyState compact title={t('nobodyFound')} />
      ) : (
        <PeopleList people={list.rows} structure={structure} department={undefined} />
      )}
      <LoadMore list={list} />
    </Section>
  );
}

type MembersProps = { department: Department; structure: Structure; text: string; onAll: () => void };

function Members({ department, structure, text, onAll }: MembersProps) {
  const { t } = useTranslation('staff');
  const [adding, setAdding] = useState(false);
  const sought = text.trim().toLocaleLowerCase();
  const found = department.members.filter(({ name, email }) =>
    `${name} ${email}`.toLocaleLowerCase().includes(sought),
  );
  return (
    <Section
      title={department.name}
      count={department.members.length}
      action={
        <>
          <button type="button" className={styles.all} onClick={onAll}>
            {t('showEverybody')}
          </button>
          <IconButton icon={UserRoundPlus} label={t('addMembers')} onClick={() => setAdding(true)} />
        </>
      }
    >
      {department.members.length === 0 ? (
        <EmptyState compact title={t('noMembers')}>
          {t('noMembersText')}
        </EmptyState>
      ) : found.length === 0 ? (
        <EmptyState compact title={t('nobodyFound')} />
      ) : (
        <PeopleList people={found} structure={structure} department={department} />
      )}
      {adding && <AddMembersDialog department={department} onClose={() => setAdding(false)} />}
    </Section>
  );
}
