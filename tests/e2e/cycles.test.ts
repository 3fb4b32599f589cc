import type { CDPSession } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { browserName } from './driver.ts';
import { inReader } from './in-reader.ts';
import { many, patience } from './nightly.ts';
import { onSite } from './on-site.ts';
import { fixture } from './serve.ts';
import { until } from './until.ts';

const STORY = '/2026/03/11/river-dam-returns';
const CYCLES = many(200, 20);
/** What is made once and kept is made by then: compiled functions, fonts, the caches of the engine. */
const FIRST = 10;
const MOST = 1.05;

/** Bytes of script objects of the page's process that are left after collections. */
async function heap(session: CDPSession): Promise<number> {
  for (let at = 0; at < 3; at += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

// Firefox tells no automation the heap of one page.
describe.runIf(browserName === 'chromium')('the reader, opened and closed', () => {
  const at = onSite({ [STORY]: fixture('sample--river') });

  it(`${CYCLES} times gives the memory back`, { timeout: patience(1_800_000) }, async () => {
    const page = await at.driver.open(at.site.url(STORY));
    const popup = await at.driver.popup(page);
    await popup.waitFor('.sum li');
    await popup.close();
    const reader = inReader(at.driver);
    const session = await page.createCDPSession();
    const cycle = async (): Promise<void> => {
      await at.driver.command(page, 'reader');
      await reader.waitFor('.sum button');
      await page.keyboard.press('Escape');
      await until(async () => (await reader.ask('return true')) === null, 'the page');
    };
    for (let at = 0; at < FIRST; at += 1) await cycle();
    const before = await heap(session);
    for (let at = 0; at < CYCLES; at += 1) await cycle();
    const after = await heap(session);
    console.log(
      `${CYCLES} cycles: ${before} bytes before, ${after} after, ${(after / before).toFixed(3)}`,
    );
    expect(after / before).toBeLessThan(MOST);
    await page.close();
  });
});
