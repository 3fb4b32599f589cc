import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { states } from '../ui/popup/stories.ts';
import { under } from './conditions.ts';
import { browserName, start, type Driver } from './driver.ts';
import { type Gallery, serveGallery } from './gallery/serve.ts';
import { fixture, serve, type Served } from './serve.ts';
import { until } from './until.ts';

const STORY = '/2026/03/11/river-dam-returns';
const PANEL = "Boolean(document.querySelector('safi-panel'))";
const DESK = { width: 1100, height: 800 };
/** High enough for what a popup of 600 pixels shows when it is scrolled. */
const WHOLE_POPUP = { width: 360, height: 1000 };
const PHONE = { width: 360, height: 720 };
/** A window of 1280 pixels at 200 %. */
const ZOOMED = { width: 640, height: 400 };

type Picture = { name: string; base64: string };

/** `npm run looks`: every surface in every language as sheets in `out/looks`, to be looked at by people. */
describe.skipIf(process.env['SAFI_LOOKS'] === undefined)(
  `sheets of pictures in ${browserName}`,
  () => {
    let driver: Driver;
    let gallery: Gallery;
    let site: Served;
    let desk: Page;

    beforeAll(async () => {
      [driver, gallery, site] = await Promise.all([
        start(),
        serveGallery(),
        serve({ [STORY]: fixture('sample--river') }),
      ]);
      desk = await driver.open(gallery.url('loading'));
    });
    afterAll(async () => {
      await gallery.close();
      await site.close();
      await driver.close();
    });

    const taken = async (page: Page, name: string, fullPage = false): Promise<Picture> => {
      await page.bringToFront();
      // Faces are asked for once the words are laid out.
      await page.evaluate(
        'new Promise(requestAnimationFrame).then(() => document.fonts.ready).then(() => true)',
      );
      return { name, base64: await page.screenshot({ encoding: 'base64', fullPage }) };
    };

    /** Lays pictures side by side, each under its name. */
    const sheet = async (
      name: string,
      pictures: readonly Picture[],
      width: number,
    ): Promise<void> => {
      await desk.bringToFront();
      await desk.setViewport({ width: 1600, height: 900 });
      const figures = pictures.map(
        (picture) =>
          `<figure style="margin:4px;display:inline-block;vertical-align:top;width:${width}px"><figcaption dir="ltr">${picture.name}</figcaption>
         <img style="width:100%;border:1px solid red" src="data:image/png;base64,${picture.base64}"></figure>`,
      );
      await desk.setContent(
        `<!doctype html><body style="margin:0;font:12px sans-serif">${figures.join('')}`,
      );
      await desk.evaluate(
        'Promise.all([...document.images].map((one) => one.decode())).then(() => true)',
      );
      mkdirSync('out/looks', { recursive: true });
      const { base64 } = await taken(desk, name, true);
      writeFileSync(`out/looks/${browserName}-${name}.png`, Buffer.from(base64, 'base64'));
    };

    describe.each(['ar', 'en', 'fr'])('in %s', (language) => {
      test('popup', async () => {
        const page = await driver.open(gallery.url('story'));
        const pictures: Picture[] = [];
        for (const [at, state] of Object.keys(states).entries()) {
          const theme = at % 2 === 0 ? 'light' : 'dark';
          await under(page, { reduced: true }, WHOLE_POPUP);
          await page.goto(gallery.url(state, { language, theme }));
          pictures.push(await taken(page, `${state} ${theme}`));
        }
        await page.goto(gallery.url('story', { language, full: '' }));
        await under(page, { reduced: true }, PHONE);
        pictures.push(await taken(page, 'full page, phone'));
        await page.goto(gallery.url('story', { language, theme: 'dark' }));
        await page.click('.act-more');
        pictures.push(await taken(page, 'menu'));
        await page.keyboard.press('Escape');
        await page.keyboard.press('?');
        pictures.push(await taken(page, 'keys'));
        await page.close();
        await sheet(`popup-${language}`, pictures, 300);
      });

      test('reader', async () => {
        const page = await driver.open(gallery.url('loading'));
        const pictures: Picture[] = [];
        const look = async (name: string, size: typeof DESK, key: string | null): Promise<void> => {
          await under(page, { reduced: true, coarse: size === PHONE }, size);
          const [story = '', theme = 'light'] = name.split(' ');
          await page.goto(gallery.reader(story, { language, theme }));
          await until(
            () => page.evaluate("Boolean(document.querySelector('safi-reader'))"),
            'the reader',
          );
          if (key) await page.keyboard.press(key as 'KeyA'); // one of the reader's keys
          pictures.push(await taken(page, `${name} ${size.width} ${key ?? ''}`));
        };
        await look('story light', DESK, null);
        await look('story dark', DESK, 'KeyA');
        await look('mixed sepia', DESK, 'KeyO');
        await look('bare black', DESK, null);
        await look('story light', DESK, 'KeyL');
        await look('story light', ZOOMED, null);
        await look('story light', PHONE, null);
        await look('story dark', PHONE, 'KeyA');
        await look('table light', PHONE, null);
        await page.close();
        await sheet(`reader-${language}`, pictures, 520);
      });

      test('own pages', async () => {
        await driver.inExtension(
          `await api.storage.sync.set({ settings: { language: '${language}' }, 'site:almarfa.example':
          { hide: 'always', reader: true, spared: ['share|class|div.post-share'] } })`,
        );
        const pictures: Picture[] = [];
        for (const name of ['options', 'welcome']) {
          const page = await driver.openOwn(`src/${name}/${name}.html`);
          await until(() => page.evaluate("Boolean(document.querySelector('h1'))"), name);
          for (const [theme, size] of [
            ['light', DESK],
            ['dark', DESK],
            ['light', PHONE],
            ['light', ZOOMED],
          ] as const) {
            await under(page, { reduced: true, coarse: size === PHONE }, size);
            await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
            pictures.push(await taken(page, `${name} ${theme} ${size.width}`, true));
          }
          await page.close();
        }
        for (const [at, name] of ['options', 'welcome'].entries()) {
          const [light, dark, ...narrow] = pictures.slice(at * 4, at * 4 + 4);
          if (!light || !dark) throw new Error(`no pictures of ${name}`);
          await sheet(`${name}-${language}`, [light, dark], 780);
          await sheet(`${name}-narrow-${language}`, narrow, 390);
        }
      });

      test('panel', async () => {
        await driver.inExtension(
          `await api.storage.sync.set({ settings: { language: '${language}' } })`,
        );
        const page = await driver.open(site.url(STORY));
        const pictures: Picture[] = [];
        await page.setViewport(DESK);
        const popup = await driver.popup(page);
        await popup.waitFor('[role=switch]');
        await popup.click('[role=switch]');
        await popup.waitFor('[role=switch][aria-checked=true]');
        await popup.press('KeyL');
        await until(() => page.evaluate(PANEL), 'the panel');
        pictures.push(await taken(page, 'panel'));
        await page.setViewport(PHONE);
        pictures.push(await taken(page, 'panel, phone'));
        await page.setViewport(ZOOMED);
        pictures.push(await taken(page, 'panel, zoomed'));
        await page.close();
        await sheet(`panel-${language}`, pictures, 520);
      });
    });
  },
);
