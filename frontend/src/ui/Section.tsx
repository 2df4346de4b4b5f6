/** A titled part of a record's page, on a card of its own. */
import { type ReactNode, useId } from 'react';
import styles from './Section.module.css';

type SectionProps = { title: string; count?: number | undefined; action?: ReactNode; children: ReactNode };

export function Section({ title, count, action, children }: SectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header className={styles.header}>
        <h2 className={styles.title} id={id} tabIndex={-1}>
          {title}
        </h2>
        {count !== undefined && <span className={styles.count}>{count}</span>}
        <span className={styles.grow} />
        {action}
      </header>
      <div className={styles.body}>{children}</div>
    </section>
  );
}

/** The columns of a record's page: what it is at the left, what happens with it at the right. */
export function RecordColumns({ about, happening }: { about: ReactNode; happening: ReactNode }) {
  return (
    <div className={styles.columns}>
      <div className={styles.column}>{about}</div>
      <div className={styles.column}>{happening}</div>
    </div>
  );
}
