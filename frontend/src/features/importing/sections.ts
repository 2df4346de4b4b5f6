/** What is imported, and the sections of it, as addresses call them: those of pages and those of files. */
import type { ItemKind } from '@/gql/graphql';

export const SECTIONS = {
  COMPANY: 'companies',
  CONTACT: 'contacts',
  LEAD: 'leads',
  DEAL: 'deals',
} as const satisfies Partial<Record<ItemKind, string>>;

export type ImportedKind = keyof typeof SECTIONS;
export type What = (typeof SECTIONS)[ImportedKind];

export const isImported = (kind: ItemKind): kind is ImportedKind => Object.hasOwn(SECTIONS, kind);

export const kindAt = (section: string): ImportedKind | undefined =>
  (Object.keys(SECTIONS) as ImportedKind[]).find((kind) => SECTIONS[kind] === section);
