import { launchChromium } from '../browsers/chromium.ts';
import { openSaved, readThroughPopup } from '../browsers/read.ts';
import type { Engine, Found, SavedPage } from './answer.ts';

/** The built extension in real Chromium, clicked as a reader clicks it. */
export async function chromiumEngine(): Promise<Engine> {
  const safi = await launchChromium();
  const read = async (saved: SavedPage): Promise<Found> => {
    const page = await openSaved(safi.browser, saved);
    const { reading, analysis, analyse } = await readThroughPopup(safi, page, saved.force);
    await page.close();
    const article = reading.kind === 'article' ? reading.article : null;
    return { kind: reading.kind, article, analysis, timings: { ...reading.milliseconds, analyse } };
  };
  return { read, close: () => safi.browser.close() };
}
