/** What somebody may by all their roles, which role and membership gave it, and how much they see (R74). */
import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKinds } from '@/features/crmSettings';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { Panel } from '@/ui/Panel';
import { SkeletonRows } from '@/ui/Skeleton';
import { OPERATIONS } from './cells';
import styles from './PersonInspector.module.css';
import {
  type Effective,
  effectiveQuery,
  holdersQuery,
  type Pipeline,
  type Preview,
  previewQuery,
} from './queries';

type PersonInspectorProps = { pipelines: readonly Pipeline[]; onClose: () => void };

export function PersonInspector({ pipelines, onClose }: PersonInspectorProps) {
  const { t } = useTranslation('roles');
  const people = useQuery(holdersQuery).data?.users.nodes ?? [];
  const [userId, setUserId] = useState<string | undefined>(undefined);
  return (
    <Panel
      label={t('inspector')}
      header={<h2 className={styles.title}>{t('inspector')}</h2>}
      onClose={onClose}
    >
      <div className={styles.body}>
        <Select
          label={t('person')}
          placeholder={t('choosePerson')}
          data={people.filter(({ isActive }) => isActive).map(({ id, name }) => ({ value: id, label: name }))}
          value={userId ?? null}
          searchable
          allowDeselect={false}
          nothingFoundMessage={t('nobodyLeft')}
          onChange={(value) => setUserId(value ?? undefined)}
        />
        {userId && <Inspected key={userId} userId={userId} pipelines={pipelines} />}
      </div>
    </Panel>
  );
}

function Inspected({ userId, pipelines }: { userId: string; pipelines: readonly Pipeline[] }) {
  return (
    <>
      <Loaded
        query={useQuery(previewQuery(userId))}
        compact
        skeleton={<SkeletonRows rows={1} height="40px" />}
      >
        {(preview) => <Sees preview={preview} pipelines={pipelines} />}
      </Loaded>
      <Loaded
        query={useQuery(effectiveQuery(userId))}
        compact
        skeleton={<SkeletonRows rows={4} height="36px" />}
      >
        {(effective) => <Effects effective={effective} pipelines={pipelines} />}
      </Loaded>
    </>
  );
}

/** Trato as they would see it: how much of what, and where they may put nothing. */
function Sees({ preview, pipelines }: { preview: Preview; pipelines: readonly Pipeline[] }) {
  const { t } = useTranslation('roles');
  const named = new Map(
    pipelines.flatMap((pipeline) =>
      pipeline.stages.map((stage) => [stage.id, `${pipeline.name} › ${stage.name}`] as const),
    ),
  );
  const closed = preview.stages.filter(({ rights }) => !rights.canEnter);
  const isAllClosed = closed.length === preview.stages.length;
  return (
    <section className={styles.part}>
      <h3>{t('sees')}</h3>
      <ul className={styles.counts}>
        {preview.objects.map(({ rights, count }) => (
          <li key={rights.object}>
            <strong>{count}</strong> {t(`objects.${rights.object}`)}
          </li>
        ))}
      </ul>
      {closed.length > 0 && (
        <p className={styles.note}>
          {isAllClosed
            ? t('entersNothing')
            : t('entersNot', { stages: closed.map(({ rights }) => named.get(rights.stageId)).join(', ') })}
        </p>
      )}
    </section>
  );
}

function Effects({ effective, pipelines }: { effective: Effective; pipelines: readonly Pipeline[] }) {
  const { t } = useTranslation('roles');
  const objects = useKinds();
  if (effective.isAdmin)
    return (
      <EmptyState compact icon={ShieldCheck} title={t('isAdmin')}>
        {t('isAdminText')}
      </EmptyState>
    );
  const placeOf = ({ pipelineId, stageId }: Effective['permissions'][number]) => {
    const pipeline = pipelines.find(({ id }) => id === pipelineId);
    const stage = pipeline?.stages.find(({ id }) => id === stageId);
    return [pipeline?.name, stage?.name].filter(Boolean).join(' › ');
  };
  return (
    <section className={styles.part}>
      <h3>{t('may')}</h3>
      {objects.map((object) => {
        const cells = effective.permissions.filter(
          ({ object: of, pipelineId, reasons }) =>
            of === object && (!pipelineId || reasons.some(({ isInherited }) => !isInherited)),
        );
        return (
          <details key={object} className={styles.object} open={object === 'DEAL'}>
            <summary>{t(`objects.${object}`)}</summary>
            <dl className={styles.cells}>
              {OPERATIONS.flatMap((operation) => cells.filter((cell) => cell.operation === operation)).map(
                (cell) => (
                  <div
                    key={`${cell.operation} ${cell.pipelineId} ${cell.stageId}`}
                    data-place={cell.pipelineId ? '' : undefined}
                  >
                    <dt>
                      {t(`operations.${cell.operation}`)}
                      {cell.pipelineId && <span className={styles.place}>{placeOf(cell)}</span>}
                    </dt>
                    <dd>
                      <strong>{t(`levels.${cell.level}`)}</strong>
                      <span className={styles.why}>
                        {cell.reasons.length === 0
                          ? t('noRole')
                          : cell.reasons
                              .map(({ role, holders }) =>
                                t('because', { role, holder: holders.map(({ name }) => name).join(', ') }),
                              )
                              .join(' · ')}
                      </span>
                    </dd>
                  </div>
                ),
              )}
            </dl>
          </details>
        );
      })}
    </section>
  );
}
