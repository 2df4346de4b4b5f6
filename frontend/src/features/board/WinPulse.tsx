/** One quiet pulse around what holds a deal that was just won (B39). */
import { useWin } from './useTouch';
import styles from './WinPulse.module.css';

export function WinPulse({ stageId }: { stageId: string }) {
  const at = useWin(stageId);
  return at === null ? null : (
    <span key={at} className={styles.pulse} data-testid={`won-${stageId}`} aria-hidden="true" />
  );
}
