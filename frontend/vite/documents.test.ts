import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { textsOf, withDocuments } from './documents.ts';

const source = `import { graphql } from '@/gql';
graphql(\`
  fragment Line on Deal {
    id
  }
\`);
const One = graphql(\`
  query Deals { deals { nodes { ...Line } } }
\`);
`;
const generated = `export const LineFragmentDoc = new TypedDocumentString(\`
    fragment Line on Deal {
  id
}
    \`, {"fragmentName":"Line"});
export const DealsDocument = new TypedDocumentString(\`
    query Deals {
  deals { nodes { ...Line } }
}
    fragment Line on Deal {
  id
}\`) as unknown as TypedDocumentString<DealsQuery, DealsQueryVariables>;
`;

describe('withDocuments', () => {
  it('says what the tags name, drops fragments, and keeps every line in its place', () => {
    const code = withDocuments(source, textsOf(generated));
    expect(code).toContain(
      'const One = "query Deals { deals { nodes { ...Line } } } fragment Line on Deal { id }"',
    );
    expect(code.match(/fragment/g)).toHaveLength(1);
    expect(code).not.toContain('@/gql');
    expect(code.split('\n').length).toBe(source.split('\n').length);
  });

  it('leaves no tag behind in the sources', () => {
    const folder = fileURLToPath(new URL('../src/', import.meta.url));
    const texts = textsOf(readFileSync(`${folder}gql/graphql.ts`, 'utf8'));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (path) => /\.tsx?$/.test(path) && !path.startsWith('gql/'),
    );
    for (const file of files) {
      const code = readFileSync(folder + file, 'utf8');
      if (code.includes("from '@/gql';"))
        expect(withDocuments(code, texts), file).not.toMatch(/\bgraphql\(|'@\/gql'/);
    }
  });
});
