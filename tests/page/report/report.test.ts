import { array, assert, constant, constantFrom, property, record, subarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/article/reading.ts';
import { findClutter } from '../../../src/clutter/find.ts';
import type { Outline, PageReport } from '../../../src/core/report/types.ts';
import { outlineOf } from '../../../src/page/report/outline.ts';
import { reportOn } from '../../../src/page/report/report.ts';
import { pageOf, paragraphs, storyPage } from '../../article/page.ts';

function report(page: Document): PageReport {
  const reading = readPage(page, true);
  const { clutter } = findClutter(page, reading.extraction, {});
  return reportOn(
    page,
    reading,
    clutter.map((one) => Object.assign({}, one, { isHidden: true })),
  );
}

function all(outline: Outline): Outline[] {
  const inside = (outline.has ?? []).filter((part) => typeof part === 'object');
  return [outline, ...inside.flatMap(all)];
}

/** A word that stands nowhere else: not in our lexicons, our code or our markup. */
const secret = array(constantFrom('ث', 'ظ', 'غ', 'ض', 'ذ'), { minLength: 6, maxLength: 12 }).map(
  (letters) => letters.join(''),
);

/** Markup in which every text, and every attribute that holds text, is made of the word. */
const leaky = (word: string): string[] => [
  `<p>${word} ${word} ${word}</p>`,
  `<p title="${word}"><a href="/${word}?q=${word}" aria-label="${word}">${word}</a></p>`,
  `<figure><img src="/${word}.jpg" alt="${word}"><figcaption>${word}</figcaption></figure>`,
  `<div class="${word} related-posts" id="${word}"><b>اقرأ أيضا</b><a href="/1">${word}</a></div>`,
  `<div data-text="${word}" style="content:'${word}'"><!-- ${word} -->${word}</div>`,
  `<form><input type="text" name="${word}" value="${word}" placeholder="${word}"></form>`,
  `<time datetime="${word}">${word}</time>`,
  `<script>var a = "${word}"</script><style>.a::before { content: "${word}" }</style>`,
  `<iframe srcdoc="${word}"></iframe><template>${word}</template><svg><title>${word}</title></svg>`,
  `<h2 id="${word}-${word}">${word}</h2><ul><li role="${word}">${word}</li></ul>`,
  `<span lang="${word}" itemprop="${word}" itemtype="https://x.example/${word}">${word}</span>`,
];

describe('a report on a page', () => {
  it('holds no word of the page, whatever the page is made of', () => {
    const page = secret.chain((word) =>
      record({ word: constant(word), parts: subarray(leaky(word), { minLength: 1 }) }),
    );
    assert(
      property(page, ({ word, parts }) => {
        const html = `<html lang="ar"><head><title>${word}</title>
          <meta property="og:title" content="${word}"><meta name="author" content="${word}">
          <script type="application/ld+json">{"@type":"NewsArticle","headline":"${word}"}</script></head>
          <body><h1>${word} ${word}</h1>${paragraphs}${parts.join('')}</body></html>`;
        expect(JSON.stringify(report(pageOf(html)))).not.toContain(word);
      }),
      { numRuns: 8 },
    );
  });

  it('tells texts by their letters, and labels by their words', () => {
    const page = storyPage(
      `${paragraphs}<div class="box"><b> اقرأ  أيضًا: </b><p>خبر آخر</p></div>`,
    );
    const parts = all(report(page).page);
    expect(parts.find(({ tag }) => tag === 'b')?.has).toEqual(['اقرأ أيضا']);
    expect(parts.find(({ attributes }) => attributes?.['class'] === 'box')?.has?.[1]).toEqual({
      tag: 'p',
      has: [7],
    });
  });

  it('spares a sentence that only begins with a label', () => {
    const page = storyPage(`${paragraphs}<p class="q">شارك الوزير في الافتتاح</p>`);
    const part = all(report(page).page).find(({ attributes }) => attributes?.['class'] === 'q');
    expect(part?.has).toEqual([23]);
  });

  it('tells where the headline and each block of the story were read', () => {
    const page = storyPage(paragraphs);
    const { story, page: outline } = report(page);
    expect(story?.blocks.length).toBeGreaterThan(2);
    const parts = all(outline);
    expect(parts.filter(({ isHeadline }) => isHeadline).map(({ tag }) => tag)).toEqual(['h1']);
    expect(parts.flatMap(({ block }) => block ?? [])).toEqual(story?.blocks.map((_, at) => at));
  });

  it('tells what is hidden, by which rule, and marks its place', () => {
    const page = storyPage(`${paragraphs}<div class="related-posts"><a href="/1">خبر</a></div>`);
    const { clutter, page: outline } = report(page);
    expect(clutter).toContainEqual(expect.objectContaining({ kind: 'related', isHidden: true }));
    expect(all(outline).some((part) => part.clutter === 'related')).toBe(true);
  });

  it('keeps the shape of a date, and no name that is made of a heading', () => {
    const page = storyPage(
      `${paragraphs}<time datetime="2026-03-11T08:30:00+02:00">أمس</time><h2 id="ماذا-بعد">ب</h2>`,
    );
    const parts = all(report(page).page);
    expect(parts.find(({ tag }) => tag === 'time')?.attributes).toEqual({
      datetime: '9999-99-99T99:99:99+99:99',
    });
    expect(parts.find(({ tag }) => tag === 'h2')?.attributes).toEqual({ id: '*8*' });
  });

  it('has the address without what stands behind «#», and leaves out what is Safi’s own', () => {
    const page = storyPage(paragraphs);
    page.documentElement.append(page.createElement('safi-reader'));
    expect(report(page).address).toBe('https://news.example/story/1');
    expect(all(report(page).page).some(({ tag }) => tag.startsWith('safi-'))).toBe(false);
  });

  it.each([
    ['deep', '<div>'.repeat(400)],
    ['wide', '<i></i>'.repeat(12_100)],
  ])('ends where a page is too %s, and says so', (_, markup) => {
    const { page, isCut } = outlineOf(pageOf(`<body>${markup}`).documentElement, new Map());
    expect(isCut).toBe(true);
    expect(all(page).length).toBeLessThanOrEqual(12_000);
  });

  it('changes nothing on the page', () => {
    const page = storyPage(`${paragraphs}<div class="related-posts"><a href="/1">خبر</a></div>`);
    const before = page.documentElement.outerHTML;
    report(page);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});
