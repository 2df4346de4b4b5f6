/** Makes an API token and shows its secret, this once. */
import { Button, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { useServerForm } from '@/ui/useServerForm';
import styles from './ProfilePage.module.css';
import { apiTokensQuery, createApiToken } from './queries';

/** A day chosen in the form ends at its last moment here, wherever "here" is. */
const endOfDay = (day: string) => new Date(`${day}T23:59:59`).toISOString();

export function ApiTokenDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['profile', 'common']);
  const queryClient = useQueryClient();
  const [secret, setSecret] = useState<string | undefined>(undefined);
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: { name: '', expiresAt: '' },
    submit: ({ name, expiresAt }) => createApiToken(name, expiresAt ? endOfDay(expiresAt) : null),
    onDone: (made) => {
      setSecret(made.secret);
      void queryClient.invalidateQueries({ queryKey: apiTokensQuery.queryKey });
    },
  });
  if (secret !== undefined) return <SecretShown secret={secret} onClose={onClose} />;
  return (
    <Dialog title={t('tokens.new')} onClose={onClose}>
      <FormStack onSubmit={onSubmit}>
        <TextInput
          label={t('tokens.name')}
          description={t('tokens.nameHint')}
          required
          maxLength={100}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <TextInput type="date" label={t('tokens.expiry')} {...form.getInputProps('expiresAt')} />
        <FormFoot
          problem={problem}
          sending={sending}
          submit={t('common:actions.create')}
          onCancel={onClose}
        />
      </FormStack>
    </Dialog>
  );
}

/** A page served over plain HTTP may not write to the clipboard; there the secret is selected by hand. */
const CAN_COPY = 'clipboard' in navigator;

function SecretShown({ secret, onClose }: { secret: string; onClose: () => void }) {
  const { t } = useTranslation(['profile', 'common']);
  const clipboard = useClipboard();
  return (
    <Dialog title={t('tokens.made')} onClose={onClose}>
      <p className={styles.hint}>{t('tokens.once')}</p>
      <div className={styles.secret}>
        <code>{secret}</code>
        {CAN_COPY && (
          <Button
            variant="default"
            data-autofocus
            leftSection={clipboard.copied ? <Check size={14} /> : <Copy size={14} />}
            onClick={() => clipboard.copy(secret)}
          >
            {t(clipboard.copied ? 'common:actions.copied' : 'common:actions.copy')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
