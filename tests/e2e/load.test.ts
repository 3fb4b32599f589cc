import { expect, describe, it } from 'vitest';
import { pages } from '../../tools/bench/load/pages.ts';
import { browserName } from './driver.ts';
import { many } from './nightly.ts';
import type { Popup } from './popup.ts';
import { onSite } from './on-site.ts';

const names = Object.keys(pages);
/** By day those that a browser itself opens soon. */
const byDay = ['of 100 stories', 'with a paragraph of 1 MB'];
const tried = [...new Set([...byDay, ...names])].slice(0, many(names.length, byDay.length));
const addressOf = (name: string): string => `/2026/03/11/story-${names.indexOf(name)}`;

/** What is waited for takes long on a busy machine; how long it takes is for `npm run bench:load`. */
const PATIENCE = { timeout: 60_000 };
const is = (popup: Popup, state: string): Promise<void> =>
  expect.poll(() => popup.count(`[role=switch]${state}`), PATIENCE).toBe(1);

/** Counts the turns that the page itself gets. */
const BEAT = `globalThis.beats = 0; setInterval(() => { beats += 1; }, 10)`;

describe(`a page with more than any reader wants in ${browserName}`, () => {
  const at = onSite(Object.fromEntries(names.map((name) => [addressOf(name), pages[name] ?? ''])));

  it.each(tried)(
    '%s gets its story or a clear word, and turns of its own meanwhile',
    async (name) => {
      const page = await at.driver.open(at.site.url(addressOf(name)));
      await page.evaluate(BEAT);
      const popup = await at.driver.popup(page);
      const answered = async (): Promise<boolean> =>
        (await popup.count('.sum li')) > 0 || ((await popup.text('.say h1')) ?? '').length > 5;
      await expect.poll(answered, PATIENCE).toBe(true);
      expect(await page.evaluate('beats')).toBeGreaterThan(0);
      if ((await popup.count('[role=switch]')) > 0) {
        await popup.click('[role=switch]');
        await is(popup, '[aria-checked=true]');
        await popup.click('[role=switch]');
        await is(popup, '[aria-checked=false]');
      }
      await popup.close();
      await page.close();
    },
  );
});
