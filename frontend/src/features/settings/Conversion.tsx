/** How far open leads are on their way to deals, what became of them, and which of them stay and why (R8). */
import { Button } from '@mantine/core';
import { ArrowRight, RotateCw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CrmSettings, isLeaving } from '@/features/crmSettings';
import type { PipelineChoice } from '@/features/pipelines';
import { useFormat } from '@/lib/format';
import { Section } from '@/ui/Section';
import styles from './Conversion.module.css';
import { LeadsLeft, type Left } from './LeadsLeft';
import { LeavingDialog } from './LeavingDialog';

/** As long as somebody may still want to know that it went well. */
const TOLD_FOR = 24 * 3600 * 1000; // ms

type Result = { converted: number; skippedCount: number; skipped: readonly Left[] };
type Job = NonNullable<CrmSettings['conversion']>;

type ConversionProps = { settings: CrmSettings; pipelines: readonly PipelineChoice[] };

export function Conversion({ settings, pipelines }: ConversionProps) {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const [isAsking, ask] = useState(false);
  const { mode, conversion: job } = settings;
  const openLeads = settings.openLeads ?? 0;
  if (mode === 'CLASSIC') return null;
  if (job && isLeaving(settings)) return <UnderWay job={job} />;
  const isRecent = job?.finishedAt && Date.now() - Date.parse(job.finishedAt) < TOLD_FOR;
  if (!openLeads && !isRecent) return null;
  return (
    <Section title={t('crmMode.conversion.over')}>
      {job && <Outcome job={job} />}
      {openLeads > 0 && (
        <>
          <p className={styles.said}>
            {t('crmMode.conversion.left', { count: openLeads, shown: format.number(openLeads) })}
          </p>
          <p className={styles.hint}>{t('crmMode.conversion.leftText')}</p>
          <div className={styles.left}>
            <LeadsLeft left={resultOf(job)?.skipped ?? []} />
          </div>
          <Button
            variant="default"
            leftSection={
              job ? <RotateCw size={14} aria-hidden="true" /> : <ArrowRight size={14} aria-hidden="true" />
            }
            onClick={() => ask(true)}
          >
            {t(job ? 'crmMode.conversion.again' : 'crmMode.conversion.begin')}
          </Button>
        </>
      )}
      {isAsking && (
        <LeavingDialog
          openLeads={openLeads}
          leaving={{ pipelineId: settings.pipeline?.id ?? null, createCompany: settings.createCompany }}
          pipelines={pipelines}
          onClose={() => ask(false)}
        />
      )}
    </Section>
  );
}

const resultOf = (job: Job | null | undefined) => (job?.state === 'DONE' ? (job.result as Result) : null);

function UnderWay({ job: { progress } }: { job: Job }) {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const { done, total } = progress;
  const counts = { done: format.number(done), total: total ? format.number(total) : '…' };
  return (
    <Section title={t('crmMode.conversion.title')}>
      <div className={styles.progress}>
        <progress
          className={styles.bar}
          aria-label={t('crmMode.conversion.title')}
          max={total ?? 1}
          {...(total && { value: done })}
        />
        <span className={styles.counts}>{t('crmMode.conversion.progress', counts)}</span>
      </div>
      <p className={styles.hint} role="status">
        {t('crmMode.conversion.text')}
      </p>
    </Section>
  );
}

function Outcome({ job }: { job: Job }) {
  const { t } = useTranslation('settings');
  const format = useFormat();
  const { state, progress, error } = job;
  const { done, total } = progress;
  const converted = resultOf(job)?.converted ?? 0;
  if (state === 'DONE')
    return (
      <p className={styles.said} role="status">
        {t('crmMode.conversion.done', { count: converted, shown: format.number(converted) })}
      </p>
    );
  return (
    <>
      <p className={styles.said} role="status">
        {t('crmMode.conversion.stopped', {
          done: format.number(done),
          total: total ? format.number(total) : '…',
        })}
      </p>
      {error && <p className={styles.problem}>{error}</p>}
    </>
  );
}
