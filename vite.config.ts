import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vite';
import webExtension from 'vite-plugin-web-extension';
import { asleep } from './tools/build/asleep.ts';
import { fonts } from './tools/build/fonts.ts';
import { noMarkup } from './tools/build/no-markup.ts';

const target = process.env['SAFI_TARGET'] === 'firefox' ? 'firefox' : 'chrome';
const outDir = join('dist', target);

/** What no script or page imports, but the manifest, the scripts in pages and the background fetch by name. */
function copyAssets(): void {
  cpSync('icons', join(outDir, 'icons'), {
    recursive: true,
    filter: (file) => !file.endsWith('.svg'),
  });
  cpSync('src/_locales', join(outDir, '_locales'), { recursive: true });
  cpSync('models', join(outDir, 'models'), {
    recursive: true,
    filter: (file) => !/\.(md|txt|conll)$|own-sentences/u.test(file),
  });
  mkdirSync(join(outDir, 'fonts'), { recursive: true });
  for (const [name, file] of fonts) cpSync(file, join(outDir, 'fonts', name));
}

export default defineConfig({
  publicDir: false,
  logLevel: 'warn',
  build: { outDir, emptyOutDir: true, target: 'es2023', minify: true, reportCompressedSize: false },
  plugins: [
    preact({ prefreshEnabled: false }),
    noMarkup(),
    asleep({ importer: 'src/content/detector.ts', module: 'src/article/detect/judge.ts' }),
    webExtension({
      browser: target,
      skipManifestValidation: true,
      disableAutoLaunch: true,
      manifest: 'manifest.json',
      additionalInputs: [
        'src/content/story.ts',
        'src/reader/reader.tsx',
        'src/welcome/welcome.html',
      ],
      onBundleReady: copyAssets,
    }),
  ],
});
