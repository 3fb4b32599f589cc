import { JSDOM } from 'jsdom';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileText } from '../../src/core/export/story.ts';
import type { Article } from '../../src/core/story/types.ts';
import { copyOptions } from '../../src/settings/copying.ts';
import { defaults } from '../../src/settings/defaults.ts';
import { activeTab } from './active-tab.ts';
import { browserName, start, type Driver } from './driver.ts';
import { LEAK } from './hostile/attack.ts';
import { families, HEADLINE, hostilePage, opening } from './hostile/page.ts';
import { inReader, type InReader } from './in-reader.ts';
import { serve, type Served, type Site } from './serve.ts';
import { until } from './until.ts';

const pathOf = (at: number): string => `/2026/04/${at + 10}/sea-museum-reopens`;

/** What stands in a root of ours that no story may bring there. The browser runs it too, so it uses nothing from here. */
function contraband(root: ParentNode): string[] {
  const tags = /^(?:script|iframe|object|embed|base|form|link|template)$/iu;
  const link = /^(?:https?:|mailto:)/u;
  const picture = /^(?:https?:|data:image\/(?:png|jpe?g|webp|avif|gif)[;,])/u;
  const found: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (tags.test(element.localName)) found.push(element.localName);
    for (const { name, value } of element.attributes) {
      const isBad =
        /^on|^(?:srcdoc|ping)$/u.test(name) ||
        (name === 'href' && !link.test(value)) ||
        (name === 'src' && !picture.test(value));
      if (isBad) found.push(`${name}=${value}`);
    }
  }
  return found;
}

/** Visible buttons that a pointer would not reach. */
const COVERED = `return [...dialog.querySelectorAll('button')].filter((button) => {
  const { left, top, width, height } = button.getBoundingClientRect();
  const x = left + width / 2, y = top + height / 2;
  if (width === 0 || y < 0 || y > innerHeight || x < 0 || x > innerWidth) return false;
  return !button.contains(button.getRootNode().elementFromPoint(x, y));
}).map((button) => button.className)`;

const TURNED = /[\u202A-\u202E\u2066-\u2069]/u;

const options = copyOptions(
  { ...defaults, copyImages: true },
  {
    source: (outlet) => outlet,
    image: (caption) => caption,
    date: (iso) => iso,
  },
);

const contrabandIn = (html: string): string[] => contraband(new JSDOM(html).window.document);

describe(`hostile pages in ${browserName}`, () => {
  let driver: Driver;
  let site: Served;
  let reader: InReader;
  const pages: Site = Object.fromEntries(
    families.map((family, at) => [pathOf(at), hostilePage(family)]),
  );

  beforeAll(async () => {
    [driver, site] = await Promise.all([start(), serve(pages)]);
    await driver.inExtension(
      "await api.storage.sync.set({ settings: { language: 'ar', copyFormat: 'rich', copyImages: true } })",
    );
    reader = inReader(driver);
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
  });

  /** A page at rest: what it does to itself is done, and from now on the canary and the requests count. */
  async function atRest(path: string): Promise<{ page: Page; asked: string[] }> {
    const page = await driver.open(site.url(path));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.evaluate(
      'new Promise((done) => setTimeout(done, 300)).then(() => { globalThis.canary = [] })',
    );
    asked.length = 0;
    return { page, asked };
  }
  const sung = (page: Page): Promise<unknown> => page.evaluate('globalThis.canary');
  const leaks = (asked: readonly string[]): string[] =>
    asked.filter(
      (url) =>
        url.includes(LEAK) || !/^(?:http:\/\/127\.0\.0\.1:|data:|moz-ext|chrome-ext)/u.test(url),
    );
  const readStory = (): Promise<{ kind: string; article: Article }> =>
    driver.inExtension(
      `return api.tabs.sendMessage(${activeTab}.id, { to: 'story', name: 'read', request: { force: false } })`,
    );

  it.each(families.map(({ name, attacks }, at) => [attacks.length, name, at] as const))(
    '%i attacks, %s: nothing runs, nothing is asked for, nothing is covered',
    async (_, _name, at) => {
      const { page, asked } = await atRest(pathOf(at));
      const popup = await driver.popup(page);
      await popup.waitFor('.sum li');
      expect(await popup.text('h1')).toContain(HEADLINE.slice(0, 20));
      expect(await popup.text('body')).not.toMatch(TURNED);
      await popup.press('KeyC');
      await popup.waitFor('.is-done');
      const { article } = await readStory();
      await popup.press('KeyR');
      await page.bringToFront();
      await reader.waitFor('.sum button');
      expect(await reader.ask("return dialog.querySelector('.text').textContent")).toContain(
        opening,
      );
      expect(await reader.ask(`return (${contraband.toString()})(dialog)`)).toEqual([]);
      expect(await reader.ask(COVERED)).toEqual([]);
      const spot = await reader.ask<{ x: number; y: number }>(
        `const { left, top, width, height } = dialog.querySelector('.r-look').getBoundingClientRect();
         return { x: left + width / 2, y: top + height / 2 }`,
      );
      await page.mouse.click(spot?.x ?? 0, spot?.y ?? 0);
      await reader.waitFor('.look');
      await driver.screenshot(page, `hostile-${at}`);
      await page.keyboard.press('Escape');
      await until(() => reader.ask("return !dialog.querySelector('.look')"), 'the panel to close');
      await page.keyboard.press('Escape');
      await until(async () => (await reader.ask('return true')) === null, 'the page');
      const { html } = await driver.clipboard(page);
      expect(html).toContain(opening);
      expect(contrabandIn(html)).toEqual([]);
      expect(await sung(page)).toEqual([]);
      expect(leaks(asked)).toEqual([]);
      await page.close();

      const file = fileText(article, 'html', options);
      expect(contrabandIn(file)).toEqual([]);
      pages['/saved'] = file;
      const saved = await atRest('/saved');
      expect(await sung(saved.page)).toEqual([]);
      await saved.page.close();
    },
  );
});
