import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

/**
 * The reviewers' portal: served under `/review/` of the one origin, talking to `/api`.
 * The `source` condition takes our own packages from their TypeScript, so that nothing must be built first.
 */
export default defineConfig({
  base: '/review/',
  plugins: [react()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  server: { proxy: { '/api': 'http://127.0.0.1:1337' } },
  // Nothing is inlined into data: addresses, so that the content security policy can stay strict.
  build: { outDir: 'dist', assetsInlineLimit: 0, chunkSizeWarningLimit: 1000 },
  worker: { format: 'es' },
});
