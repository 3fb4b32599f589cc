import { launchChromium } from '../browsers/chromium.ts';
import { openSaved, readThroughPopup } from '../browsers/read.ts';
import { answer, type Found, type SavedPage } from './answer.ts';
import type { Reader } from './reader.ts';
import { readSource } from './saved.ts';

/** The built extension in real Chromium, clicked as a reader clicks it, one page after another. */
export async function chromium(): Promise<Reader> {
  const safi = await launchChromium();
  const find = async (saved: SavedPage): Promise<Found> => {
    const page = await openSaved(safi.browser, saved);
    const { reading, analysis, analyse } = await readThroughPopup(safi, page, saved.force);
    await page.close();
    const article = reading.kind === 'article' ? reading.article : null;
    return { kind: reading.kind, article, analysis, timings: { ...reading.milliseconds, analyse } };
  };
  return {
    concurrency: 1,
    read: async ({ source, force, timed, indent }) => {
      const found = await find(readSource(source, force));
      const json = JSON.stringify(answer(source.id, found, timed), null, indent);
      return { kind: found.kind, json };
    },
    close: () => safi.browser.close(),
  };
}
