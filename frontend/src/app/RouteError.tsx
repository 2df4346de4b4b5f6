/** A screen that broke: its place says so and offers another try; the rest of the application goes on. */
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { failureCode } from '@/lib/failure';
import { watchForHope } from '@/live/hope';
import { ErrorState } from '@/ui/ErrorState';
import { PageBody, PageHeader } from '@/ui/PageHeader';
import { Shell } from './shell/Shell';

const TRY_EVERY = 3_000; // ms
const nothing = () => undefined;

export function RouteError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const retry = useCallback(() => void router.invalidate().then(reset), [router, reset]);
  const isOffline = failureCode(error) === 'OFFLINE';
  useEffect(() => {
    if (!isOffline) return;
    const trying = setInterval(retry, TRY_EVERY);
    const stop = watchForHope(
      { window, document },
      { onHope: retry, onGone: nothing, onHide: nothing, onFreeze: nothing },
    );
    return () => {
      clearInterval(trying);
      stop();
    };
  }, [isOffline, retry]);
  return <ErrorState error={error} onRetry={retry} />;
}

/** Nobody could be asked who is here: the frame is there already, and what was wanted follows once the server answers. */
export function StartError(props: ErrorComponentProps) {
  const { t } = useTranslation();
  if (failureCode(props.error) !== 'OFFLINE') return <RouteError {...props} />;
  return (
    <Shell me={null}>
      <PageHeader title={t('app.name')} tab={t('states.offline.title')} />
      <PageBody>
        <RouteError {...props} />
      </PageBody>
    </Shell>
  );
}
