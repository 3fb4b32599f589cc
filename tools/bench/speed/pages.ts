import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'models/data/own-sentences/';
/** A notation of names: `[P سمير الحلواني]`, and `لـ[O رويترز]` for a clitic that stands before one. */
const BRACKETS = /\u0640?\[[A-Z] ([^\]]+)\]/gu;

const sentences = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .flatMap((file) => readFileSync(FOLDER + file, 'utf8').split('\n'))
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line) => line.replace(BRACKETS, '$1'));

const HEADLINE = 'البلدية تعيد فتح السوق القديم بعد ترميم استمر ثمانية أشهر';

/** How much a story page of size 1 holds, about what the pages of Arabic news sites do. */
const PARAGRAPHS = 16;
const SENTENCES = 3;
const LINKS = 120;
const CARDS = 40;

const times = (count: number, make: (at: number) => string): string =>
  Array.from({ length: Math.max(1, Math.round(count)) }, (_, at) => make(at)).join('\n');

/** Sentences of ours one after another from a place on; they begin again at the end. */
const sentence = (at: number): string => sentences[(at * 7) % sentences.length] ?? '';

const link = (at: number): string =>
  `<li class="menu-item"><a href="/section/${at}"><span>قسم ${at}</span></a></li>`;
const card = (at: number): string =>
  `<div class="col"><div class="card"><div class="card-body"><a class="thumb" href="/news/${at}"><img src="/i/${at}.jpg" alt=""></a><div class="text"><h3 class="title"><a href="/news/${at}">${sentence(at + 900)}</a></h3><div class="meta"><span class="date">منذ ساعة</span></div></div></div></div></div>`;
const paragraph = (at: number): string =>
  `<p>${times(SENTENCES, (nth) => sentence(at * SENTENCES + nth))}</p>`;

/**
 * An invented story page: menu, headline, story, related cards, footer, all of them `size` times as long as on a usual
 * page. The words are Safi's own sentences, each once on a page of up to ten times the size.
 */
export const storyPage = (size: number): string => `<!doctype html><html lang="ar" dir="rtl">
<head><meta charset="utf-8"><title>${HEADLINE}</title></head><body>
<header><ul class="menu">${times(LINKS * size, link)}</ul></header>
<main><article><h1>${HEADLINE}</h1><div class="meta"><time datetime="2026-03-11T08:00:00Z">11 آذار 2026</time></div>
<div class="content">${times(PARAGRAPHS * size, paragraph)}</div></article>
<section class="related"><h2>اقرأ أيضا</h2>${times(CARDS * size, card)}</section></main>
<footer><ul>${times((LINKS / 2) * size, link)}</ul></footer></body></html>`;
