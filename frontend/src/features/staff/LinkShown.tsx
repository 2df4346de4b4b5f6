/** A link by which somebody comes in, shown this once, to be handed on by whatever way is safe. */
import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { Check, Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/lib/format';
import { Dialog } from '@/ui/Dialog';
import styles from './CompanyPage.module.css';
import type { EntryLink } from './queries';

/** A page served over plain HTTP may not write to the clipboard; there the link is selected by hand. */
const CAN_COPY = 'clipboard' in navigator;

export function LinkShown({ link, onClose }: { link: EntryLink; onClose: () => void }) {
  const { t } = useTranslation(['staff', 'common']);
  const format = useFormat();
  const clipboard = useClipboard();
  const url = window.location.origin + link.path;
  return (
    <Dialog title={t('linkFor', { name: link.user.name })} onClose={onClose}>
      <p className={styles.hint}>{t('linkText', { date: format.dateOfInstant(link.expiresAt) })}</p>
      <div className={styles.secret}>
        <code>{url}</code>
        {CAN_COPY && (
          <Button
            variant="default"
            data-autofocus
            leftSection={clipboard.copied ? <Check size={14} /> : <Copy size={14} />}
            onClick={() => clipboard.copy(url)}
          >
            {t(clipboard.copied ? 'common:actions.copied' : 'common:actions.copy')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
