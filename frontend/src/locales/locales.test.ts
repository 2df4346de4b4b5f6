import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/lib/locales';

const folder = fileURLToPath(new URL('.', import.meta.url));
const namespaces = readdirSync(`${folder}/en`).map((file) => file.replace('.json', ''));
const PLURAL = /_(zero|one|two|few|many|other)$/;

type Words = { [key: string]: string | Words };
const read = (locale: string, namespace: string): Words =>
  JSON.parse(readFileSync(`${folder}/${locale}/${namespace}.json`, 'utf8'));

function entries(words: Words, before = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[before + key, value]] : entries(value, `${before}${key}.`),
  );
}

/** Three words of a person's language or more, beside what is put in. */
const isSentence = (text: string) =>
  [...text.replace(/\{\{\w+\}\}/g, '').matchAll(/\p{L}{2,}/gu)].length >= 3;

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe.each(LOCALES.flatMap((locale) => namespaces.map((namespace) => [locale, namespace] as const)))(
  'dictionary %s/%s',
  (locale, namespace) => {
    const english = entries(read('en', namespace));
    const own = entries(read(locale, namespace));
    const unplural = (list: [string, string][]) =>
      [...new Set(list.map(([key]) => key.replace(PLURAL, '')))].sort();

    it('has the same keys as the English one', () => {
      expect(unplural(own)).toEqual(unplural(english));
    });

    it('has every plural form of its language', () => {
      const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
      const counted = new Set(
        own.filter(([key]) => PLURAL.test(key)).map(([key]) => key.replace(PLURAL, '')),
      );
      const keys = new Set(own.map(([key]) => key));
      const missing = [...counted]
        .flatMap((key) => forms.map((form) => `${key}_${form}`))
        .filter((key) => !keys.has(key));
      expect(missing).toEqual([]);
    });

    it('says no sentence as the English one does', () => {
      const wanted = new Map(locale === 'en' ? [] : english);
      expect(own.filter(([key, text]) => isSentence(text) && wanted.get(key) === text)).toEqual([]);
    });

    it('names the same values in each text, and leaves none empty', () => {
      const wanted = new Map(english.map(([key, text]) => [key.replace(PLURAL, ''), placeholders(text)]));
      for (const [key, text] of own) {
        expect(text.trim(), key).not.toBe('');
        expect(placeholders(text), key).toEqual(wanted.get(key.replace(PLURAL, '')));
      }
    });
  },
);
