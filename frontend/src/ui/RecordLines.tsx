/** A short list of related records inside a section: a line each, with what can be done to it at its end. */
import type { ReactNode } from 'react';
import styles from './RecordLines.module.css';

export function RecordLines({ children }: { children: ReactNode }) {
  return <ul className={styles.lines}>{children}</ul>;
}

type RecordLineProps = {
  lead?: ReactNode;
  title: ReactNode;
  detail?: ReactNode;
  end?: ReactNode;
  action?: ReactNode;
};

/** `title` holds the link; `action` is a button that stays usable beside it. */
export function RecordLine({ lead, title, detail, end, action }: RecordLineProps) {
  return (
    <li className={styles.line}>
      {lead}
      <span className={styles.main}>
        <span className={styles.title}>{title}</span>
        {detail && <span className={styles.detail}>{detail}</span>}
      </span>
      {end && <span className={styles.end}>{end}</span>}
      {action}
    </li>
  );
}
