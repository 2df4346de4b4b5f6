/** The service worker (frontend/worker) as the page sees it: registered when all is drawn, and asked now and then for a new release. */
import { i18n } from '@/lib/i18n';
import { toast } from '@/ui/toast';

const ASK_EVERY = 3_600_000; // ms; the browser itself asks only when somebody navigates

export function startWorker(): void {
  // Without encryption there is none but on the machine itself.
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  if (serviceWorker.controller)
    serviceWorker.addEventListener('controllerchange', offerRelease, { once: true });
  else {
    void serviceWorker.ready.then(({ active }) => {
      // It has come after the files of this page, and does not know which were used.
      active?.postMessage(performance.getEntriesByType('resource').map(({ name }) => name));
    });
  }
  // Where a browser or a person forbids workers, the application does without.
  serviceWorker.register('/sw.js').then(watch, () => undefined);
}

/** A new release has been fetched, and serves whatever is loaded from now on. */
function offerRelease(): void {
  const run = () => window.location.reload();
  toast.info(i18n.t('common:release.new'), { label: i18n.t('common:release.load'), run });
}

function watch(registration: ServiceWorkerRegistration): void {
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - asked < ASK_EVERY) return;
    asked = Date.now();
    registration.update().catch(() => undefined);
  });
}
