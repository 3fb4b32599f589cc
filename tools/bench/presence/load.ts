import type { Browser, CDPSession } from 'puppeteer-core';
import { loadSaved, type SavedPage } from '../../browsers/read.ts';

/** What one load of a page cost; times in milliseconds of the thread, not of the clock. */
export type Cost = {
  /** Script time of the page's thread, the page's own and ours. */
  script: number;
  task: number;
  layouts: number;
  /** kB of script objects that are left after a collection. */
  heap: number;
  listeners: number;
  requests: number;
};

type Metric =
  | 'ScriptDuration'
  | 'TaskDuration'
  | 'LayoutCount'
  | 'JSHeapUsedSize'
  | 'JSEventListeners';

/** Time for what content scripts and the background do after the load. */
const SETTLING = 400;

async function metricsOf(session: CDPSession): Promise<Record<Metric, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value])) as Record<
    Metric,
    number
  >; // Chromium has told these names for years
}

/** Loads a page once in a tab of its own, which has a process of its own. */
export async function loadOnce(browser: Browser, saved: SavedPage): Promise<Cost> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  let requests = 0;
  page.on('request', () => (requests += 1));
  await loadSaved(page, saved);
  await new Promise((settled) => setTimeout(settled, SETTLING));
  const spent = await metricsOf(session);
  await session.send('HeapProfiler.collectGarbage');
  const left = await metricsOf(session);
  await page.close();
  return {
    script: spent.ScriptDuration * 1000,
    task: spent.TaskDuration * 1000,
    layouts: spent.LayoutCount,
    heap: left.JSHeapUsedSize / 1000,
    listeners: left.JSEventListeners,
    requests,
  };
}
