/** Settings ▸ Roles: what each role allows, who holds it, and what that comes to for somebody (R70-R74). */
import { Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Plus, UserSearch } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '@/ui/Loaded';
import { PageBody, PageHeader } from '@/ui/PageHeader';
import { Section } from '@/ui/Section';
import { SkeletonRows } from '@/ui/Skeleton';
import { PersonInspector } from './PersonInspector';
import { type Role, type RolesAndPipelines, rolesQuery } from './queries';
import { RoleFlags } from './RoleFlags';
import { RoleHolders } from './RoleHolders';
import { RoleList } from './RoleList';
import { RoleMatrix } from './RoleMatrix';
import { type Naming, RoleNameDialog } from './RoleNameDialog';
import styles from './RolesPage.module.css';

function RolesSkeleton() {
  return (
    <div className={styles.columns}>
      <Section title=" ">
        <SkeletonRows rows={4} height="44px" />
      </Section>
      <Section title=" ">
        <SkeletonRows rows={5} height="40px" />
      </Section>
    </div>
  );
}

export function RolesPage() {
  const { t } = useTranslation('roles');
  const navigate = useNavigate();
  const search = useSearch({ from: '/signed-in/settings/rooms/roles' });
  const query = useQuery(rolesQuery);
  const [naming, setNaming] = useState<Naming | undefined>(undefined);
  const [inspecting, setInspecting] = useState(false);
  const choose = ({ id }: Role) => void navigate({ to: '/settings/roles', search: { role: id } });
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <Button
            variant="default"
            leftSection={<UserSearch size={14} />}
            aria-expanded={inspecting}
            onClick={() => setInspecting(!inspecting)}
          >
            {t('inspect')}
          </Button>
        }
        add={
          <Button leftSection={<Plus size={14} />} onClick={() => setNaming({ what: 'new' })}>
            {t('role')}
          </Button>
        }
      />
      <div className={styles.screen}>
        <div className={styles.page}>
          <PageBody>
            <Loaded query={query} skeleton={<RolesSkeleton />}>
              {(data) => <Roles {...data} chosenId={search.role} onName={setNaming} />}
            </Loaded>
          </PageBody>
        </div>
        {inspecting && (
          <PersonInspector pipelines={query.data?.pipelines ?? []} onClose={() => setInspecting(false)} />
        )}
      </div>
      {naming && <RoleNameDialog naming={naming} onClose={() => setNaming(undefined)} onDone={choose} />}
    </>
  );
}

type RolesProps = RolesAndPipelines & { chosenId: string | undefined; onName: (naming: Naming) => void };

function Roles({ roles, pipelines, chosenId, onName }: RolesProps) {
  const { t } = useTranslation('roles');
  const [comparedId, setComparedId] = useState<string | null>(null);
  const chosen = roles.find(({ id }) => id === chosenId) ?? roles[0];
  const compared = roles.find(({ id }) => id === comparedId && id !== chosen?.id);
  return (
    <div className={styles.columns}>
      <RoleList roles={roles} chosen={chosen} onName={onName} />
      {chosen && (
        <div className={styles.role}>
          <Section
            title={t('allows', { name: chosen.name })}
            action={
              <Select
                aria-label={t('compare')}
                placeholder={t('compare')}
                size="xs"
                w={190}
                clearable
                clearButtonProps={{ 'aria-label': t('compareNot') }}
                data={roles
                  .filter(({ id }) => id !== chosen.id)
                  .map(({ id, name }) => ({ value: id, label: name }))}
                value={compared?.id ?? null}
                onChange={setComparedId}
              />
            }
          >
            <RoleMatrix key={chosen.id} role={chosen} compared={compared} pipelines={pipelines} />
          </Section>
          <div className={styles.below}>
            <RoleHolders role={chosen} />
            <RoleFlags role={chosen} />
          </div>
        </div>
      )}
    </div>
  );
}
