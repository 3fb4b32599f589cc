import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Manifest, Package, Target } from '../../../tools/store/package.ts';
import { rules } from '../../../tools/store/rules.ts';

/** The head of a PNG, which is all that is read of it. */
function png(size: number): Uint8Array {
  const bytes = new Uint8Array(24);
  bytes.set([137, 80, 78, 71, 13, 10, 26, 10]);
  new DataView(bytes.buffer).setUint32(16, size);
  new DataView(bytes.buffer).setUint32(20, size);
  return bytes;
}

const sizes = [16, 32, 48, 96, 128];
const messages = { name: { message: 'صافي' }, description: { message: 'أخبار بلا مشتتات' } };

function manifestFor(target: Target): Manifest {
  return {
    manifest_version: 3,
    version: '0.1.0',
    default_locale: 'ar',
    icons: Object.fromEntries(sizes.map((size) => [String(size), `icons/found-${size}.png`])),
    action: { default_popup: 'src/popup/popup.html' },
    content_scripts: [{ js: ['src/content/detector.js'] }],
    content_security_policy: { extension_pages: "default-src 'none'; script-src 'self'" },
    ...(target === 'chrome'
      ? {
          minimum_chrome_version: '128',
          background: { service_worker: 'src/background/background.js' },
        }
      : {
          background: { scripts: ['src/background/background.js'] },
          browser_specific_settings: {
            gecko: {
              id: 'safi@safi.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }),
  };
}

/** A small package that both stores take. */
function good(target: Target): Package {
  const files: Record<string, Uint8Array> = {
    'manifest.json': strToU8('{}'),
    '_locales/ar/messages.json': strToU8(JSON.stringify(messages)),
    'src/popup/popup.html': strToU8('<script type="module" src="./popup.js"></script>'),
    'src/popup/popup.js': strToU8(
      'evaluate(read("https://example.org")); retrieval(1); el.eval(2)',
    ),
    'src/content/detector.js': strToU8('setTimeout(() => look(), 10)'),
    'src/background/background.js': strToU8('isFunction(a); const how = "import(x)"'),
    'popup.css': strToU8('@font-face { src: url(/fonts/naskh.woff2) }'),
    'fonts/naskh.woff2': new Uint8Array(3),
    ...Object.fromEntries(sizes.map((size) => [`icons/found-${size}.png`, png(size)])),
  };
  return { target, manifest: manifestFor(target), files: new Map(Object.entries(files)) };
}

const faults = (pkg: Package): string[] => Object.values(rules).flatMap((rule) => rule(pkg));

/** The package with a file more, or another in its place. */
const withFile =
  (name: string, text: string | Uint8Array) =>
  (pkg: Package): Package => ({
    ...pkg,
    files: new Map(pkg.files).set(name, typeof text === 'string' ? strToU8(text) : text),
  });

const withManifest =
  (change: Partial<Manifest>) =>
  (pkg: Package): Package => ({
    ...pkg,
    manifest: { ...pkg.manifest, ...change },
  });

describe('what the stores refuse', () => {
  it.each(['chrome', 'firefox'] as const)('is nothing in a good package for %s', (target) => {
    expect(faults(good(target))).toEqual([]);
  });

  const policy = (text: string): Partial<Manifest> => ({
    content_security_policy: { extension_pages: text },
  });

  it.each([
    ['an older manifest', 'chrome', withManifest({ manifest_version: 2 })],
    ['a version with words', 'chrome', withManifest({ version: '1.0-beta' })],
    ['a version with too large a number', 'chrome', withManifest({ version: '1.65536' })],
    ['updates from elsewhere', 'chrome', withManifest({ update_url: 'https://example.org' })],
    ['no service worker for Chrome', 'chrome', withManifest({ background: { scripts: ['a.js'] } })],
    ['no data statement for Firefox', 'firefox', withManifest({ browser_specific_settings: {} })],
    ['an open policy', 'chrome', withManifest(policy("default-src 'self'"))],
    [
      'a policy with a host',
      'chrome',
      withManifest(policy("default-src 'none'; script-src 'self' https://cdn.example")),
    ],
    [
      'a policy with eval',
      'firefox',
      withManifest(policy("default-src 'none'; script-src 'self' 'unsafe-eval'")),
    ],
    [
      'a description that is too long',
      'chrome',
      withFile(
        '_locales/en/messages.json',
        JSON.stringify({ ...messages, description: { message: 'a'.repeat(133) } }),
      ),
    ],
    ['a default language without words', 'firefox', withManifest({ default_locale: 'fr' })],
    ['an icon of another size', 'chrome', withFile('icons/found-48.png', png(47))],
    ['an icon that is no PNG', 'firefox', withFile('icons/found-96.png', 'GIF89a')],
    ['no icon for the store', 'chrome', withManifest({ icons: { 48: 'icons/found-48.png' } })],
    ['a file that nobody declared', 'chrome', withFile('src/popup/popup.tsx', 'x')],
    ['a hidden file', 'firefox', withFile('.DS_Store', 'x')],
    [
      'a file that is too large',
      'firefox',
      withFile('models/names.bin', new Uint8Array(5_000_001)),
    ],
    [
      'a page that is missing',
      'chrome',
      withManifest({ options_ui: { page: 'src/options/o.html' } }),
    ],
    ['eval', 'chrome', withFile('a.js', 'const f = eval (text)')],
    ['a function out of a string', 'chrome', withFile('a.js', 'new Function("return 1")')],
    ['a timer that runs a string', 'firefox', withFile('a.js', 'setTimeout("run()", 1)')],
    ['imported code', 'firefox', withFile('a.js', 'import("https://cdn.example/a.js")')],
    ['a source map', 'chrome', withFile('a.js', 'x\n//# sourceMappingURL=a.js.map')],
    [
      'a script from elsewhere',
      'chrome',
      withFile('src/popup/popup.html', '<script src="https://cdn.example/a.js"></script>'),
    ],
    ['code in a page', 'firefox', withFile('src/popup/popup.html', '<script>run()</script>')],
    ['code in an attribute', 'chrome', withFile('src/popup/popup.html', '<p onclick="run()">')],
    ['a font from elsewhere', 'chrome', withFile('a.css', 'a { src: url("https://f.example/a") }')],
  ] as const)('is %s', (_, target, change) => {
    expect(faults(change(good(target)))).not.toEqual([]);
  });
});
