/** What the dialog shows once it has been asked: how far it is, the file, or why there is none. */
import { Button } from '@mantine/core';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Job } from '@/features/jobs';
import { useFormat } from '@/lib/format';
import foot from '@/ui/FormFoot.module.css';
import styles from './exporting.module.css';
import type { Export } from './queries';

export function ExportWriting({
  job: { state, progress },
  onCancel,
  onClose,
}: {
  job: Job;
  onCancel: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslation('export');
  const format = useFormat();
  const { done, total } = progress;
  const told =
    state === 'RUNNING' && total
      ? t('writing', { done: format.number(done), total: format.number(total) })
      : t('waiting');
  return (
    <div className={styles.phase}>
      <p role="status">{told}</p>
      <progress
        className={styles.bar}
        {...(total && { value: done, max: total })}
        aria-label={t('progress')}
      />
      <p className={styles.hint}>{t('goesOn')}</p>
      <div className={foot.foot}>
        <Button variant="default" onClick={onCancel}>
          {t('cancel')}
        </Button>
        <Button data-autofocus onClick={onClose}>
          {t('leave')}
        </Button>
      </div>
    </div>
  );
}

export function ExportReady({
  file: { title, rows, url, expiresAt },
  onFetched,
}: {
  file: Export;
  onFetched: () => void;
}) {
  const { t } = useTranslation('export');
  const format = useFormat();
  const count = rows ?? 0;
  return (
    <div className={styles.phase}>
      <p role="status">{t('done', { count, formatted: format.number(count) })}</p>
      <p className={styles.hint}>{t('kept', { when: format.dateTime(expiresAt) })}</p>
      <div className={foot.foot}>
        <Button
          component="a"
          href={url ?? ''}
          download={title}
          leftSection={<Download size={14} aria-hidden="true" />}
          ref={(link: HTMLAnchorElement | null) => link?.focus()}
          onClick={() => setTimeout(onFetched)} // once the browser has followed it
        >
          {t('fetch')}
        </Button>
      </div>
    </div>
  );
}

export function ExportFailed({ reason, onAgain }: { reason: string; onAgain: () => void }) {
  const { t } = useTranslation('export');
  return (
    <div className={styles.phase}>
      <p role="alert">{t('failed')}</p>
      {reason && <p className={styles.hint}>{reason}</p>}
      <div className={foot.foot}>
        <Button data-autofocus onClick={onAgain}>
          {t('again')}
        </Button>
      </div>
    </div>
  );
}
