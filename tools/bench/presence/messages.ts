import type { SafiChromium } from '../../browsers/chromium.ts';

/** Has the background count what pages tell it. Firefox's events have no such door, hence Chromium alone. */
export async function countMessages({ worker }: SafiChromium): Promise<() => Promise<number>> {
  const background = await (await worker()).worker();
  if (!background) throw new Error('The extension has no worker.');
  await background.evaluate(
    'chrome.runtime.onMessage.addListener(() => { globalThis.safiHeard = (globalThis.safiHeard ?? 0) + 1 })',
  );
  return async () => Number(await background.evaluate('globalThis.safiHeard ?? 0'));
}
