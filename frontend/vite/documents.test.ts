import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { withDocuments } from './documents.ts';

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

describe('withDocuments', () => {
  it('imports what the tags name, drops fragments, and keeps every line in its place', () => {
    const code = withDocuments(source);
    expect(code).toContain("import { DealsDocument as $Deals } from '@/gql/graphql';");
    expect(code).toContain('const One = $Deals');
    expect(code).not.toContain('fragment');
    expect(code.split('\n').length).toBe(source.split('\n').length);
  });

  it('leaves no tag behind in the sources', () => {
    const folder = fileURLToPath(new URL('../src/', import.meta.url));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (path) => /\.tsx?$/.test(path) && !path.startsWith('gql/'),
    );
    for (const file of files) {
      const code = readFileSync(folder + file, 'utf8');
      if (code.includes("from '@/gql';"))
        expect(withDocuments(code), file).not.toMatch(/\bgraphql\(|'@\/gql'/);
    }
  });
});
