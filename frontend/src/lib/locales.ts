/** The languages the interface speaks, and the one to begin with before a person is known. */

export const LOCALES = ['en', 'es', 'pt', 'pl'] as const;
export type Locale = (typeof LOCALES)[number];

/** Each language in its own words, for the person who looks for it. */
export const LOCALE_NAMES: Record<Locale, string> = {
  en: 'English',
  es: 'Español',
  pt: 'Português',
  pl: 'Polski',
};

const REMEMBERED = 'trato.locale';

export function asLocale(tag: string | null | undefined): Locale | undefined {
  const language = tag?.toLowerCase().split('-')[0];
  return LOCALES.find((locale) => locale === language);
}

/** The one chosen on this machine, else the first of the browser's that we speak, else English. */
export function firstLocale(): Locale {
  return (
    asLocale(localStorage.getItem(REMEMBERED)) ?? navigator.languages.map(asLocale).find(Boolean) ?? 'en'
  );
}

export function rememberLocale(locale: Locale): void {
  localStorage.setItem(REMEMBERED, locale);
}

/** How dates and numbers are written: as in the browser's own region where it speaks the same language (en-GB, pt-BR). */
export function regional(locale: Locale): string {
  return navigator.languages.find((tag) => asLocale(tag) === locale) ?? locale;
}
