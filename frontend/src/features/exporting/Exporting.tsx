/** An export while the list is there: asked for in the dialog, going on without it, and told of when it is ready. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from '@/ui/toast';
import type { Shown } from './choice';
import { ExportDialog } from './ExportDialog';
import { fetchFile } from './fetchFile';
import { useExport } from './useExport';

export function Exporting({
  shown,
  opened,
  onClose,
}: {
  shown: Shown;
  opened: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation('export');
  const { doing, ...exporting } = useExport();

  const told = useRef(doing.phase);
  useEffect(() => {
    if (told.current === doing.phase) return;
    told.current = doing.phase;
    if (opened) return;
    if (doing.phase === 'failed') toast.error(t('failed'));
    if (doing.phase !== 'ready') return;
    const { title, url } = doing.file;
    toast.success(t('ready', { title }), { label: t('fetch'), run: () => fetchFile(url ?? '', title) });
  }, [doing, opened, t]);

  const close = () => {
    onClose();
    if (doing.phase !== 'writing') exporting.forget();
  };
  return opened && <ExportDialog shown={shown} doing={doing} {...exporting} onClose={close} />;
}
