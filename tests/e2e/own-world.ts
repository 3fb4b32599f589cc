import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { browserName } from './driver.ts';
import { inWindow } from './firefox-window.ts';

/** The world of Safi's content scripts on one page, which the page's own scripts do not see. */
export type OwnWorld = {
  /** Evaluates there; null as long as no script of Safi has run on the page. The value must be plain data. */
  run: (code: string) => Promise<unknown>;
  /** How many style sheets of another origin than the page's own there are: what extensions insert is among them. */
  sheets: () => Promise<number>;
};

/** Opens that world, with what only the browser itself may: Chromium's protocol, Firefox's own window. */
export const ownWorld = (page: Page): Promise<OwnWorld> =>
  browserName === 'chromium' ? inChromium(page) : Promise.resolve(inFirefox(page.browser()));

async function inChromium(page: Page): Promise<OwnWorld> {
  const session = await page.createCDPSession();
  const sheets = await foreignSheets(session);
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  return {
    sheets,
    async run(expression) {
      const own = worlds.find(({ origin }) => origin.startsWith('chrome-extension:'));
      const { result } = await session.send('Runtime.evaluate', {
        expression,
        ...(own && { contextId: own.id }),
        returnByValue: true,
      });
      return own ? result.value : null;
    },
  };
}

async function foreignSheets(session: CDPSession): Promise<() => Promise<number>> {
  const sheets = new Set<string>();
  session.on('CSS.styleSheetAdded', ({ header }) => {
    if (header.origin !== 'regular') sheets.add(header.styleSheetId);
  });
  session.on('CSS.styleSheetRemoved', ({ styleSheetId }) => sheets.delete(styleSheetId));
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  return () => Promise.resolve(sheets.size);
}

const ID = 'safi@safi.example';

/** What a script of the browser's own answers from the process of the page in the foreground. */
function inContent(browser: Browser, code: string): Promise<unknown> {
  const script = `data:,${encodeURIComponent(`sendAsyncMessage('safi-test', ${code})`)}`;
  return inWindow(
    browser,
    `new Promise((answered) => {
      const { messageManager } = gBrowser.selectedBrowser;
      messageManager.addMessageListener('safi-test', function heard({ data }) {
        messageManager.removeMessageListener('safi-test', heard);
        answered(data);
      });
      messageManager.loadFrameScript(${JSON.stringify(script)}, false);
    })`,
    true,
  );
}

/** The sandbox of an extension's scripts is kept by the module that made it. */
const inFirefox = (browser: Browser): OwnWorld => ({
  async run(code) {
    const own = `ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs')
      .ExtensionContent.getContextByExtensionId('${ID}', content)`;
    const evaluated = `Cu.evalInSandbox(${JSON.stringify(`JSON.stringify(${code})`)}, own.cloneScope)`;
    const told = await inContent(browser, `((own) => own ? ${evaluated} : 'null')(${own})`);
    return typeof told === 'string' ? JSON.parse(told) : null;
  },
  sheets: async () =>
    Number(
      await inContent(browser, 'InspectorUtils.getAllStyleSheets(content.document, false).length'),
    ),
});
