/**
 * Replaces each `graphql(…)` by the text of the generated document of the same name.
 *
 * The tag itself looks its text up in a map of all texts, and the generated module holds all documents: either way each
 * visit would fetch those of every screen. A text goes with the module that names it.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const TAG = /\bgraphql\(\s*`\s*(query|mutation|subscription|fragment)\s+(\w+)[^`]*`,?\s*\)/g;
const TAG_IMPORT = /import \{ graphql \} from '@\/gql';/;
const OURS = /\/src\//;
const GENERATED = fileURLToPath(new URL('../src/gql/graphql.ts', import.meta.url));
const DOCUMENT = /export const (\w+)Document = new TypedDocumentString\(`([^`]*)`/g;

type Texts = ReadonlyMap<string, string>;

/** The generated documents by name, with the fragments they need; on one line each, so that source maps stay true. */
export function textsOf(generated: string): Texts {
  const found = [...generated.matchAll(DOCUMENT)];
  return new Map(found.map(([, name = '', text = '']) => [name, text.replace(/\s+/g, ' ').trim()]));
}

/** Lines stay where they are. */
const linesOf = (text: string) => text.replace(/[^\n]/g, '');

/** A module that says `graphql(…)`, as one that says what is to be sent. A fragment is only for the generator: nothing is left of it. */
export function withDocuments(code: string, texts: Texts): string {
  const replaced = code.replace(TAG, (tag, kind: string, name: string) => {
    if (kind === 'fragment') return `undefined${linesOf(tag)}`;
    const text = texts.get(name);
    if (text === undefined) throw new Error(`${name} has not been generated: make schema`);
    return `${JSON.stringify(text)}${linesOf(tag)}`;
  });
  return replaced.replace(TAG_IMPORT, '');
}

export function documents(): Plugin {
  return {
    name: 'trato-documents',
    enforce: 'pre',
    transform(code, id) {
      if (!OURS.test(id) || !TAG_IMPORT.test(code)) return null;
      this.addWatchFile(GENERATED);
      return { code: withDocuments(code, textsOf(readFileSync(GENERATED, 'utf8'))), map: null };
    },
  };
}
