/** The settings: a list of their rooms at the left, a strip above where there is no room beside, and the one that is open. */
import { Link, useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './SettingsFrame.module.css';

const GROUPS = [
  {
    key: 'sales',
    rooms: [
      { key: 'pipelines', to: '/settings/pipelines' },
      { key: 'crmMode', to: '/settings/crm-mode' },
      { key: 'repeatSales', to: '/settings/repeat-sales' },
      { key: 'queues', to: '/settings/queues' },
      { key: 'messages', to: '/settings/messages' },
    ],
  },
  {
    key: 'records',
    rooms: [
      { key: 'fields', to: '/settings/fields' },
      { key: 'layouts', to: '/settings/cards' },
      { key: 'pickLists', to: '/settings/pick-lists' },
      { key: 'tags', to: '/settings/tags' },
    ],
  },
  {
    key: 'organisation',
    rooms: [
      { key: 'company', to: '/settings/company' },
      { key: 'roles', to: '/settings/roles' },
      { key: 'workTime', to: '/settings/work-time' },
      { key: 'currencies', to: '/settings/currencies' },
      { key: 'ownCompanies', to: '/settings/own-companies' },
      { key: 'requisites', to: '/settings/requisites' },
    ],
  },
  {
    key: 'system',
    rooms: [
      { key: 'general', to: '/settings/general' },
      { key: 'jobs', to: '/settings/jobs' },
    ],
  },
] as const;

export function SettingsFrame({ children }: { children: ReactNode }) {
  return (
    <div className={styles.frame}>
      <Rooms />
      <div className={styles.room}>{children}</div>
    </div>
  );
}

function Rooms() {
  const { t } = useTranslation();
  const here = useLocation({ select: ({ pathname }) => pathname });
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[href="${here}"]`)?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [here]);
  return (
    <nav ref={list} className={styles.rooms} aria-label={t('sections.label')}>
      {GROUPS.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: no fields of a form
        <div key={group.key} role="group" aria-labelledby={`settings-${group.key}`} className={styles.group}>
          <p id={`settings-${group.key}`} className={styles.head}>
            {t(`sections.groups.${group.key}`)}
          </p>
          {group.rooms.map(({ key, to }) => (
            <Link
              key={key}
              to={to}
              className={styles.link}
              activeOptions={{ includeSearch: false }}
              activeProps={{ 'data-active': true, 'aria-current': 'page' }}
            >
              {t(`sections.${key}`)}
            </Link>
          ))}
        </div>
      ))}
    </nav>
  );
}
