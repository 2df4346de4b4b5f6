/** The dictionary: one JSON file per language and namespace, fetched when a screen first needs it. */
import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Namespace } from './dictionary';
import { firstLocale, type Locale, rememberLocale } from './locales';

type Dictionary = { default: Record<string, unknown> };
const files = import.meta.glob<Dictionary>('../locales/*/*.json');

const fetched: BackendModule = {
  type: 'backend',
  init() {},
  read(language, namespace, done) {
    const load = files[`../locales/${language}/${namespace}.json`];
    if (!load) {
      done(new Error(`No dictionary ${language}/${namespace}`), null);
      return;
    }
    load().then(
      (dictionary) => done(null, dictionary.default),
      (failure: Error) => done(failure, null),
    );
  },
};

export const i18n = i18next.createInstance();

/** Resolves when the shell's own words are there; other namespaces follow with their screens. */
export async function startDictionary(): Promise<void> {
  await i18n
    .use(fetched)
    .use(initReactI18next)
    .init({
      lng: firstLocale(),
      // Each language is complete (a test compares them): a second language would only be fetched in vain.
      fallbackLng: false,
      ns: ['common'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });
  showLanguage(i18n.language);
}

export function loadWords(namespaces: readonly Namespace[]): Promise<void> {
  return i18n.loadNamespaces(namespaces);
}

export async function speak(locale: Locale): Promise<void> {
  rememberLocale(locale);
  if (i18n.language !== locale) await i18n.changeLanguage(locale);
  showLanguage(locale);
}

function showLanguage(language: string): void {
  document.documentElement.lang = language;
}
