/** The parts of the settings, one beside the other. */
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from './SettingsTabs.module.css';

const PARTS = [
  { key: 'pipelines', to: '/settings/pipelines' },
  { key: 'company', to: '/settings/company' },
  { key: 'roles', to: '/settings/roles' },
] as const;

export function SettingsTabs() {
  const { t } = useTranslation();
  return (
    <nav className={styles.tabs} aria-label={t('sections.label')}>
      {PARTS.map(({ key, to }) => (
        <Link
          key={key}
          to={to}
          className={styles.tab}
          activeOptions={{ includeSearch: false }}
          activeProps={{ 'data-active': true, 'aria-current': 'page' }}
        >
          {t(`sections.${key}`)}
        </Link>
      ))}
    </nav>
  );
}
