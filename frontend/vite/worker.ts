/**
 * Builds the service worker as `sw.js`, which has to keep its name, and tells it what a release consists of. A step of our
 * own: what plugins bring along for it is many times as long as the worker.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const SOURCE = fileURLToPath(new URL('../worker/worker.ts', import.meta.url));
const NAME = 'sw.js';
const BESIDE = ['theme-boot.js', 'icon.svg', 'manifest.webmanifest'];
const IN_USE_ONLY = /\/src\/locales\//; // a person reads one language

export function worker(): Plugin {
  let publicFolder = '';
  return {
    name: 'trato-worker',
    apply: 'build',
    configResolved({ publicDir }) {
      publicFolder = publicDir;
    },
    buildStart() {
      this.emitFile({ type: 'chunk', id: SOURCE, fileName: NAME });
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const sw = bundle[NAME];
        const page = bundle['index.html'];
        if (sw?.type !== 'chunk' || page?.type !== 'asset') this.error('There is no worker, or no page.');
        const files = Object.values(bundle)
          .filter((file) => /^assets\/.*\.(js|css)$/.test(file.fileName))
          .filter((file) => file.type === 'asset' || !file.moduleIds.some((id) => IN_USE_ONLY.test(id)))
          .map(({ fileName }) => `/${fileName}`)
          .sort();
        const release = createHash('sha256').update(page.source).update(files.join());
        for (const name of BESIDE) release.update(readFileSync(`${publicFolder}/${name}`));
        const told = { RELEASE: release.digest('hex').slice(0, 12), FILES: files };
        const constants = Object.entries(told).map(
          ([name, value]) => `const ${name}=${JSON.stringify(value)};`,
        );
        sw.code = constants.join('') + sw.code;
      },
    },
  };
}
