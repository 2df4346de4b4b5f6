/** The sections as links: a column at the side, or a bar of tabs at the bottom of a phone. */
import { Link } from '@tanstack/react-router';
import { PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { SectionBadge } from '@/features/counters';
import { Bell } from '@/features/notifications';
import type { Me } from '@/features/session';
import { usePhone } from '@/ui/usePhone';
import { More } from './More';
import styles from './Navigation.module.css';
import { sectionsOf, tabsOf } from './sections';
import { UserMenu } from './UserMenu';

type NavigationProps = { me: Me | null; narrow: boolean; onToggle: () => void };

export function Navigation({ me, narrow, onToggle }: NavigationProps) {
  const { t } = useTranslation();
  const isPhone = usePhone();
  const Toggle = narrow ? PanelLeftOpen : PanelLeftClose;
  const toggleLabel = t(narrow ? 'nav.expand' : 'nav.collapse');
  return (
    <nav className={styles.nav} data-narrow={narrow || undefined} aria-label={t('nav.label')}>
      <div className={styles.brand}>
        <img src="/icon.svg" alt="" width={22} height={22} />
        <span className={styles.word}>{t('app.name')}</span>
      </div>
      {(isPhone ? tabsOf : sectionsOf)(me).map(({ key, to, icon: Icon, counted }) => (
        <Link
          key={key}
          to={to}
          className={styles.link}
          title={t(`nav.${key}`)}
          activeOptions={{ includeSearch: false }}
          activeProps={{ 'data-active': true, 'aria-current': 'page' }}
        >
          <Icon size={16} aria-hidden="true" />
          <span className={styles.word}>{t(`nav.${key}`)}</span>
          {counted && (
            <span className={styles.count}>
              <SectionBadge of={counted} />
            </span>
          )}
        </Link>
      ))}
      <span className={styles.grow} />
      {me && isPhone && (
        <More className={styles.link} wordClassName={styles.word} countClassName={styles.count} />
      )}
      {me && !isPhone && (
        <>
          <Bell className={styles.link} wordClassName={styles.word} countClassName={styles.count} />
          <UserMenu className={styles.link} wordClassName={styles.word} />
        </>
      )}
      <button
        type="button"
        className={`${styles.link} ${styles.toggle}`}
        onClick={onToggle}
        aria-expanded={!narrow}
        aria-label={toggleLabel}
        title={toggleLabel}
      >
        <Toggle size={16} aria-hidden="true" />
        <span className={styles.word} aria-hidden="true">
          {toggleLabel}
        </span>
      </button>
    </nav>
  );
}
