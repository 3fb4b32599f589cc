import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserName, start, type Driver } from './driver.ts';
import { inReader } from './in-reader.ts';
import { fixture, serve, type Served } from './serve.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const STORY = '/2026/03/11/river-dam-returns';

type Node = Protocol.DOM.Node;

function hostIn(node: Node): Node | null {
  if (node.nodeName === 'SAFI-READER') return node;
  for (const child of node.children ?? []) {
    const found = hostIn(child);
    if (found) return found;
  }
  return null;
}

async function objectOf(session: CDPSession, node: Node, world: number): Promise<string> {
  const { object } = await session.send('DOM.resolveNode', {
    backendNodeId: node.backendNodeId,
    executionContextId: world,
  });
  return object.objectId ?? '';
}

/** Faults that axe finds in the closed shadow root, which it is shown in a world of its own. */
async function faultsIn(page: Page): Promise<unknown> {
  const session = await page.createCDPSession();
  await session.send('DOM.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const host = hostIn(root);
  const [shadow] = host?.shadowRoots ?? [];
  if (!host || !shadow) throw new Error('There is no reader.');
  await session.send('Runtime.evaluate', { expression: AXE, contextId: executionContextId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: await objectOf(session, host, executionContextId),
    arguments: [{ objectId: await objectOf(session, shadow, executionContextId) }],
    functionDeclaration: `async function (root) {
      Object.defineProperty(this, 'shadowRoot', { value: root });
      const { violations } = await axe.run(this);
      return violations.map(({ id, nodes }) => [id, nodes[0].html, nodes[0].failureSummary]);
    }`,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value;
}

const LOOKS = (['light', 'sepia', 'dark', 'black'] as const).flatMap((theme) =>
  (['ar', 'en', 'fr'] as const).map((language) => ({ theme, language })),
);

// Firefox lets no test into a closed shadow root with a script of its own.
describe.runIf(browserName === 'chromium')('the reader, asked by axe', () => {
  let driver: Driver;
  let site: Served;

  beforeAll(async () => {
    driver = await start();
    site = await serve({ [STORY]: fixture('sample--river') });
  });

  afterAll(async () => {
    await driver.close();
    await site.close();
  });

  it.each(LOOKS)('has no fault in $theme and $language, wide and narrow', async (look) => {
    await driver.inExtension(`await api.storage.sync.set({ settings: ${JSON.stringify(look)} })`);
    const page = await driver.open(site.url(STORY));
    const popup = await driver.popup(page);
    await popup.waitFor('.sum li');
    await popup.press('KeyR');
    await page.bringToFront();
    await inReader(driver).waitFor('.sum button');
    await page.setViewport({ width: 1440, height: 900 });
    await page.keyboard.press('KeyA');
    await inReader(driver).waitFor('.look');
    expect(await faultsIn(page)).toEqual([]);
    await page.keyboard.press('KeyO');
    await page.setViewport({ width: 390, height: 844 });
    expect(await faultsIn(page)).toEqual([]);
    await page.close();
  });
});
