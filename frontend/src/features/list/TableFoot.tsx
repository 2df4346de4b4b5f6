/** What all that match come to: how many, and each column of money added up, in the base currency. */
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format';
import { Money } from '@/ui/Money';
import { TITLE } from './columns';
import styles from './ListTable.module.css';
import { placed, type ShownColumn } from './layout';
import type { Sum } from './rows';

type TableFootProps = {
  columns: readonly ShownColumn[];
  total: number;
  sums: readonly Sum[];
  isKnown: boolean;
};

export function TableFoot({ columns, total, sums, isKnown }: TableFootProps) {
  const { t } = useTranslation(['common', 'list']);
  const format = useFormat();
  const sumOf = (code: string) => sums.find(({ field }) => field === code)?.sum;
  return (
    <tfoot className={styles.foot}>
      <tr>
        <td className={`${styles.footCell} ${styles.check}`} />
        {columns.map((column) => {
          const { code, name, align } = column;
          const sum = sumOf(code);
          return (
            <td
              key={code}
              className={`${styles.footCell} ${code === TITLE ? styles.title : styles.cell}`}
              data-align={align}
              {...placed(column)}
            >
              {isKnown &&
                code === TITLE &&
                t('list.count', { count: total, formatted: format.number(total) })}
              {isKnown && sum && (
                <span title={t('list:sum', { column: name })}>
                  Σ <Money value={sum} />
                </span>
              )}
            </td>
          );
        })}
        <td className={`${styles.footCell} ${styles.rest}`} />
      </tr>
    </tfoot>
  );
}
