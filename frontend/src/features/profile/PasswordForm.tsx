/** A new password; every other session of this person ends with it. */
import { PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormFoot } from '@/ui/FormFoot';
import { FormStack } from '@/ui/FormStack';
import { Section } from '@/ui/Section';
import { toast } from '@/ui/toast';
import { useServerForm } from '@/ui/useServerForm';
import styles from './ProfilePage.module.css';
import { changePassword } from './queries';

export function PasswordForm() {
  const { t } = useTranslation(['profile', 'common']);
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: { current: '', new: '' },
    submit: changePassword,
    onDone: () => {
      form.reset();
      toast.success(t('password.changed'));
    },
  });
  return (
    <Section title={t('password.title')}>
      <p className={styles.hint}>{t('password.text')}</p>
      <FormStack onSubmit={onSubmit}>
        <PasswordInput
          label={t('password.current')}
          autoComplete="current-password"
          {...form.getInputProps('current')}
        />
        <PasswordInput label={t('password.new')} autoComplete="new-password" {...form.getInputProps('new')} />
        <FormFoot
          problem={problem}
          sending={sending}
          submit={t('password.submit')}
          disabled={!form.values.current || !form.values.new}
        />
      </FormStack>
    </Section>
  );
}
