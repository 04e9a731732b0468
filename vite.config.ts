import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env.API ?? 'http://localhost:3000';

export default defineConfig({
  root: 'web',
  plugins: [react()],
  // Inlined files would be data: addresses, which the Content-Security-Policy refuses.
  build: { outDir: '../dist/web', emptyOutDir: true, assetsInlineLimit: 0, sourcemap: true },
  server: { host: '127.0.0.1', proxy: { '/api': api }, fs: { allow: ['..'] } },
});
