import { readFileSync } from 'node:fs';
import { captions, type PictureName, type StoreLanguage } from './captions.ts';

/** A picture of the product as PNG, in base64. `popup` lies over the window's corner, below its toolbar. */
export type Shot = { page: string; popup?: string };

const ADDRESS = 'almarfa.example/culture/2026/10/18/harbour-library';

const png = (base64: string): string => `data:image/png;base64,${base64}`;
const file = (path: string): string => readFileSync(path).toString('base64');

/** The product's own sheets, with its faces in them: what is drawn here has no server to ask. */
function sheets(): string {
  const own = ['src/ui/tokens.css', 'src/ui/fonts.css', 'src/ui/ui.css', 'tools/store/frame.css'];
  const text = own.map((path) => readFileSync(path, 'utf8')).join('\n');
  return text.replaceAll(
    /url\('(\/fonts\/[^']+)'\)/gu,
    (_, path: string) => `url(data:font/woff2;base64,${file(`dist/chrome${path}`)})`,
  );
}

/** `drop` is the colour of the eye of the ṣād. */
const wordmark = (drop = '#1b8e9e'): string =>
  readFileSync('icons/wordmark.svg', 'utf8')
    .replace('<svg ', '<svg class="wm" ')
    .replace('#1b8e9e', drop);

function page(language: StoreLanguage, body: string): string {
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  return `<!doctype html><html lang="${language}" dir="${direction}" data-theme="light">
    <meta charset="utf-8"><style>${sheets()}</style><body>${body}</body></html>`;
}

function windowOf({ page: shot, popup }: Shot): string {
  const icon = file('icons/found-96.png');
  return `<div class="window">
    <div class="bar"><i></i><i></i><i></i><span><bdi dir="ltr">${ADDRESS}</bdi></span><img src="${png(icon)}"></div>
    <img class="shot" src="${png(shot)}">
    ${popup === undefined ? '' : `<img class="popup-shot" src="${png(popup)}">`}</div>`;
}

/** The markup of a screenshot, 1280 × 800: caption above, one or two windows below, in the order of reading. */
export function framed(name: PictureName, language: StoreLanguage, shots: readonly Shot[]): string {
  const { title, line } = captions[name][language];
  return page(
    language,
    `<div class="frame"><header><div><h1>${title}</h1><p>${line}</p></div>${wordmark()}</header>
      <div class="windows">${shots.map(windowOf).join('')}</div></div>`,
  );
}

/** The markup of the promotional tile, 440 × 280. */
export function tile(language: StoreLanguage): string {
  const { title, line } = captions.tile[language];
  return page(
    language,
    `<div class="tile">${wordmark('#7fd0da')}<div><h1>${title}</h1><p>${line}</p></div></div>`,
  );
}
