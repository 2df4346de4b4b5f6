/** A box or a dot to tick, with its words: the browser's own, for lists of many. */
import type { ComponentPropsWithRef } from 'react';
import styles from './Tick.module.css';

type TickProps = Omit<ComponentPropsWithRef<'input'>, 'type'> & {
  label: string;
  type?: 'checkbox' | 'radio';
};

export function Tick({ label, type = 'checkbox', ...input }: TickProps) {
  return (
    <label className={styles.tick}>
      <input type={type} className={styles.box} {...input} />
      <span className={styles.label}>{label}</span>
    </label>
  );
}
