import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserName, start, type Driver } from './driver.ts';
import { fixture, serve, type Served } from './serve.ts';
import { until } from './until.ts';

/** Dialogs that the page has ready from the start. */
const DIALOGS = `<style>
  #wall { display: none; position: fixed; inset: 0; background: #0008; }
  .has-wall #wall { display: block; }
  .has-wall { position: fixed; top: -300px; width: 100%; overflow: hidden; }
  #late { position: fixed; }
</style>
<div id="wall"><p>مرحبًا بعودتك</p></div>
<dialog id="late"><p>مرحبًا</p></dialog>`;

/**
 * Shows one of them as soon as the footer is hidden, and says on the console when `done` is true. The page does it
 * itself, since whatever a test evaluates in a page counts as the reader's own doing.
 */
const showing = (code: string, done: string): string => `<script>
  const [wall, late] = document.querySelectorAll('#wall, #late');
  let isShown = false;
  setInterval(() => {
    if (document.querySelector('footer').checkVisibility()) return;
    if (!isShown) { isShown = true; ${code} }
    else if (${done}) console.log('done');
  }, 100);
</script>`;
const pages = {
  '/2026/03/11/wall': showing(
    "document.body.className = 'has-wall'",
    'scrollY === 300 && !wall.checkVisibility()',
  ),
  '/2026/03/11/modal': showing('late.showModal()', "!late.matches(':modal')"),
  '/2026/03/11/plain': '',
};

/** Markup, and where the page stands. */
const STATE = `JSON.stringify([document.documentElement.outerHTML, scrollY,
  getComputedStyle(document.body).position, getComputedStyle(document.body).overflowY])`;

describe(`dialogs that a page shows while its clutter is hidden, in ${browserName}`, () => {
  let driver: Driver;
  let site: Served;

  beforeAll(async () => {
    const html = (script: string): string =>
      fixture('sample--river').replace('</body>', `${DIALOGS}${script}</body>`);
    const all = Object.entries(pages).map(([path, script]) => [path, html(script)]);
    [driver, site] = await Promise.all([start(), serve(Object.fromEntries(all))]);
  });
  afterAll(async () => {
    await driver.close();
    await site.close();
  });

  /** A story with its clutter hidden by the key; the popup that opens first grants the page. */
  const hidden = async (path: keyof typeof pages): Promise<Page> => {
    const page = await driver.open(site.url(path));
    await (await driver.popup(page)).close();
    await driver.command(page, 'clutter');
    return page;
  };
  const told = (page: Page): Promise<string> =>
    new Promise((heard) => page.on('console', (message) => heard(message.text())));
  const switchOff = async (page: Page): Promise<void> => {
    await driver.command(page, 'clutter');
    const isBack = "document.querySelector('footer').checkVisibility()";
    await until(() => page.evaluate(isBack), 'the footer to come back');
  };

  it('go, the page scrolls on from where it was held, and off gives both back', async () => {
    const page = await hidden('/2026/03/11/wall');
    expect(await told(page)).toBe('done');
    await page.evaluate("scrollTo({ top: 380, behavior: 'instant' })");
    expect(await page.evaluate('scrollY')).toBe(380);
    await switchOff(page);
    const now = await page.evaluate(STATE);
    await page.reload();
    await page.evaluate("document.body.className = 'has-wall'");
    expect(now).toBe(await page.evaluate(STATE));
    await page.close();
  });

  it('that keep the page from the pointer are closed, and off opens them again', async () => {
    const page = await hidden('/2026/03/11/modal');
    expect(await told(page)).toBe('done');
    await switchOff(page);
    expect(await page.evaluate("document.querySelector('#late').matches(':modal')")).toBe(true);
    await page.close();
  });

  it('stay where the reader has just asked for them', async () => {
    const page = await hidden('/2026/03/11/plain');
    await until(
      () => page.evaluate("!document.querySelector('footer').checkVisibility()"),
      'the clutter to be hidden',
    );
    await page.evaluate(
      "document.querySelector('h1').onclick = () => document.querySelector('#late').show()",
    );
    await page.click('h1');
    // What is added is looked at in the batch of the click, or in a later one: then the dialog has been too.
    await page.evaluate(
      "document.querySelector('h1').insertAdjacentHTML('afterend', '<p class=share>شارك</p>')",
    );
    await until(
      () => page.evaluate("!document.querySelector('p.share').checkVisibility()"),
      'what came later to be hidden',
    );
    expect(await page.evaluate("document.querySelector('#late').checkVisibility()")).toBe(true);
    await page.close();
  });
});
