import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserName, start, type Driver } from './driver.ts';
import { inReader } from './in-reader.ts';
import type { Popup } from './popup.ts';
import { fixture, serve, type Served } from './serve.ts';
import { until } from './until.ts';

const STORY = '/2026/03/11/river-dam-returns';
const TITLE = 'سد الوادي يعود إلى العمل بعد عشر سنوات من التوقف';

/** Prose at the address of a front page: no story, until the reader says that it is one. */
const HOME = `<!doctype html><html lang="ar" dir="rtl"><title>دفتر المرفأ</title><article><h1>دفتر المرفأ</h1>
${'<p>كتب البحّار في دفتره كل مساء ما رآه في النهار، ولم يقرأ الدفتر أحد غيره حتى بيع البيت بعد سنين طويلة.</p>'.repeat(6)}
</article></html>`;

describe(`the popup in ${browserName}`, () => {
  let driver: Driver;
  let site: Served;
  let page: Page;
  let popup: Popup;

  beforeAll(async () => {
    rmSync('out/downloads', { recursive: true, force: true });
    [driver, site] = await Promise.all([
      start(),
      serve({ [STORY]: fixture('sample--river'), '/': HOME }),
    ]);
  });

  afterAll(async () => {
    await driver.close();
    await site.close();
  });

  const open = async (path: string): Promise<void> => {
    page = await driver.open(site.url(path));
    popup = await driver.popup(page);
  };

  const waitForReader = (): Promise<unknown> =>
    until(() => page.evaluate("Boolean(document.querySelector('safi-reader'))"), 'the reader');

  const copied = async (...keys: [code: string, init?: KeyboardEventInit]) => {
    await popup.press(...keys);
    await popup.waitFor('.is-done');
    await popup.close();
    return driver.clipboard(page);
  };

  test('copies formatted text that stays right to left where it is pasted', async () => {
    await open(STORY);
    await popup.waitFor('.sum li');
    const { html } = await copied('KeyC', { shiftKey: true });
    expect(html).toContain('<h1');
    const pasted = await page.evaluate(`(() => {
      const box = document.createElement('div');
      box.contentEditable = 'true';
      document.body.append(box);
      box.focus();
      document.execCommand('insertHTML', false, ${JSON.stringify(html)});
      const title = box.querySelector('h1');
      return {
        title: title.textContent,
        directions: [...new Set([...box.querySelectorAll('h1, p')].map((part) => getComputedStyle(part).direction))],
        paragraphs: box.querySelectorAll('p').length,
        last: box.innerText.trim().split('\\n').at(-1),
      };
    })()`);
    expect(pasted).toMatchObject({
      title: TITLE,
      directions: ['rtl'],
      last: expect.stringMatching(/^http/u),
    });
  });

  test('copies Markdown alone', async () => {
    await open(STORY);
    await popup.waitFor('.sum li');
    const { plain, html } = await copied('KeyM');
    expect(plain.startsWith(`# ${TITLE}\n\n`)).toBe(true);
    expect(html).toBe('');
  });

  test('remembers the format that was copied last', async () => {
    await open(STORY);
    await popup.waitFor('.sum li');
    await expect.poll(() => popup.text('.act-hit .act-sub')).toBe('Markdown');
    await popup.click('.act-more');
    await popup.click('[role=menuitemradio]');
    await popup.waitFor('.is-done');
    await popup.close();
    expect((await driver.clipboard(page)).plain.startsWith(`${TITLE}\n\n`)).toBe(true);
  });

  test('offers to share where the browser can, and nowhere else', async () => {
    await open(STORY);
    await popup.waitFor('.sum li');
    await popup.click('.act-more');
    await popup.waitFor('[role=menu]');
    const canShare = await page.evaluate("'share' in navigator");
    expect(await popup.count('.menu > [role=menuitem]')).toBe(canShare ? 1 : 0);
    await popup.close();
  });

  test('goes to a sentence of the page, and from mention to mention', async () => {
    await open(STORY);
    await popup.waitFor('.sum li');
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
    const before = Number(await page.evaluate('scrollY'));
    await popup.press('Digit1');
    await until(async () => Number(await page.evaluate('scrollY')) < before, 'the first sentence');
    await popup.waitFor('.chip');
    await popup.click('.chip');
    await popup.waitFor('.chip[aria-pressed=true]');
    await expect.poll(() => popup.text('.jump [role=status]')).toMatch(/^الموضع 1 من/u);
    expect(await popup.attribute('.jump a', 'href')).toMatch(/^https:\/\/ar\.wikipedia\.org\//u);
    await popup.close();
  });

  test('on a page without a story says so, and reads it as one when asked', async () => {
    await open('/');
    await popup.waitFor('.say');
    expect(await popup.attribute('.act-main', 'aria-disabled')).toBe('true');
    await popup.click('.lines button');
    await popup.waitFor('.storyhead');
    expect(await popup.text('h1')).toBe('دفتر المرفأ');
    await popup.press('KeyR');
    await waitForReader();
  });

  // Firefox lets no automation onto such a page.
  test.skipIf(browserName === 'firefox')(
    'on a page of the browser says whose it is, and offers nothing that cannot be done',
    async () => {
      page = await driver.open('chrome://version/');
      popup = await driver.popup(page);
      await popup.waitFor('.say');
      await expect.poll(() => popup.text('h1')).toBe('هذه صفحة من صفحات المتصفح');
      expect(await popup.count('.acts [aria-disabled=true]')).toBe(4);
      await popup.close();
    },
  );

  test('saves a file under the name of the story', async () => {
    await open(STORY);
    await popup.waitFor('.sum li');
    await popup.press('KeyS');
    await popup.waitFor('.is-done');
    expect(await popup.text('.act-hit .act-name')).toBe('حُفظ');
    await popup.close();
    const file = `out/downloads/${TITLE}.txt`;
    await expect
      .poll(() => (existsSync(file) ? readFileSync(file, 'utf8') : ''))
      .toMatch(new RegExp(`^${TITLE}\n\n`, 'u'));
  });

  test('opens the reader with a key, and closes itself', async () => {
    await open(STORY);
    await popup.waitFor('.sum li');
    await popup.press('KeyR');
    await waitForReader();
  });

  test('tells the day by the reader’s calendar: itself, what is copied, and the reader view', async () => {
    const day = '٢٢ رمضان ١٤٤٧ هـ';
    await driver.inExtension(
      "await api.storage.sync.set({ settings: { language: 'ar', digits: 'arabic', calendar: 'islamic-umalqura' } })",
    );
    await open(STORY);
    await popup.waitFor('.sum li');
    expect(await popup.text('.meta')).toContain(day);
    expect((await copied('KeyC')).plain).toContain(day);
    popup = await driver.popup(page);
    await popup.waitFor('.sum li');
    await popup.press('KeyR');
    await waitForReader();
    const told = 'return dialog.querySelector("time").textContent';
    await expect.poll(() => inReader(driver).ask(told)).toBe(day);
  });
});
