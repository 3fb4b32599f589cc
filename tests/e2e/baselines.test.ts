import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { difference, type Picture, small } from './baselines/picture.ts';
import { type Scene, scenes } from './baselines/scenes.ts';
import { under } from './conditions.ts';
import { browserName, start, type Driver } from './driver.ts';
import { type Gallery, serveGallery } from './gallery/serve.ts';
import { until } from './until.ts';

/** `npm run baselines` takes the pictures anew; look at each before you keep it. */
const isTaken = process.env['SAFI_BASELINES'] === 'take';
/**
 * More of a surface may not look otherwise. Measured: all of it two pixels lower 0.005, another text face 0.019, a line that is
 * gone 0.05, another language or direction 0.2.
 */
const MOST = 0.012;

const fileOf = ({ name }: Scene): string => `tests/baselines/${name}.webp`;

describe(`what it looks like in ${browserName}`, () => {
  let driver: Driver;
  let gallery: Gallery;
  /** Where pictures are compared. */
  let desk: Page;

  beforeAll(async () => {
    [driver, gallery] = await Promise.all([start(), serveGallery()]);
    desk = await driver.open(gallery.url('loading'));
  });

  afterAll(async () => {
    await gallery.close();
    await driver.close();
  });

  const open = async ({ own, url, size, conditions, act }: Scene): Promise<Page> => {
    if (own)
      await driver.inExtension(
        `await api.storage.sync.set({ settings: ${JSON.stringify(own.settings)} })`,
      );
    const page = own ? await driver.openOwn(own.path) : await driver.open(url(gallery));
    await under(page, { reduced: true, ...conditions }, size);
    await page.bringToFront();
    await act?.(page);
    return page;
  };

  const picture = async (page: Page): Promise<Picture> => {
    await page.evaluate('document.fonts.ready.then(() => true)');
    return { type: 'image/png', base64: await page.screenshot({ encoding: 'base64' }) };
  };

  test.each(scenes.filter((scene) => scene.browser === browserName))('$name', async (scene) => {
    const page = await open(scene);
    const kept = fileOf(scene);
    if (isTaken) {
      // Nothing to compare with: faces and pictures get a moment.
      await page.evaluate('new Promise((over) => setTimeout(over, 1500))');
      const { base64 } = await small(desk, await picture(page));
      writeFileSync(kept, Buffer.from(base64, 'base64'));
    }
    const before: Picture = { type: 'image/webp', base64: readFileSync(kept, 'base64') };
    let share = 1;
    const isSame = async (): Promise<boolean> => {
      const now = await picture(page);
      share = await difference(desk, [before, now], scene.size);
      if (share > MOST) keepWrong(scene, now);
      return share <= MOST;
    };
    await until(isSame, 'the picture that is kept').catch(() => null);
    expect(share, `out/baselines/${scene.name}.png beside ${kept}`).toBeLessThanOrEqual(MOST);
    await page.close();
  });
});

/** What was seen in place of a kept picture, for whoever looks into the failure. */
function keepWrong({ name }: Scene, { base64 }: Picture): void {
  if (!existsSync('out/baselines')) mkdirSync('out/baselines', { recursive: true });
  writeFileSync(`out/baselines/${name}.png`, Buffer.from(base64, 'base64'));
}
