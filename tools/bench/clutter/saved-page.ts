import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { openLists } from '../../../src/clutter/lists/engine.ts';
import type { PageFeatures } from '../../../src/clutter/lists/engine.ts';

const lists = openLists(
  ['base', 'liste-ar'].map((list) => {
    return { list, bytes: new Uint8Array(readFileSync(`models/lists/${list}.bin`)) };
  }),
);

/** Opens a saved page under its address, all other requests refused, with the benchmark's script in it. */
export async function openPage(
  browser: Browser,
  { url, body }: { url: string; body: Buffer },
  script: string,
): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  let isServed = false;
  page.on('request', (request) => {
    // Only the first: scripts of saved pages send the browser on to where they once lived.
    const isPage = !isServed && request.isNavigationRequest();
    isServed = true;
    void (isPage ? request.respond({ contentType: 'text/html', body }) : request.abort());
  });
  await page.exposeFunction('safiAskLists', (features: PageFeatures, isFirst: boolean) =>
    lists.selectors(features, isFirst),
  );
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
  await page.evaluate(script);
  return page;
}
