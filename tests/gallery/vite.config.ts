import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** `npx vite -c tests/gallery/vite.config.ts` shows every screen in every state. */
export default defineConfig({
  root: here('.'),
  plugins: [preact()],
  resolve: { alias: { '#i18n': here('./i18n.ts') } },
  server: { port: 5199, strictPort: true, fs: { allow: [here('../..')] } },
});
