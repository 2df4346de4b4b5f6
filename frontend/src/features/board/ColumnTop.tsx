/** The top of a column: its name, how much stands in it, and the way to add to it. */
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormat } from '@/lib/format';
import { IconButton } from '@/ui/IconButton';
import styles from './ColumnHeader.module.css';
import { Ticking } from './Ticking';

type ColumnTopProps = {
  columnId: string;
  name: string;
  count: number;
  /** Set where the name itself has the focus of the header. */
  tabIndex?: 0 | -1;
  add: { label: string; run: () => void } | null;
  menu?: ReactNode;
  /** Above and below the line. */
  above?: ReactNode;
  children: ReactNode;
  onPointerEnter?: () => void;
};

export function ColumnTop({
  columnId,
  name,
  count,
  tabIndex,
  add,
  menu,
  above,
  children,
  onPointerEnter,
}: ColumnTopProps) {
  const format = useFormat();
  return (
    <header className={styles.header} onPointerEnter={onPointerEnter}>
      {above}
      <div className={styles.line}>
        <h2
          className={styles.name}
          title={name}
          {...(tabIndex !== undefined && { tabIndex, 'data-header': '' })}
        >
          {name}
        </h2>
        <span className={styles.count} data-testid={`column-count-${columnId}`}>
          <Ticking value={count}>{format.number(count)}</Ticking>
        </span>
        <span className={styles.grow} />
        {add && <IconButton icon={Plus} size={15} tabIndex={-1} label={add.label} onClick={add.run} />}
        {menu}
      </div>
      {children}
    </header>
  );
}
