import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { launchChromium, type SafiChromium } from '../browsers/chromium.ts';
import { runCommand } from '../check/run.ts';
import type { PictureName, StoreLanguage } from './captions.ts';
import { framed, tile } from './frame.ts';
import { pngSize } from './png.ts';
import { pictures } from './shots.ts';
import { setStage } from './stage.ts';

const SCREENSHOT = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };

/** Draws markup and keeps its picture, in exactly the size that the stores ask for. */
async function draw(
  browser: Browser,
  html: string,
  { file, size }: { file: string; size: typeof TILE },
): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ ...size, deviceScaleFactor: 1 });
  await page.setContent(html, { waitUntil: 'load' });
  await page.evaluate('document.fonts.ready.then(() => true)');
  const png = await page.screenshot();
  await page.close();
  const is = pngSize(png);
  if (is?.width !== size.width || is.height !== size.height)
    throw new Error(`${file} is not ${size.width} × ${size.height}`);
  writeFileSync(file, png);
  console.log(file);
}

async function drawAll(safi: SafiChromium, language: StoreLanguage): Promise<void> {
  const folder = `out/store/${language}`;
  mkdirSync(folder, { recursive: true });
  const names = Object.keys(pictures) as PictureName[];
  for (const [index, name] of names.entries()) {
    const picture = pictures[name];
    const stage = await setStage(safi, language, picture);
    const html = framed(name, language, await picture.take(stage));
    await stage.close();
    await draw(safi.browser, html, {
      file: `${folder}/${index + 1}-${name}.png`,
      size: SCREENSHOT,
    });
  }
  await draw(safi.browser, tile(language), { file: `${folder}/tile.png`, size: TILE });
}

/** `npm run store [-- ar|en|fr …]`: the stores' pictures of the built extension, in `out/store/<language>`. */
const asked = process.argv.slice(2);
const languages = (['ar', 'en', 'fr'] as const).filter(
  (language) => asked.length === 0 || asked.includes(language),
);
const built = runCommand('npm', ['run', '--silent', 'build', '--', 'chrome']);
if (built.failed > 0) throw new Error(built.report);
for (const language of languages) {
  const safi = await launchChromium({ language });
  try {
    await drawAll(safi, language);
  } finally {
    await safi.browser.close();
  }
}
