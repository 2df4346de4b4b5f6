/** What went wrong, in the reader's words, and the way on: try again, or go back where there is a way. */
import { Button } from '@mantine/core';
import { CloudOff, Lock, SearchX, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { explain, failureCode } from '@/lib/failure';
import styles from './states.module.css';

type StateProps = {
  kind: 'failed' | 'offline' | 'missing' | 'forbidden';
  text?: string;
  actions?: ReactNode;
  compact?: boolean;
};

const MARKS = { failed: TriangleAlert, offline: CloudOff, missing: SearchX, forbidden: Lock };

function State({ kind, text, actions, compact = false }: StateProps) {
  const { t } = useTranslation();
  const Mark = MARKS[kind];
  return (
    <div
      className={styles.state}
      data-state={kind}
      data-compact={compact || undefined}
      role={kind === 'failed' ? 'alert' : undefined}
    >
      {!compact && (
        <span className={styles.mark} data-tone={kind === 'failed' ? 'danger' : undefined} aria-hidden="true">
          <Mark />
        </span>
      )}
      <p className={styles.title}>{t(`states.${kind}.title`)}</p>
      <p className={styles.text}>{text ?? t(`states.${kind}.text`)}</p>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

type ErrorStateProps = { error: unknown; onRetry: () => void; compact?: boolean };

export function ErrorState({ error, onRetry, compact = false }: ErrorStateProps) {
  const { t } = useTranslation();
  const code = failureCode(error);
  if (code === 'NOT_FOUND') return <NotFound compact={compact} />;
  if (code === 'FORBIDDEN') return <NoAccess compact={compact} />;
  const retry = (
    <Button variant="default" onClick={onRetry}>
      {t('actions.retry')}
    </Button>
  );
  if (code === 'OFFLINE') return <State kind="offline" actions={retry} compact={compact} />;
  return <State kind="failed" text={explain(error)} actions={retry} compact={compact} />;
}

/** A record that is not there, or not for this person: the two look the same on purpose. */
export function NotFound({ compact = false }: { compact?: boolean }) {
  const { t } = useTranslation();
  const home = (
    <Button variant="default" component="a" href="/">
      {t('actions.home')}
    </Button>
  );
  return <State kind="missing" actions={compact ? null : home} compact={compact} />;
}

export function NoAccess({ compact = false }: { compact?: boolean }) {
  return <State kind="forbidden" compact={compact} />;
}
