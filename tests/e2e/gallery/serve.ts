import { cpSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { preact } from '@preact/preset-vite';
import { build, preview } from 'vite';
import { fonts } from '../../../tools/build/fonts.ts';

export type Gallery = {
  /** The address of a state of the popup. */
  url: (state: string, more?: Record<string, string>) => string;
  close: () => Promise<void>;
};

/** Builds the gallery of the popup's states under `out/` and serves it on 127.0.0.1. */
export async function serveGallery(): Promise<Gallery> {
  const root = resolve('tests/e2e/gallery');
  const outDir = resolve('out/gallery', String(process.pid));
  const shared = { configFile: false, root, publicDir: false, logLevel: 'error' } as const;
  await build({
    ...shared,
    plugins: [preact({ prefreshEnabled: false })],
    build: { outDir, emptyOutDir: true, rolldownOptions: { input: resolve(root, 'gallery.html') } },
  });
  mkdirSync(resolve(outDir, 'fonts'), { recursive: true });
  for (const [name, file] of fonts) cpSync(file, resolve(outDir, 'fonts', name));
  const server = await preview({
    ...shared,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const base = server.resolvedUrls?.local[0] ?? '';
  return {
    url: (state, more = {}) =>
      `${base}gallery.html?${String(new URLSearchParams({ state, ...more }))}`,
    close: () => server.close(),
  };
}
