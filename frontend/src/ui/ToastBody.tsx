/** The inside of a toast: its message, how far it is if that takes a while and, at most, one action. */
import { useRef } from 'react';
import styles from './ToastBody.module.css';

/** `share`: from 0 to 1, null while it is unknown. */
type ToastBodyProps = {
  message: string;
  share?: number | null | undefined;
  action?: { label: string; run: () => void } | undefined;
};

export function ToastBody({ message, share, action }: ToastBodyProps) {
  /** The toast goes as its button is pressed: what the person came from has the focus again. */
  const before = useRef<EventTarget | null>(null);
  return (
    <span className={styles.body}>
      <span className={styles.message}>
        {message}
        {share !== undefined && (
          <progress className={styles.progress} aria-label={message} value={share ?? undefined} />
        )}
      </span>
      {action && (
        <button
          type="button"
          className={styles.action}
          onFocus={({ relatedTarget }) => {
            before.current = relatedTarget;
          }}
          onClick={() => {
            if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
            action.run();
          }}
        >
          {action.label}
        </button>
      )}
    </span>
  );
}
