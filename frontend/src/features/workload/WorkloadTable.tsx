/** A row a person, a column a stage; each number leads to the list of just what it counts. */
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useStagedKind } from '@/features/staged';
import { useFormat } from '@/lib/format';
import { Person } from '@/ui/Avatar';
import { Money } from '@/ui/Money';
import { StageName } from '@/ui/StageDot';
import { conditionsOf, type Figure, tableOf } from './figures';
import type { Workload } from './queries';
import styles from './WorkloadPage.module.css';

type WorkloadTableProps = { workload: Workload; figure: Figure; pipelineNumber: number | undefined };

export function WorkloadTable({ workload, figure, pipelineNumber }: WorkloadTableProps) {
  const { t } = useTranslation('workload');
  const { stages, people, totals, total } = tableOf(workload, figure);
  const everyone = t('everyone');
  const all = t('total');
  const cell = (count: number, who: string, where: string, userId?: string, stageId?: string) => (
    <Count
      count={count}
      label={t('linked', { count, who, where, what: t(`figures.${figure}`, { count }) })}
      search={{ pipeline: pipelineNumber, f: conditionsOf(figure, userId, stageId) }}
    />
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys
    <section className={styles.scroller} tabIndex={0} aria-label={t('title')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {t('person')}
            </th>
            {stages.map(({ id, name, color }) => (
              <th key={id} scope="col" className={styles.head}>
                <StageName name={name} color={color} />
              </th>
            ))}
            <th scope="col" className={styles.head}>
              {all}
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ id, name, at, total: own }) => (
            <tr key={id} className={styles.row}>
              <th scope="row" className={styles.who}>
                <Person id={id} name={name} />
              </th>
              {stages.map((stage) => {
                const found = at.get(stage.id);
                return (
                  <td key={stage.id} className={styles.cell}>
                    {cell(found?.[figure] ?? 0, name, stage.name, id, stage.id)}
                    {figure === 'count' && found && (
                      <Money value={found.amount} compact className={styles.amount} />
                    )}
                  </td>
                );
              })}
              <td className={styles.cell}>{cell(own, name, all, id)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={styles.who}>
              {all}
            </th>
            {stages.map((stage) => (
              <td key={stage.id} className={styles.cell}>
                {cell(totals.get(stage.id) ?? 0, everyone, stage.name, undefined, stage.id)}
              </td>
            ))}
            <td className={styles.cell}>{cell(total, everyone, all)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

type CountProps = { count: number; label: string; search: object };

function Count({ count, label, search }: CountProps) {
  const format = useFormat();
  const { places } = useStagedKind();
  if (count === 0) return <span className={styles.none}>0</span>;
  return (
    <Link to={places.list} search={search as never} className={styles.count} aria-label={label} title={label}>
      {format.number(count)}
    </Link>
  );
}
