/** The 52 px bar on top of each screen, and the scrolling body below it. */
import { Link } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './PageHeader.module.css';

type PageHeaderProps = {
  title: ReactNode;
  /** What the browser's tab says, when `title` is more than a text. */
  tab?: string;
  /** Beside the title: a switcher, tabs, a count. */
  aside?: ReactNode;
  /** Search and filters; a line of its own on a phone. */
  tools?: ReactNode;
  actions?: ReactNode;
  back?: { to: string; label: string };
};

export function PageHeader({ title, tab, aside, tools, actions, back }: PageHeaderProps) {
  const { t } = useTranslation();
  const name = tab ?? (typeof title === 'string' ? title : undefined);
  return (
    <header className={styles.bar}>
      {name && <title>{`${name} · ${t('app.name')}`}</title>}
      {back && (
        <Link to={back.to} className={styles.back} aria-label={back.label} title={back.label}>
          <ChevronLeft size={16} aria-hidden="true" />
        </Link>
      )}
      <h1 className={styles.title}>{title}</h1>
      {aside}
      <span className={styles.grow} />
      {tools && <div className={styles.tools}>{tools}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}

export function PageBody({ children, padded = true }: { children: ReactNode; padded?: boolean }) {
  return (
    <div className={styles.body} data-padded={padded || undefined}>
      {children}
    </div>
  );
}
