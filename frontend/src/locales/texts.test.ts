/** What people read comes from the dictionary (no text stands in a screen), and the dictionary holds nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('..', import.meta.url));
const english = fileURLToPath(new URL('./en', import.meta.url));

type Node = { type: string; [part: string]: unknown };
type Attribute = Node & { name: { name: string }; value: Node | null };
type Template = Node & { quasis: { value: { cooked: string } }[] };

const isNode = (part: unknown): part is Node => typeof part === 'object' && part !== null && 'type' in part;

function* within(node: Node): Generator<Node> {
  yield node;
  for (const part of Object.values(node).flat()) if (isNode(part)) yield* within(part);
}

const modules = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|^gql\//.test(file))
  .map((file) => {
    const options = { lang: file.endsWith('x') ? 'tsx' : 'ts' } as const;
    const program = parseAst(readFileSync(`${source}/${file}`, 'utf8'), options) as unknown as Node;
    return { file, nodes: [...within(program)] };
  });

const WORDS = /\p{L}{2,}/u;
const READ_OUT =
  /^(aria-(label|description|roledescription|valuetext)|title|placeholder|label|alt|description)$/;

/** The texts that a browser would show or read out as they stand. */
function texts(node: Node): unknown[] {
  if (node.type === 'JSXText') return [node.value];
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
    return (node.children as Node[]).map((child) => literal(child.expression));
  }
  if (node.type !== 'JSXAttribute') return [];
  const { name, value } = node as Attribute;
  return READ_OUT.test(name.name) && value ? [literal(value), literal(value.expression)] : [];
}

function literal(node: unknown): unknown {
  if (!isNode(node)) return undefined;
  if (node.type === 'Literal') return node.value;
  return node.type === 'TemplateLiteral' ? (node as Template).quasis.map(cooked).join(' ') : undefined;
}

const cooked = ({ value }: Template['quasis'][number]) => value.cooked;

describe('screens', () => {
  it('have no text of their own', () => {
    const found = modules.flatMap(({ file, nodes }) =>
      nodes
        .flatMap(texts)
        .filter((text) => typeof text === 'string' && WORDS.test(text))
        .map((text) => `${file}: ${text}`),
    );
    expect(found).toEqual([]);
  });
});

/** Key by key, whether a module names it, in full or from a template (`type.${type}`). */
function named(): (key: string) => boolean {
  const whole = new Set<string>();
  const patterns = new Set<string>();
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  for (const node of modules.flatMap(({ nodes }) => nodes)) {
    if (node.type === 'Literal' && typeof node.value === 'string') whole.add(node.value.replace(/^\w+:/, ''));
    if (node.type !== 'TemplateLiteral') continue;
    const parts = (node as Template).quasis.map(cooked);
    if (parts.some((part) => /\w{3}|\w\.|\.\w/.test(part)))
      patterns.add(parts.map(escaped).join('.+').replace(/^\w+:/, ''));
  }
  const templates = [...patterns].map((pattern) => new RegExp(`^${pattern}$`));
  return (key) => whole.has(key) || templates.some((template) => template.test(key));
}

describe('the dictionary', () => {
  const isNamed = named();

  it.each(readdirSync(english))('%s has no text that nothing asks for', (file) => {
    const keys = leaves(JSON.parse(readFileSync(`${english}/${file}`, 'utf8')));
    expect(keys.filter((key) => !isNamed(key))).toEqual([]);
  });
});

function leaves(words: object, before = ''): string[] {
  const keys = Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [before + key] : leaves(value, `${before}${key}.`),
  );
  return [...new Set(keys.map((key) => key.replace(/_(zero|one|two|few|many|other)$/, '')))];
}
