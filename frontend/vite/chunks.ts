/**
 * How the build is cut, and what the page asks for at once: a first visit is a few files, all of them asked for together,
 * and not fifty that are handled one by one and name each other in turn.
 */
import { fileURLToPath } from 'node:url';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

type Group = Rolldown.CodeSplittingGroup;
type Modules = Parameters<Extract<Group['name'], (...given: never[]) => unknown>>[1];

const from = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const BOARD = from('src/features/board/index.ts');
const FIRST = from('src/first.ts');
const WORKER = from('worker/');
/** What every visit reads, and the board. */
const FIRST_WORDS = /\/src\/locales\/(\w+)\/(?:common|board|record)\.json$/;
/** Small modules that come along when many screens share them: none of them is for the first visit. */
const SMALL = /\/node_modules\/(?:lucide-react\/.*\/icons|@tanstack\/react-query|@mantine\/hooks)\//;
/** But for these, which every input needs, and so the sign-in. */
const OF_INPUTS = /\/node_modules\/@mantine\/hooks\/.*\/(?:use-id|random-id|use-uncontrolled)\//;

/** A module of ours with every other that it imports statically. */
function closure(id: string, modules: Modules, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(id) || id.includes('/node_modules/')) return known;
  known.add(id);
  for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) closure(imported, modules, known);
  return known;
}

let ofFirst: ReadonlySet<string> | undefined;
let ofBoard: ReadonlySet<string> | undefined;

/** The first request, with what sends it: small, so that it doesn't wait for the application. */
function first(id: string, modules: Modules): string | null {
  ofFirst ??= closure(FIRST, modules);
  return ofFirst.has(id) ? 'first' : null;
}

/** What the board has in common with other screens; the rest of it is a chunk by itself. */
function shared(id: string, modules: Modules): string | null {
  ofBoard ??= closure(BOARD, modules);
  return ofBoard.has(id) || OF_INPUTS.test(id) ? 'screens' : null;
}

const small = (id: string) => (SMALL.test(id) ? 'small' : null);

const words = (id: string) => {
  const [, language] = FIRST_WORDS.exec(id) ?? [];
  return language ? `words-${language}` : null;
};

export const groups: Group[] = [
  { name: first, priority: 4 },
  { name: words, priority: 3 },
  { name: 'app', tags: ['$initial'], test: (id) => !id.startsWith(WORKER), priority: 2 },
  { name: shared, minShareCount: 2, priority: 1 },
  { name: small, minShareCount: 4, priority: 0 },
];

/** Scripts that every visit has fetched before anything lazy is asked for. */
const THERE = /^assets\/(?:rolldown-runtime|first|index|screens)-[\w-]+\.js$/u;

/** What a lazy part needs besides: lists of that stand in every script that asks for some, and need not name what is there. */
export const yetToCome = (_: string, files: string[], { hostType }: { hostType: 'html' | 'js' }) =>
  hostType === 'js' ? files.filter((file) => !THERE.test(file)) : files;

/** The page names the files of the board, where nearly every visit goes: they are on their way before it is known whose visit it is. */
export function boardFirst(): Plugin {
  return {
    name: 'trato-board-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(page, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const wanted = new Set<Rolldown.OutputChunk>();
        const want = (chunk: Rolldown.OutputChunk | undefined) => {
          if (!chunk || wanted.has(chunk) || page.includes(chunk.fileName)) return;
          for (const name of chunk.imports) want(chunks.find(({ fileName }) => fileName === name));
          wanted.add(chunk);
        };
        want(chunks.find(({ facadeModuleId }) => facadeModuleId === BOARD));
        const link = (rel: string, name: string): HtmlTagDescriptor => ({
          tag: 'link',
          attrs: { rel, crossorigin: true, href: `/${name}` },
          injectTo: 'head',
        });
        return [...wanted].flatMap(({ fileName, viteMetadata }) => [
          link('modulepreload', fileName),
          ...[...(viteMetadata?.importedCss ?? [])].map((name) => link('stylesheet', name)),
        ]);
      },
    },
  };
}

/** The page runs the first request's script as soon as it has come: before the application, which waits for all of its own. */
export function requestFirst(): Plugin {
  return {
    name: 'trato-request-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(page, { bundle = {} }) {
        const chunk = Object.values(bundle).find(
          (file) => file.type === 'chunk' && file.moduleIds.includes(FIRST),
        );
        if (!chunk) throw new Error('The first request has no script.');
        const script = `<script type="module" async fetchpriority="high" crossorigin src="/${chunk.fileName}"></script>`;
        return page.replace('<script type="module"', `${script}\n    $&`);
      },
    },
  };
}
