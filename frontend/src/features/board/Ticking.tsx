/** A number that rolls to its next value: up when it grows, down when it shrinks (B39). */
import { type ReactNode, useState } from 'react';
import styles from './Ticking.module.css';

type TickingProps = { value: number; children: ReactNode };

export function Ticking({ value, children }: TickingProps) {
  const [shown, setShown] = useState<{ value: number; way?: 'up' | 'down' }>({ value });
  if (shown.value !== value) setShown({ value, way: value > shown.value ? 'up' : 'down' });
  return (
    <span key={shown.value} className={styles.number} data-tick={shown.way}>
      {children}
    </span>
  );
}
