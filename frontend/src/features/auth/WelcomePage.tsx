/** What a link shows: who was invited says who they are and chooses a password; who forgot theirs chooses another. */
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { failureCode } from '@/lib/failure';
import { FormFoot } from '@/ui/FormFoot';
import { Loaded } from '@/ui/Loaded';
import { SkeletonRows } from '@/ui/Skeleton';
import { useServerForm } from '@/ui/useServerForm';
import { Entrance } from './Entrance';
import styles from './Entrance.module.css';
import { type EntryLink, enterByLink, entryLinkQuery } from './linkQueries';
import { useEntering } from './useEntering';

export function WelcomePage() {
  const { t } = useTranslation('auth');
  // Behind #, so that neither the server's log nor the page that follows learns of it.
  const token = window.location.hash.slice(1);
  const query = useQuery(entryLinkQuery(token));
  if (query.error && failureCode(query.error) === 'NOT_FOUND')
    return (
      <Entrance title={t('welcome.gone')} text={t('welcome.goneText')}>
        <div className={styles.form}>
          <Button component={Link} to="/sign-in" variant="default">
            {t('signIn.title')}
          </Button>
        </div>
      </Entrance>
    );
  const link = query.data;
  return (
    <Entrance
      title={
        link?.isInvitation === false ? t('welcome.reset') : t('welcome.title', { name: link?.name ?? '…' })
      }
      {...(link && {
        text: t(link.isInvitation ? 'welcome.text' : 'welcome.resetText', { email: link.email }),
      })}
    >
      <Loaded query={query} compact skeleton={<SkeletonRows rows={2} height="56px" />}>
        {(loaded) => <ArrivalForm link={loaded} token={token} />}
      </Loaded>
    </Entrance>
  );
}

function ArrivalForm({ link, token }: { link: EntryLink; token: string }) {
  const { t } = useTranslation('auth');
  const { form, onSubmit, sending, problem } = useServerForm({
    initialValues: { name: link.name, password: '' },
    submit: (input) => enterByLink(token, input),
    onDone: useEntering(undefined),
  });
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      {/* For the browser's own store of passwords, which keeps them by the address. */}
      <input type="email" autoComplete="username" value={link.email} readOnly hidden />
      {link.isInvitation && (
        <TextInput label={t('name')} autoComplete="name" required {...form.getInputProps('name')} />
      )}
      <PasswordInput
        label={t('password')}
        description={t('setUp.passwordHint')}
        autoComplete="new-password"
        required
        {...form.getInputProps('password')}
      />
      <FormFoot problem={problem} sending={sending} submit={t('welcome.submit')} />
    </form>
  );
}
