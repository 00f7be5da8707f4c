import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The running application, for `npm run dev:web`. */
const server = process.env.REGIE_URL ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  // The server puts a fresh one in with every answer: the component library writes a few <style> elements.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // Nothing as data: addresses, so that the Content-Security-Policy need not allow them.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'charts', test: /node_modules\/(echarts|zrender)\//, priority: 2 },
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    // The server takes requests of a browser only from pages of its own address, so it has to see this one.
    proxy: Object.fromEntries(
      ['/v1', '/openapi.json', '/docs', '/problems', '/health'].map((path) => [
        path,
        { target: server, changeOrigin: false },
      ]),
    ),
  },
});
