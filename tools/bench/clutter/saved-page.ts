import { readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { openLists } from '../../../src/clutter/lists/engine.ts';
import type { PageFeatures } from '../../../src/clutter/lists/engine.ts';
import type { ClutterBench } from './in-page.ts';

const lists = openLists(
  ['base', 'liste-ar'].map((list) => {
    return { list, bytes: new Uint8Array(readFileSync(`models/lists/${list}.bin`)) };
  }),
);

/** Where the benchmark's script runs: beside the page's own scripts, as an extension's does. */
const WORLD = 'safi-bench';
/** Every picture of every page: what was not saved looks the same on each visit. */
const PICTURE = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"></svg>',
  'utf8',
);
/** What a page with pictures is given to come to rest, in milliseconds. */
const REST = 10_000;

type Call = <N extends keyof ClutterBench>(
  name: N,
  ...given: Parameters<ClutterBench[N]>
) => Promise<Awaited<ReturnType<ClutterBench[N]>>>;

/** Milliseconds of a page's thread: all, and what of it the browser took to compute styles and lay out. */
export type Spent = { all: number; layout: number };

/** A saved page with the benchmark's script in it. */
export type Opened = {
  page: Page;
  /** Calls the script's handle on the page. */
  call: Call;
  /** The page's thread so far, of its processor's time: other programs do not count. */
  threadTime: () => Promise<Spent>;
  /** Style sheets of the user's or an extension's origin that the page has now. */
  userSheets: () => number;
  close: () => Promise<void>;
};

/** Opens a saved page under its address; pictures are all one, and every other request is refused. */
export async function openPage(
  browser: Browser,
  { url, body }: { url: string; body: Buffer },
  script: string,
): Promise<Opened> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  let isServed = false;
  page.on('request', (request) => {
    // Only the first: scripts of saved pages send the browser on to where they once lived.
    const isPage = !isServed && request.isNavigationRequest();
    isServed = true;
    if (isPage) void request.respond({ contentType: 'text/html', body });
    else if (request.resourceType() === 'image')
      void request.respond({ contentType: 'image/svg+xml', body: PICTURE });
    else void request.abort();
  });
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
  await page
    .waitForFunction("document.readyState === 'complete'", { timeout: REST })
    .catch(() => null);
  const session = await page.createCDPSession();
  const userSheets = await countUserSheets(session);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const call = await enterWorld(session, script);
  return {
    page,
    call,
    userSheets,
    threadTime: async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (wanted: string): number =>
        (metrics.find(({ name }) => name === wanted)?.value ?? 0) * 1000;
      return { all: of('TaskDuration'), layout: of('LayoutDuration') + of('RecalcStyleDuration') };
    },
    close: () => page.close(),
  };
}

async function enterWorld(session: CDPSession, script: string): Promise<Call> {
  await session.send('Runtime.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: WORLD,
  });
  const run = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  session.on('Runtime.bindingCalled', ({ payload }) => {
    const asked: { id: number; features: PageFeatures; isFirst: boolean } = JSON.parse(payload);
    const answer = JSON.stringify(lists.selectors(asked.features, asked.isFirst));
    // A page that was closed meanwhile needs no answer.
    run(`safiClutter.answer(${asked.id}, ${answer})`).catch(() => null);
  });
  await session.send('Runtime.addBinding', { name: 'safiAsk', executionContextName: WORLD });
  await run(script);
  return async (name, ...given) =>
    (await run(
      `safiClutter.${name}(${given.map((one) => JSON.stringify(one)).join(', ')})`,
    )) as never; // what the handle's type says, as JSON
}

async function countUserSheets(session: CDPSession): Promise<() => number> {
  const sheets = new Set<string>();
  session.on('CSS.styleSheetAdded', ({ header }) => {
    if (header.origin !== 'regular') sheets.add(header.styleSheetId);
  });
  session.on('CSS.styleSheetRemoved', ({ styleSheetId }) => sheets.delete(styleSheetId));
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  return () => sheets.size;
}
