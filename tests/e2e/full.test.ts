import { describe, expect, it } from 'vitest';
import { browserName } from './driver.ts';
import { onSite } from './on-site.ts';
import { fixture } from './serve.ts';
import { session } from './session.ts';
import { until } from './until.ts';

const STORY = '/2026/03/11/river-dam-returns';

/** Writes ever smaller things until the browser takes no more. Out: how many characters it took. */
const fill = (area: 'sync' | 'local'): string => `
  let taken = 0;
  for (const size of [${area === 'sync' ? '' : '1000000, 100000,'} 7000, 700, 70, 7, 1])
    for (let at = 0; at < 200; at += 1) {
      try { await api.storage.${area}.set({ ['filling ' + size + ' ' + at]: 'x'.repeat(size) }); } catch { break; }
      taken += size;
    }
  return taken;`;

describe(`a storage that is full in ${browserName}`, () => {
  const at = onSite({ [STORY]: fixture('sample--river') });

  const settings = (): Promise<string> =>
    at.driver.inExtension('return JSON.stringify(await api.storage.sync.get("settings"))');

  it('leaves what was kept as it was, says so where something was to be kept, and reads on', async () => {
    await at.driver.inExtension(
      "await api.storage.sync.set({ settings: { language: 'ar', size: 20 } })",
    );
    expect(await at.driver.inExtension<number>(fill('sync'))).toBeGreaterThan(50_000);
    // Firefox sets the other room no bounds but the disk's.
    const isBounded = browserName === 'chromium';
    if (isBounded)
      expect(await at.driver.inExtension<number>(fill('local'))).toBeGreaterThan(5_000_000);
    const before = await settings();

    const own = await at.driver.openOwn('src/options/options.html');
    await until(() => own.evaluate("Boolean(document.querySelector('.toc'))"), 'the settings');
    await own.evaluate("document.querySelectorAll('input[name=size]')[5].click()");
    const word = isBounded ? 'امتلأ مخزن المتصفح' : 'حُفظ';
    await until(
      () => own.evaluate(`document.querySelector('.saved').textContent.includes('${word}')`),
      'the word on it',
    );
    expect(await settings()).toBe(before);
    await own.close();

    const page = await at.driver.open(at.site.url(STORY));
    await session(at.driver, page);
    expect(await settings()).toBe(before);
    await page.close();
  });
});
