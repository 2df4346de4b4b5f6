/** Writes a Brotli and a gzip copy beside every built text file, so that the server never compresses at run time. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXT = /\.(js|css|html|svg|json|webmanifest|txt)$/;
const SMALLEST_WORTHWHILE = 512; // bytes; below that a compressed copy saves no packet

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function compressBeside(path: string): Promise<void> {
  const content = await readFile(path);
  if (content.length < SMALLEST_WORTHWHILE) return;
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  await Promise.all([
    toBrotli(content, { params }).then((packed) => writeFile(`${path}.br`, packed)),
    toGzip(content, { level: 9 }).then((packed) => writeFile(`${path}.gz`, packed)),
  ]);
}

export function precompress(): Plugin {
  let folder = '';
  return {
    name: 'trato-precompress',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      const paths = (await filesBelow(folder)).filter((path) => TEXT.test(path));
      await Promise.all(paths.map(compressBeside));
    },
  };
}
