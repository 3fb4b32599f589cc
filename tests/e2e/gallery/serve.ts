import { cpSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { preact } from '@preact/preset-vite';
import { build, preview } from 'vite';
import { fonts } from '../../../tools/build/fonts.ts';

export type Gallery = {
  /** The address of a state of the popup. */
  url: (state: string, more?: Record<string, string>) => string;
  /** The address of the reader on one of the stories. */
  reader: (story: string, more?: Record<string, string>) => string;
  /** The address of the panel of hidden things; `state` is `some`, `back` or `nothing`. */
  panel: (state: string, more?: Record<string, string>) => string;
  close: () => Promise<void>;
};

/** Builds the gallery of popup, reader and panel under `out/` and serves it on 127.0.0.1. */
export async function serveGallery(): Promise<Gallery> {
  const root = resolve('tests/e2e/gallery');
  const outDir = resolve('out/gallery', String(process.pid));
  const shared = { configFile: false, root, publicDir: false, logLevel: 'error' } as const;
  await build({
    ...shared,
    plugins: [preact({ prefreshEnabled: false })],
    build: {
      outDir,
      emptyOutDir: true,
      rolldownOptions: {
        input: ['gallery.html', 'reader.html', 'panel.html'].map((page) => resolve(root, page)),
      },
    },
  });
  mkdirSync(resolve(outDir, 'fonts'), { recursive: true });
  for (const [name, file] of fonts) cpSync(file, resolve(outDir, 'fonts', name));
  const server = await preview({
    ...shared,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const base = server.resolvedUrls?.local[0] ?? '';
  const address = (page: string, asked: Record<string, string>): string =>
    `${base}${page}.html?${String(new URLSearchParams(asked))}`;
  return {
    url: (state, more = {}) => address('gallery', { state, ...more }),
    reader: (story, more = {}) => address('reader', { story, ...more }),
    panel: (state, more = {}) => address('panel', { state, ...more }),
    close: () => server.close(),
  };
}
