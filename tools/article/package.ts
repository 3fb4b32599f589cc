import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';

const ROOT = 'dist/article';
const BIN = 'tools/article/packaged.js';
/** What the command needs and does not carry: npm brings it. */
const needed = ['@mozilla/readability', 'jsdom', 'p-map', 'piscina', 'warcio'];

type Manifest = {
  version: string;
  license: string;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

/** The package.json of the packed command, with the versions that this checkout is tested with. */
function manifest(): object {
  const own = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest; // our own file
  const versions = { ...own.dependencies, ...own.devDependencies };
  return {
    name: 'safi-article',
    version: own.version,
    description: 'Reads Arabic news stories out of saved pages and web archives',
    license: own.license,
    type: 'module',
    engines: { node: '>=20' },
    bin: { 'safi-article': BIN },
    dependencies: Object.fromEntries(needed.map((name) => [name, versions[name]])),
  };
}

/** `npm run package:article`: the command without a browser, as a package that npx runs, in `dist`. */
async function main(): Promise<void> {
  rmSync(ROOT, { recursive: true, force: true });
  await build({
    configFile: false,
    logLevel: 'warn',
    ssr: { external: needed, noExternal: true },
    build: {
      ssr: true,
      outDir: ROOT,
      copyPublicDir: false,
      rollupOptions: {
        input: ['tools/article/packaged.ts', 'tools/article/worker.ts'],
        // The model is found from the place of the code that reads it, as in the checkout.
        output: {
          entryFileNames: 'tools/article/[name].js',
          chunkFileNames: 'tools/article/[name]-[hash].js',
        },
      },
    },
  });
  cpSync('models/names.bin', `${ROOT}/models/names.bin`);
  for (const file of ['LICENSE', 'NOTICE']) cpSync(file, `${ROOT}/${file}`);
  cpSync('docs/many-pages.md', `${ROOT}/README.md`);
  writeFileSync(`${ROOT}/package.json`, `${JSON.stringify(manifest(), null, 2)}\n`);
  execFileSync('npm', ['pack', '--silent', '--pack-destination', '..'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
}

await main();
