/**
 * Replaces each `graphql(…)` by the generated document of the same name.
 *
 * The tag itself looks its text up in a map of all texts: every document would be shipped twice, and all of them at once.
 */
import type { Plugin } from 'vite';

const TAG = /\bgraphql\(\s*`\s*(query|mutation|subscription|fragment)\s+(\w+)[^`]*`,?\s*\)/g;
const TAG_IMPORT = /import \{ graphql \} from '@\/gql';/;
const OURS = /\/src\//;
const GENERATED = /\/src\/gql\/graphql\.ts$/;

/** Lines stay where they are, so that source maps stay true. */
const linesOf = (text: string) => text.replace(/[^\n]/g, '');

/** A module that says `graphql(…)`, as one that imports what it names. A fragment is only for the generator: nothing is left of it. */
export function withDocuments(code: string): string {
  const names: string[] = [];
  const replaced = code.replace(TAG, (tag, kind: string, name: string) => {
    if (kind === 'fragment') return `undefined${linesOf(tag)}`;
    names.push(name);
    return `$${name}${linesOf(tag)}`;
  });
  const imported = names.map((name) => `${name}Document as $${name}`).join(', ');
  return replaced.replace(TAG_IMPORT, () => (imported ? `import { ${imported} } from '@/gql/graphql';` : ''));
}

/** Says of each document that making it does nothing else: one that nobody uses is left out. */
export function withPureDocuments(code: string): string {
  return code.replaceAll('= new TypedDocumentString(', '= /* @__PURE__ */ new TypedDocumentString(');
}

export function documents(): Plugin {
  return {
    name: 'trato-documents',
    enforce: 'pre',
    transform(code, id) {
      if (GENERATED.test(id)) return { code: withPureDocuments(code), map: null };
      if (!OURS.test(id) || !TAG_IMPORT.test(code)) return null;
      return { code: withDocuments(code), map: null };
    },
  };
}
