import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserName, start, type Driver } from './driver.ts';
import { inReader } from './in-reader.ts';
import { fixture, serve, type Served } from './serve.ts';
import { until } from './until.ts';

const FOLDER = 'out/downloads';
const isReport = (name: string): boolean => /^safi-127\.0\.0\.1.*\.json$/u.test(name);
const reports = (): string[] => (existsSync(FOLDER) ? readdirSync(FOLDER).filter(isReport) : []);

/** The text of the report that was saved last, as soon as it is whole. */
const saved = (): Promise<string> =>
  until(() => {
    const [name] = reports();
    const text = name === undefined ? '' : readFileSync(`${FOLDER}/${name}`, 'utf8');
    return Promise.resolve(text.endsWith('}\n') ? text : '');
  }, 'the saved report');

describe(`a report on a page in ${browserName}`, () => {
  let driver: Driver;
  let served: Served;

  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true });
    served = await serve({ '/news/2026/03/11/dam': fixture('sample--river') });
    driver = await start();
  });
  beforeEach(() => {
    for (const name of reports()) rmSync(`${FOLDER}/${name}`);
  });
  afterAll(async () => {
    await driver.close();
    await served.close();
  });

  it('is saved from the popup as a file that says what it is, without a word of the story', async () => {
    const page = await driver.open(served.url('/news/2026/03/11/dam'));
    const popup = await driver.popup(page);
    await popup.waitFor('.report .btn');
    expect(await popup.text('.report .note')).toContain('ليس فيه شيء من نصها');
    await popup.click('.report .btn');
    const text = await saved();
    const report = JSON.parse(text);
    expect(report).toMatchObject({ safiReport: 1, verdict: 'article', isCut: false });
    expect(report.address).toBe(page.url());
    expect(report.versions.browser).toMatch(/Chrom|Firefox/u);
    expect(report.clutter.length).toBeGreaterThan(3);
    expect(text).not.toMatch(/سد الوادي|الكتبي|ليلى الحداد|المرفأ/u);
    await popup.close();
    await page.close();
  });

  it('is saved from the reader’s end, too, and the reader says so', async () => {
    const page = await driver.open(served.url('/news/2026/03/11/dam'));
    const popup = await driver.popup(page);
    await popup.waitFor('.act-main[aria-disabled=false]');
    await popup.click('.act-main');
    const reader = inReader(driver);
    await reader.waitFor('.report .btn');
    await reader.ask("dialog.querySelector('.report .btn').click()");
    expect(JSON.parse(await saved())).toMatchObject({ safiReport: 1, verdict: 'article' });
    const toast = "return dialog.querySelector('.toast')?.textContent";
    await until(async () => (await reader.ask(toast)) === 'حُفظ الملف', 'the word at the foot');
    await page.close();
  });
});
