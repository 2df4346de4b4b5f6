/** The way in, and in a demo the people one can be with one click. */
import { PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { installationQuery } from '@/features/session';
import { explain, failureCode } from '@/lib/failure';
import { Avatar } from '@/ui/Avatar';
import { FormFoot } from '@/ui/FormFoot';
import { toast } from '@/ui/toast';
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
  // The browser's own form: the library for larger ones would be a part of everybody's first visit.
  const entering = useMutation({ mutationFn: signIn, onSuccess: enter });
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    entering.mutate({ email: String(given.get('email')), password: String(given.get('password')) });
  };
  const { error } = entering;
  const problem = failureCode(error) === 'UNAUTHENTICATED' ? t('signIn.wrong') : error && explain(error);
  const demo = useMutation({
    mutationFn: signInAsDemo,
    onSuccess: enter,
    onError: (error) => toast.error(explain(error)),
  });
  return (
    <Entrance title={t('signIn.title')}>
      <form className={styles.form} onSubmit={onSubmit}>
        <TextInput label={t('email')} type="email" autoComplete="username" required name="email" />
        <PasswordInput label={t('password')} autoComplete="current-password" required name="password" />
        <FormFoot problem={problem ?? undefined} sending={entering.isPending} submit={t('signIn.submit')} />
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
