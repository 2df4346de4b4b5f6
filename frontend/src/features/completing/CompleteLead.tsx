/** Asks what a lead becomes, shows what goes where, and then where it went (R27, R28). */
import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompletionProps } from '@/features/staged';
import foot from '@/ui/FormFoot.module.css';
import { Loaded } from '@/ui/Loaded';
import { SkeletonRows } from '@/ui/Skeleton';
import { usePhone } from '@/ui/usePhone';
import { useReturningFocus } from '@/ui/useReturningFocus';
import { CompleteForm } from './CompleteForm';
import styles from './CompleteLead.module.css';
import { type Converted, isCompleted, leadToCompleteQuery, linesOf } from './queries';
import { ResultLines } from './ResultLines';

export function CompleteLead({ id, onDone, onClose }: CompletionProps) {
  const { t } = useTranslation(['completing', 'common']);
  const isPhone = usePhone();
  const lead = useQuery(leadToCompleteQuery(id));
  const [became, setBecame] = useState<{ converted: Converted; title: string } | null>(null);
  useReturningFocus();
  const { title = '' } = lead.data ?? {};
  const isMore = lead.data !== undefined && isCompleted(lead.data);
  return (
    <Modal
      opened
      size={600}
      fullScreen={isPhone}
      {...(isPhone && { radius: 0 })}
      title={became?.title ?? t(isMore ? 'more.title' : 'title', { title })}
      closeButtonProps={{ 'aria-label': t('common:actions.close') }}
      onClose={onClose}
    >
      {became ? (
        <Results became={became.converted} onClose={onClose} />
      ) : (
        <Loaded query={lead} skeleton={<SkeletonRows rows={6} />}>
          {(data) => (
            <CompleteForm
              lead={data}
              onDone={(converted) => {
                setBecame({ converted, title: t(isMore ? 'more.done' : 'done.title', { title }) });
                onDone();
              }}
              onStale={() => void lead.refetch()}
              onCancel={onClose}
            />
          )}
        </Loaded>
      )}
    </Modal>
  );
}

/** Takes the place of the form, and the focus with it. */
function Results({ became, onClose }: { became: Converted; onClose: () => void }) {
  const { t } = useTranslation('completing');
  const results = useRef<HTMLDivElement>(null);
  useEffect(() => results.current?.querySelector('a')?.focus(), []);
  return (
    <div ref={results} className={styles.results}>
      <ResultLines lines={linesOf(became)} onFollow={onClose} />
      <div className={foot.foot}>
        <Button onClick={onClose}>{t('done.close')}</Button>
      </div>
    </div>
  );
}
