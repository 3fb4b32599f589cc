import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe has against the page, or what matches in it: rule and element. */
export async function faults(page: Page, selector = 'html'): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(
    `axe.run('${selector}', { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`,
  );
  return found as string[]; // as the expression says
}
