/** A secret as it is shown, this once, with a button that copies it. */
import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { Check, Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './tokens.module.css';

/** A page served over plain HTTP may not write to the clipboard; there the secret is selected by hand. */
const CAN_COPY = 'clipboard' in navigator;

export function Copied({ text, autofocus = false }: { text: string; autofocus?: boolean }) {
  const { t } = useTranslation();
  const clipboard = useClipboard();
  return (
    <div className={styles.secret}>
      <code>{text}</code>
      {CAN_COPY && (
        <Button
          variant="default"
          data-autofocus={autofocus || undefined}
          leftSection={clipboard.copied ? <Check size={14} /> : <Copy size={14} />}
          onClick={() => clipboard.copy(text)}
        >
          {t(clipboard.copied ? 'actions.copied' : 'actions.copy')}
        </Button>
      )}
    </div>
  );
}
