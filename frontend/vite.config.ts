/** How the front end is built into the server's package, and served in development. */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { boardFirst, groups, requestFirst, yetToCome } from './vite/chunks.ts';
import { documents } from './vite/documents.ts';
import { precompress } from './vite/precompress.ts';
import { worker } from './vite/worker.ts';

const server = 'http://127.0.0.1:8000';

export default defineConfig({
  plugins: [documents(), react(), boardFirst(), requestFirst(), worker(), precompress()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    outDir: '../backend/trato/web/static',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    // The content security policy allows no data: scripts or fonts and no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false, resolveDependencies: yetToCome },
    sourcemap: 'hidden',
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
  server: {
    strictPort: true,
    proxy: {
      '/graphql': { target: server, ws: true, changeOrigin: false },
      '/files': { target: server, changeOrigin: false },
    },
  },
  test: {
    environment: 'node',
    // On a busy machine what takes a second may take ten; none of these tests is about time.
    testTimeout: 60_000,
    // They share no state but what they import, so a worker need not begin anew with each file.
    pool: 'threads',
    isolate: false,
    include: ['src/**/*.test.{ts,tsx}', 'vite/**/*.test.ts', 'worker/**/*.test.ts'],
  },
});
