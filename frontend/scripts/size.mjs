/** Holds the build to its size budget: what a first visit fetches, what follows its first paint, and every lazily fetched part, gzipped. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const KB = 1024;
const BUDGET = {
  script: 250 * KB,
  soon: 40 * KB,
  style: 30 * KB,
  lazy: 64 * KB,
  words: 15 * KB,
  worker: 10 * KB,
};

const folder = fileURLToPath(new URL('../../backend/trato/web/static/', import.meta.url));
const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));

/** Small files have no compressed copy beside them. */
const gzipped = (file) => {
  const path = join(folder, file);
  return (
    statSync(`${path}.gz`, { throwIfNoEntry: false })?.size ??
    gzipSync(readFileSync(path), { level: 9 }).length
  );
};

/** A chunk with everything it imports statically; those in `known` are there already. */
function closure(key, known = new Set()) {
  if (known.has(key)) return known;
  known.add(key);
  for (const imported of manifest[key].imports ?? []) closure(imported, known);
  return known;
}

const total = (keys) => [...keys].reduce((sum, key) => sum + gzipped(manifest[key].file), 0);
const styles = (keys) => new Set([...keys].flatMap((key) => manifest[key].css ?? []));

const isWords = (key) => key.startsWith('src/locales/');
const entry = 'index.html';
const WORKER = 'worker/worker.ts';
const isIndexOf = (feature) => (key) => key.startsWith(`src/features/${feature}/index.`);

// A first visit goes from the entry over the sign-in to the board.
const first = closure(entry);
for (const feature of ['auth', 'board']) closure(Object.keys(manifest).find(isIndexOf(feature)), first);

// The frame around every screen has fetched what all menus need before anything lazy is asked for.
const settled = closure('src/ui/OpenMenu.tsx', new Set(first));
const beyond = (keys, known) => [...keys].filter((key) => !known.has(key));

const lines = [
  ['first visit, scripts', total(first), BUDGET.script],
  ['after the first paint', total(beyond(settled, first)), BUDGET.soon],
  ['first visit, styles', [...styles(first)].reduce((sum, file) => sum + gzipped(file), 0), BUDGET.style],
  ['service worker', gzipped(manifest[WORKER].file), BUDGET.worker],
];
for (const [key, chunk] of Object.entries(manifest)) {
  if (!chunk.isDynamicEntry || settled.has(key)) continue;
  lines.push([key, total(beyond(closure(key), settled)), isWords(key) ? BUDGET.words : BUDGET.lazy]);
}

let over = false;
for (const [name, size, budget] of lines) {
  const fits = size <= budget;
  over ||= !fits;
  if (!isWords(name) || !fits) {
    console.log(
      `${fits ? ' ' : '!'} ${name.padEnd(44)} ${(size / KB).toFixed(1).padStart(7)} kB of ${budget / KB} gzipped`,
    );
  }
}
if (over) process.exit(1);
