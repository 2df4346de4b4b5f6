/** Who one is here, how one wants to see things, and the keys one holds. */
import { useTranslation } from 'react-i18next';
import { Absences } from '@/features/absences';
import { ShortcutSettings } from '@/features/commands';
import { NotificationSettings } from '@/features/notifications';
import { useMe } from '@/features/session';
import { ApiTokens } from '@/features/tokens';
import { PageBody, PageHeader } from '@/ui/PageHeader';
import { Section } from '@/ui/Section';
import { Appearance } from './Appearance';
import { Calendar } from './Calendar';
import { Devices } from './Devices';
import { PasswordForm } from './PasswordForm';
import { PersonalFields } from './PersonalFields';
import styles from './ProfilePage.module.css';

export function ProfilePage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('user.profile')} />
      <PageBody>
        <div className={styles.column}>
          <PersonalFields />
          <Appearance />
          <Told />
          <Calendar />
          <Away />
          <ShortcutSettings />
          <PasswordForm />
          <Devices />
          <ApiTokens />
        </div>
      </PageBody>
    </>
  );
}

function Away() {
  const { t } = useTranslation('profile');
  const { user } = useMe();
  return (
    <Section title={t('absences.title')}>
      <Absences userId={user.id} />
    </Section>
  );
}

/** The bell has the same. */
function Told() {
  const { t } = useTranslation('notifications');
  return (
    <Section title={t('settings')}>
      <NotificationSettings />
    </Section>
  );
}
