import { readFileSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { ensureBrowser } from '../../browsers/ensure.ts';
import { bundle } from '../bundle.ts';
import type { Speed } from './inPage.ts';

/**
 * Times the summary of 3,000 words beside plain Readability in one Chromium, in turns, on saved pages whose story
 * gives way to the 3,000 words. In: HTML files. Out: the least milliseconds of the rounds, one a page.
 */
export async function measureSpeed(files: readonly string[], rounds: number): Promise<Speed[]> {
  const script = await bundle('tools/bench/summary/inPage.ts', true);
  const browser = await launch({
    executablePath: ensureBrowser('chromium'),
    headless: true,
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const found: Speed[] = [];
  for (const file of files) found.push(await timesOn(browser, file, `${script};${ask(rounds)}`));
  await browser.close();
  return found;
}

const ask = (rounds: number): string => `JSON.stringify(safiSummaryBench(${rounds}))`;

/** The page as its markup alone: nothing of it runs, and nothing is asked of the network. */
async function timesOn(browser: Browser, file: string, script: string): Promise<Speed> {
  const page = await browser.newPage();
  await page.setBypassCSP(true);
  await page.setRequestInterception(true);
  page.on('request', (request) => void request.abort());
  await page.setJavaScriptEnabled(false);
  await page.setContent(readFileSync(file, 'utf8'), { waitUntil: 'domcontentloaded' });
  const { readability, summary }: Speed = JSON.parse(String(await page.evaluate(script)));
  await page.close();
  return { readability, summary };
}
