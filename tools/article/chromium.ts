import { launchChromium } from '../browsers/chromium.ts';
import { openSaved, readThroughPopup } from '../browsers/read.ts';
import { answer, type Found, type SavedPage } from './answer.ts';
import type { Reader } from './reader.ts';
import { readSource } from './saved.ts';

/** The built extension in real Chromium, clicked as a reader clicks it, one page after another. */
export async function chromium(): Promise<Reader> {
  const safi = await launchChromium();
  const readOnce = async (
    saved: SavedPage,
    force: boolean,
  ): ReturnType<typeof readThroughPopup> => {
    const page = await openSaved(safi.browser, saved);
    const found = await readThroughPopup(safi, page, force);
    await page.close();
    return found;
  };
  const find = async (saved: SavedPage): Promise<Found> => {
    const told = await readOnce(saved, false);
    const { kind } = told.reading;
    // Read by force a page is a story to the popup: its kind stays what the detector said of it.
    const isForced = saved.force && kind !== 'article';
    const { reading, analysis, analyse } = isForced ? await readOnce(saved, true) : told;
    const article = reading.kind === 'article' ? reading.article : null;
    return { kind, article, analysis, timings: { ...reading.milliseconds, analyse } };
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
