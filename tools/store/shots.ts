import type { Page } from 'puppeteer-core';
import type { PictureName } from './captions.ts';
import type { Shot } from './frame.ts';
import type { Setting, Stage } from './stage.ts';

const click = (popup: Page, selector: string): Promise<unknown> =>
  popup.evaluate(`document.querySelector('${selector}').click()`);

async function openReader(stage: Stage): Promise<void> {
  const popup = await stage.popup();
  await click(popup, '.act-main');
  await stage.waitInside('safi-reader', '.sum li');
}

async function hideClutter(stage: Stage): Promise<Page> {
  const popup = await stage.popup();
  await click(popup, '.act[role=switch]');
  await popup.waitForSelector('.strip');
  return popup;
}

type Picture = Setting & { take: (stage: Stage) => Promise<Shot[]> };

const wide = { width: 1150, height: 640 };

/** How each picture is taken: the steps of a reader, on the demonstration page. */
export const pictures: Record<PictureName, Picture> = {
  popup: {
    ...wide,
    take: async (stage) => {
      const popup = await stage.popup();
      // Automation gives the popup's page room that its window has not: the document alone is taken.
      await popup.setViewport({ width: 400, height: 560, deviceScaleFactor: 2 });
      const body = await (await popup.$('body'))?.boundingBox();
      if (!body) throw new Error('The popup has no body.');
      const clip = { ...body, y: 0, height: 560 };
      const over = await popup.screenshot({ encoding: 'base64', clip });
      await popup.close();
      return [{ page: await stage.shoot(), popup: over }];
    },
  },
  reader: {
    ...wide,
    width: 1280,
    height: 712,
    take: async (stage) => {
      await openReader(stage);
      return [{ page: await stage.shoot() }];
    },
  },
  clutter: {
    width: 1060,
    height: 1160,
    take: async (stage) => {
      const before = await stage.shoot();
      await (await hideClutter(stage)).close();
      return [{ page: before }, { page: await stage.shoot() }];
    },
  },
  panel: {
    ...wide,
    take: async (stage) => {
      await click(await hideClutter(stage), '.strip .link');
      await stage.waitInside('safi-panel', '.items li');
      return [{ page: await stage.shoot() }];
    },
  },
  night: {
    ...wide,
    width: 1280,
    height: 712,
    settings: { theme: 'dark', size: 22, digits: 'arabic' },
    take: async (stage) => {
      await openReader(stage);
      await stage.press('KeyA');
      await stage.waitInside('safi-reader', '.stepper');
      return [{ page: await stage.shoot() }];
    },
  },
};
