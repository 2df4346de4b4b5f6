/** The inside of a toast: its message and, at most, one action. */
import styles from './ToastBody.module.css';

type ToastBodyProps = { message: string; action?: { label: string; run: () => void } | undefined };

export function ToastBody({ message, action }: ToastBodyProps) {
  return (
    <span className={styles.body}>
      <span className={styles.message}>{message}</span>
      {action && (
        <button type="button" className={styles.action} onClick={action.run}>
          {action.label}
        </button>
      )}
    </span>
  );
}
