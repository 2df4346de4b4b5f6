/** The frame of the pages before the shell: a card in the middle, and the choice of language. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { speak } from '@/lib/i18n';
import { asLocale, LOCALE_NAMES, LOCALES } from '@/lib/locales';
import styles from './Entrance.module.css';

export function Entrance({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  const { t, i18n } = useTranslation();
  return (
    <main className={styles.page}>
      <title>{`${title} · ${t('app.name')}`}</title>
      <div className={styles.column}>
        <div className={styles.brand}>
          <img src="/icon.svg" alt="" width={28} height={28} />
          <span>{t('app.name')}</span>
        </div>
        <section className={styles.card}>
          <h1 className={styles.title}>{title}</h1>
          {text && <p className={styles.text}>{text}</p>}
          {children}
        </section>
        <div className={styles.languages}>
          {LOCALES.map((locale) => (
            <button
              key={locale}
              type="button"
              lang={locale}
              className={styles.language}
              aria-pressed={locale === asLocale(i18n.language)}
              onClick={() => void speak(locale)}
            >
              {LOCALE_NAMES[locale]}
            </button>
          ))}
        </div>
      </div>
    </main>
  );
}
