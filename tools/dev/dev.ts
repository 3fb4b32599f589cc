import { runCommand } from '../check/run.ts';
import { openTarget } from '../start/open.ts';
import { readOptions } from '../start/options.ts';
import { openDev, reloadPages } from './browser.ts';
import { onChange } from './watch.ts';

/** What a build is made of. */
const SOURCES = ['src', 'icons', 'models', 'manifest.json', 'vite.config.ts', 'tools/build'];

function build(target: string): boolean {
  const began = performance.now();
  const built = runCommand('npm', ['run', '--silent', 'build', '--', target]);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(built.failed === 0 ? `built in ${seconds} s` : built.report);
  return built.failed === 0;
}

/**
 * `npm run dev [-- [--firefox] [--headless] FILE-or-URL]`: a browser with Safi on a page, the sample story where nothing
 * is named; each change of the sources is built and loaded, and the page with it. A build that fails says why, and the
 * last good one stays. Ends with the browser, or with Ctrl+C.
 */
async function main(argv: readonly string[]): Promise<void> {
  const name = argv.includes('--firefox') ? 'firefox' : 'chrome';
  const { target, headless } = readOptions(argv.filter((word) => word !== '--firefox'));
  if (!build(name)) throw new Error('There is nothing to begin with.');
  const { browser, reload } = await openDev(name, headless);
  await openTarget(browser, target);
  console.log(`Safi is open in ${name}. Waiting for changes.`);
  const take = async (path: string): Promise<void> => {
    console.log(`${path} changed`);
    if (!build(name)) return;
    await reload();
    await reloadPages(browser);
    console.log('loaded again');
  };
  const end = onChange(SOURCES, take, (error) =>
    console.error('The browser did not take the new build:', error),
  );
  browser.once('disconnected', end);
}

await main(process.argv.slice(2));
