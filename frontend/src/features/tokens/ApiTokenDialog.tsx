/** Makes an API token and shows its secret, this once. */
import { Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/ui/Dialog';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { useServerForm } from '@/ui/useServerForm';
import { Copied } from './Copied';
import { apiTokensQuery, createApiToken, type NewToken } from './queries';
import { ScopeChoice, type Scopes, scopesOf } from './ScopeChoice';
import { DESCRIPTION, sampleOf } from './sample';
import styles from './tokens.module.css';

/** A day chosen in the form ends at its last moment here, wherever "here" is. */
const endOfDay = (day: string) => new Date(`${day}T23:59:59`).toISOString();

type ApiTokenDialogProps = { serviceId: string | null; onClose: () => void };

export function ApiTokenDialog({ serviceId, onClose }: ApiTokenDialogProps) {
  const { t } = useTranslation(['profile', 'common']);
  const queryClient = useQueryClient();
  const [made, setMade] = useState<NewToken | undefined>(undefined);
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: { name: '', expiresAt: '', scopes: null as Scopes | null, allowedOrigins: '' },
    submit: ({ name, expiresAt, scopes, allowedOrigins }) =>
      createApiToken({
        name,
        expiresAt: expiresAt ? endOfDay(expiresAt) : null,
        scopes: scopes && scopesOf(scopes),
        serviceId,
        allowedOrigins: allowedOrigins.split(/\s+/).filter(Boolean),
      }),
    onDone: (issued) => {
      setMade(issued);
      void queryClient.invalidateQueries({ queryKey: apiTokensQuery(serviceId).queryKey });
    },
  });
  if (made !== undefined) return <SecretShown token={made} onClose={onClose} />;
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
        <ScopeChoice
          scopes={form.values.scopes}
          error={form.errors.scopes}
          onChange={(scopes) => form.setFieldValue('scopes', scopes)}
        />
        <Textarea
          label={t('tokens.origins')}
          description={t('tokens.originsHint')}
          autosize
          minRows={1}
          maxRows={4}
          {...form.getInputProps('allowedOrigins')}
        />
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

function SecretShown({ token, onClose }: { token: NewToken; onClose: () => void }) {
  const { t } = useTranslation('profile');
  return (
    <Dialog title={t('tokens.made')} onClose={onClose}>
      <p className={styles.hint}>{t('tokens.once')}</p>
      <Copied text={token.secret} autofocus />
      <h3 className={styles.try}>{t('tokens.try')}</h3>
      <Copied text={sampleOf(token)} />
      <p className={styles.hint}>
        <a href={DESCRIPTION} target="_blank" rel="noreferrer">
          {t('tokens.description')}
        </a>
      </p>
    </Dialog>
  );
}
