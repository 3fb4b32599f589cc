import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { canonical } from '../article/saved.ts';
import type { SavedPage } from '../browsers/read.ts';

/** What is opened: a saved page under the address it had, or an address of the web. */
export type Target = { saved: SavedPage } | { url: string };
export type Options = { target: Target; headless: boolean };

const SAMPLE = new URL('../../tests/fixtures/sample--river/page.html', import.meta.url);
const SAMPLE_ADDRESS = 'https://almarfa.example/news/2026/03/11/river-dam-returns';

const hasScreen = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

function targetOf(named: string | undefined): Target {
  if (named === undefined) return { saved: { bytes: readFileSync(SAMPLE), url: SAMPLE_ADDRESS } };
  if (!existsSync(named)) {
    if (/^https?:/u.test(named) && URL.canParse(named)) return { url: named };
    throw new Error(`There is no file ${named}, and it is no address.`);
  }
  const bytes = readFileSync(named);
  const url = canonical(bytes) ?? 'http://127.0.0.1/2026/01/01/story.html';
  return { saved: { bytes, url } };
}

/**
 * The command line: `[--headless] [FILE-or-URL]`, the sample story where nothing is named. Without a screen the
 * run is headless whatever was said. Throws with one sentence on what cannot be opened.
 */
export function readOptions(argv: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { headless: { type: 'boolean', default: false } },
  });
  return { target: targetOf(positionals[0]), headless: values.headless || !hasScreen() };
}
