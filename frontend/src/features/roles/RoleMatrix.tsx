/** What a role allows: kinds of records by what is done with them, and for what stands on stages by pipeline and stage (R72, R73). */
import { ChevronDown, ChevronRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKinds } from '@/features/crmSettings';
import type { AccessLevel, AccessObject, AccessOperation } from '@/gql/graphql';
import { StageDot } from '@/ui/StageDot';
import { levelAt, OPERATIONS, offered, type Place, speaksOf, withLevel } from './cells';
import { LevelSelect } from './LevelSelect';
import { type Pipeline, permit, type Role } from './queries';
import styles from './RoleMatrix.module.css';
import { useRoleChange } from './useRoleChange';

type RoleMatrixProps = { role: Role; compared: Role | undefined; pipelines: readonly Pipeline[] };

export function RoleMatrix({ role, compared, pipelines }: RoleMatrixProps) {
  const { t } = useTranslation('roles');
  const change = useRoleChange();
  const objects = useKinds();
  const [opened, setOpened] = useState<readonly string[]>(() =>
    pipelines
      .filter(({ id }) => speaksOf(role.permissions, { pipelineId: id }))
      .flatMap(({ id, kind, stages }) =>
        stages.some((stage) => speaksOf(role.permissions, { stageId: stage.id })) ? [kind, id] : [kind],
      ),
  );
  const toggle = (id: string) =>
    setOpened((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  const set = (object: AccessObject, operation: AccessOperation, place: Place, level: AccessLevel) => {
    const cell = {
      object,
      operation,
      level,
      pipelineId: place.pipelineId ?? null,
      stageId: place.stageId ?? null,
    };
    change.mutate({
      id: role.id,
      expected: (now) => ({ ...now, permissions: [...withLevel(now.permissions, cell)] }),
      act: (now) => permit(now, cell),
    });
  };

  const row = (object: AccessObject, name: string, head: ReactNode, place: Place, depth: number) => (
    <tr key={place.stageId ?? place.pipelineId ?? object} data-depth={depth}>
      <th scope="row">{head}</th>
      {OPERATIONS.map((operation) => (
        <td key={operation}>
          <LevelSelect
            label={t('cell', { what: name, operation: t(`operations.${operation}`) })}
            value={levelAt(role.permissions, object, operation, place)}
            offered={offered(operation, place)}
            other={compared && levelAt(compared.permissions, object, operation, place)}
            onChange={(level) => set(object, operation, place, level)}
          />
        </td>
      ))}
    </tr>
  );
  const opener = (id: string, name: string) => (
    <button
      type="button"
      className={styles.opener}
      aria-expanded={opened.includes(id)}
      onClick={() => toggle(id)}
    >
      {opened.includes(id) ? (
        <ChevronDown size={14} aria-hidden="true" />
      ) : (
        <ChevronRight size={14} aria-hidden="true" />
      )}
      {name}
    </button>
  );
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section className={styles.scroller} aria-label={t('matrix')} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t('records')}</span>
              </th>
              {OPERATIONS.map((operation) => (
                <th key={operation} scope="col">
                  {t(`operations.${operation}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {objects.map((object) => {
              const name = t(`objects.${object}`);
              const within = pipelines.filter(({ kind }) => kind === object);
              if (within.length === 0) return row(object, name, name, {}, 0);
              return [
                row(object, name, opener(object, name), {}, 0),
                ...(opened.includes(object) ? within : []).flatMap((pipeline) => [
                  row(
                    object,
                    pipeline.name,
                    opener(pipeline.id, pipeline.name),
                    { pipelineId: pipeline.id },
                    1,
                  ),
                  ...(opened.includes(pipeline.id) ? pipeline.stages : []).map((stage) =>
                    row(
                      object,
                      stage.name,
                      <span className={styles.stage} title={stage.name}>
                        <StageDot color={stage.color} />
                        <span>{stage.name}</span>
                      </span>,
                      { pipelineId: pipeline.id, stageId: stage.id },
                      2,
                    ),
                  ),
                ]),
              ];
            })}
          </tbody>
        </table>
      </section>
      <details className={styles.meaning}>
        <summary>{t('meaning')}</summary>
        <dl>
          {(['NONE', 'OWN', 'OWN_DEPARTMENT', 'DEPARTMENT_TREE', 'OPEN', 'ALL', 'INHERIT'] as const).map(
            (level) => (
              <div key={level}>
                <dt>{t(`levels.${level}`)}</dt>
                <dd>{t(`meanings.${level}`)}</dd>
              </div>
            ),
          )}
        </dl>
      </details>
    </>
  );
}
