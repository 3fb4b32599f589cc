import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserName } from './driver.ts';
import { FOCUSED } from './focused.ts';
import { inPanel } from './in-reader.ts';
import { type ReaderTest, readerTest } from './opened-reader.ts';
import type { Popup } from './popup.ts';
import { tabTo, type Walk } from './walk.ts';
import { until } from './until.ts';

const HEADLINE = 'سد الوادي يعود إلى العمل بعد عشر سنوات من التوقف';

describe(`popup and panel with the keyboard alone in ${browserName}`, () => {
  let reader: ReaderTest;
  let page: Page;
  let popup: Popup;
  let walk: Walk;

  beforeAll(async () => {
    reader = await readerTest();
    page = await reader.driver.open(reader.url);
    await page.evaluate("Object.assign(document.querySelector('h1'), { tabIndex: -1 }).focus()");
    popup = await reader.driver.popup(page);
    await popup.waitFor('.chip');
    walk = { press: popup.strike, focused: popup.focused };
  });

  afterAll(() => reader.end());

  const closes = (selector: string): Promise<unknown> =>
    expect.poll(() => popup.count(selector)).toBe(0);

  it('opens the copy menu, walks it round with the arrows, and gives the focus back', async () => {
    await tabTo(walk, 'صيغ أخرى للنسخ');
    const expanded = (): Promise<string | null> => popup.attribute('.act-more', 'aria-expanded');
    expect(await expanded()).toBe('false');
    await popup.strike('Enter');
    await popup.waitFor('[role=menu]');
    expect(await expanded()).toBe('true');
    await expect.poll(popup.focused).toMatch(/^نص عادي/u);
    for (const next of ['منسّق', 'Markdown', 'مع الصور', '.txt', '.md', '.html', 'نص عادي']) {
      await popup.strike('ArrowDown');
      await expect.poll(popup.focused).toMatch(new RegExp(`^${next}(?!.*no ring)`, 'u'));
    }
    await popup.strike('ArrowUp');
    await expect.poll(popup.focused).toBe('.html');
    // Firefox’s window takes Escape before its popup is told, and closes it.
    await popup.strike(browserName === 'firefox' ? 'Tab' : 'Escape');
    await closes('[role=menu]');
    expect(await popup.focused()).toBe('صيغ أخرى للنسخ');
    expect(await expanded()).toBe('false');
  });

  it('takes images along with a key that leaves the menu open, and copies from it', async () => {
    const images = (): Promise<string | null> =>
      popup.attribute('[role=menuitemcheckbox]', 'aria-checked');
    await popup.strike('Enter');
    await popup.waitFor('[role=menu]');
    for (const to of ['true', 'false']) {
      while (!(await popup.focused())?.startsWith('مع الصور')) await popup.strike('ArrowDown');
      await popup.strike('Space');
      await expect.poll(images).toBe(to);
    }
    await popup.strike('ArrowUp');
    await expect.poll(popup.focused).toMatch(/^Markdown/u);
    await popup.strike('Enter');
    await popup.waitFor('.is-done');
    await closes('[role=menu]');
    expect(await popup.focused()).toBe('صيغ أخرى للنسخ');
    expect(await popup.text('p[role=status]')).toBe('نُسخ النص إلى الحافظة');
  });

  it('walks a name, hides it, and has it back, the focus never lost', async () => {
    const way = await tabTo(walk, 'سلمى الكتبي');
    expect(way.filter((one) => one.endsWith('(no ring)'))).toEqual([]);
    await popup.strike('Enter');
    await expect.poll(() => popup.text('.jump [role=status]')).toMatch(/^الموضع 1 من/u);
    expect(await popup.attribute('.chip', 'aria-pressed')).toBe('true');
    await tabTo(walk, 'إخفاء هذا الاسم');
    await popup.strike('Enter');
    await popup.waitFor('.hidden-names button');
    await expect.poll(popup.focused).toMatch(/^إظهار/u);
    await popup.strike('Enter');
    await closes('.hidden-names button');
    expect(await popup.focused()).toMatch(/^في هذا/u);
  });

  it('lists the keys and goes back to where one was', async () => {
    await tabTo(walk, '؟ كل الاختصارات');
    await popup.strike('Enter');
    await popup.waitFor('.sheet');
    await expect.poll(popup.focused).toBe('رجوع');
    await popup.strike(browserName === 'firefox' ? 'Enter' : 'Escape');
    await closes('.sheet');
    await expect.poll(popup.focused).toMatch(/^؟ كل الاختصارات/u);
  });

  it('opens the list of what is hidden, folds a kind, walks the others, and closes', async () => {
    await popup.press('KeyH');
    await popup.waitFor('[role=switch][aria-checked=true]');
    await popup.press('KeyL');
    const panel = inPanel(reader.driver);
    await panel.waitFor('.kind');
    await page.bringToFront();
    const inside: Walk = {
      press: (key) => page.keyboard.press(key),
      focused: () =>
        panel.ask<string>(`const { activeElement } = dialog.getRootNode(); ${FOCUSED}`),
    };
    await expect.poll(inside.focused).toBe('إغلاق');
    const folds = (): Promise<string | null> =>
      panel.ask("return dialog.querySelector('.fold').getAttribute('aria-expanded')");
    await tabTo(inside, 'مشاركة ومتابعة');
    expect(await folds()).toBe('true');
    await inside.press('Enter');
    await expect.poll(folds).toBe('false');
    expect((await tabTo(inside, 'إعلانات')).length).toBe(2);
    const way = await tabTo(inside, 'غير ذلك');
    expect(way.filter((one) => one.endsWith('(no ring)'))).toEqual([]);
    expect(way.some((one) => one.startsWith('إظهاره دائمًا'))).toBe(true);
    await inside.press('Escape');
    await until(() => page.evaluate("!document.querySelector('safi-panel')"), 'the page alone');
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe(HEADLINE);
  });
});
