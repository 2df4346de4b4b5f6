/** What comes in from outside: messages that are held, and a trial of what would become of one (R87). */
import { useTranslation } from 'react-i18next';
import { useMe } from '@/features/session';
import { PageBody, PageHeader } from '@/ui/PageHeader';
import { HeldMessages } from './HeldMessages';
import styles from './intake.module.css';
import { TryMessage } from './TryMessage';

export function MessagesPage() {
  const { t } = useTranslation('intake');
  const managesSettings = useMe().sections.includes('SETTINGS');
  return (
    <>
      <PageHeader title={t('messages')} />
      <PageBody>
        <div className={styles.column}>
          <HeldMessages />
          {managesSettings && <TryMessage />}
        </div>
      </PageBody>
    </>
  );
}
