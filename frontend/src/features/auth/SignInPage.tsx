/** The way in, and in a demo the people one can be with one click. */
import { PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { installationQuery } from '@/features/session';
import { explain } from '@/lib/failure';
import { Avatar } from '@/ui/Avatar';
import { FormFoot } from '@/ui/FormFoot';
import { toast } from '@/ui/toast';
import { useServerForm } from '@/ui/useServerForm';
import { Entrance } from './Entrance';
import styles from './Entrance.module.css';
import { signIn, signInAsDemo } from './queries';
import { useEntering } from './useEntering';

/** What the server says of a demo person's rights. */
type DemoRole = 'admin' | 'all' | 'some' | 'none';

export function SignInPage({ next }: { next: string | undefined }) {
  const { t } = useTranslation(['auth', 'common']);
  const { data: installation } = useSuspenseQuery(installationQuery);
  const enter = useEntering(next);
  const { form, onSubmit, sending, problem, code } = useServerForm({
    initialValues: { email: '', password: '' },
    submit: signIn,
    onDone: enter,
  });
  const demo = useMutation({
    mutationFn: signInAsDemo,
    onSuccess: enter,
    onError: (error) => toast.error(explain(error)),
  });
  return (
    <Entrance title={t('signIn.title')}>
      <form className={styles.form} onSubmit={onSubmit}>
        <TextInput
          label={t('email')}
          type="email"
          autoComplete="username"
          required
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label={t('password')}
          autoComplete="current-password"
          required
          {...form.getInputProps('password')}
        />
        <FormFoot
          problem={code === 'UNAUTHENTICATED' ? t('signIn.wrong') : problem}
          sending={sending}
          submit={t('signIn.submit')}
        />
      </form>
      {installation.isDemo && installation.demoPeople.length > 0 && (
        <section className={styles.demo} aria-labelledby="demo-people">
          <h2 className={styles.demoTitle} id="demo-people">
            {t('demo.title')}
          </h2>
          <p className={styles.demoText}>{t('demo.text')}</p>
          <ul className={styles.people}>
            {installation.demoPeople.map(({ id, name, role }) => (
              <li key={id}>
                <button
                  type="button"
                  className={styles.person}
                  disabled={demo.isPending}
                  onClick={() => demo.mutate(id)}
                >
                  <Avatar id={id} name={name} size="medium" decorative />
                  <span className={styles.who}>
                    <span className={styles.name}>{name}</span>
                    <span className={styles.role}>{t(`demo.role.${role as DemoRole}`)}</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Entrance>
  );
}
