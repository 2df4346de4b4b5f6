/** The first visit: the person who installed this makes himself its owner. */
import { PasswordInput, Select, TextInput } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { installationQuery } from '@/features/session';
import { CURRENCIES } from '@/lib/currencies';
import { FormFoot } from '@/ui/FormFoot';
import { useServerForm } from '@/ui/useServerForm';
import { Entrance } from './Entrance';
import styles from './Entrance.module.css';
import { setUp } from './queries';
import { useEntering } from './useEntering';

export function SetUpPage({ token }: { token: string | undefined }) {
  const { t, i18n } = useTranslation('auth');
  const { data: installation } = useSuspenseQuery(installationQuery);
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: {
      token: token ?? '',
      name: '',
      email: '',
      password: '',
      baseCurrency: installation.baseCurrency,
    },
    submit: (values) =>
      setUp({
        ...values,
        token: values.token || null,
        locale: i18n.language,
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      }),
    onDone: useEntering(undefined),
  });
  const asksForToken = installation.setupNeedsToken && !token;
  return (
    <Entrance title={t('setUp.title')} text={t('setUp.text')}>
      <form className={styles.form} onSubmit={onSubmit}>
        {asksForToken && (
          <TextInput
            label={t('setUp.token')}
            description={t('setUp.tokenHint')}
            autoComplete="off"
            required
            {...form.getInputProps('token')}
          />
        )}
        {!asksForToken && form.errors.token && <p role="alert">{form.errors.token}</p>}
        <TextInput label={t('name')} autoComplete="name" required {...form.getInputProps('name')} />
        <TextInput
          label={t('email')}
          type="email"
          autoComplete="username"
          required
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label={t('password')}
          description={t('setUp.passwordHint')}
          autoComplete="new-password"
          required
          {...form.getInputProps('password')}
        />
        <Select
          label={t('setUp.currency')}
          description={t('setUp.currencyHint')}
          data={[...new Set([installation.baseCurrency, ...CURRENCIES])]}
          allowDeselect={false}
          searchable
          {...form.getInputProps('baseCurrency')}
        />
        <FormFoot problem={problem} sending={sending} submit={t('setUp.submit')} />
      </form>
    </Entrance>
  );
}
