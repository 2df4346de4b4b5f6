/** The parts of the settings, one beside the other; on a phone they say where one is, in place of the title. */
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './SettingsTabs.module.css';

const PARTS = [
  { key: 'pipelines', to: '/settings/pipelines' },
  { key: 'crmMode', to: '/settings/crm-mode' },
  { key: 'repeatSales', to: '/settings/repeat-sales' },
  { key: 'queues', to: '/settings/queues' },
  { key: 'messages', to: '/settings/messages' },
  { key: 'company', to: '/settings/company' },
  { key: 'roles', to: '/settings/roles' },
  { key: 'fields', to: '/settings/fields' },
  { key: 'layouts', to: '/settings/cards' },
  { key: 'pickLists', to: '/settings/pick-lists' },
  { key: 'tags', to: '/settings/tags' },
  { key: 'currencies', to: '/settings/currencies' },
  { key: 'ownCompanies', to: '/settings/own-companies' },
  { key: 'requisites', to: '/settings/requisites' },
  { key: 'workTime', to: '/settings/work-time' },
  { key: 'general', to: '/settings/general' },
  { key: 'jobs', to: '/settings/jobs' },
] as const;

export function SettingsTabs() {
  const { t } = useTranslation();
  const tabs = useRef<HTMLElement>(null);
  useEffect(() => {
    tabs.current?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, []);
  return (
    <nav ref={tabs} className={styles.tabs} aria-label={t('sections.label')}>
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
