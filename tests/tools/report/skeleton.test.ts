import { describe, expect, it } from 'vitest';
import type { Outline } from '../../../src/core/report/types.ts';
import { outlineOf } from '../../../src/page/report/outline.ts';
import { inUtf8, skeleton } from '../../../tools/report/skeleton.ts';
import { fixture } from '../../e2e/serve.ts';
import { pageOf, paragraphs, storyPage } from '../../article/page.ts';

const outline = (page: Document): Outline => outlineOf(page.documentElement, new Map()).page;

describe('a page made of a report', () => {
  it.each([
    ['a story', storyPage(paragraphs)],
    ['labels, pictures and lists', storyPage('<b>اقرأ أيضا</b><img id="a"><ul><li>واحد</ul>')],
    ['the sample', pageOf(fixture('sample--river'))],
  ])('has the structure and the lengths that were told: %s', (_, page) => {
    const told = outline(page);
    expect(outline(pageOf(skeleton(told)))).toEqual(told);
  });

  it('writes no markup that a class name could hold', () => {
    const page = skeleton({ tag: 'p', attributes: { class: '"><script>' }, has: ['<b>'] });
    expect(page).toContain('<p class="&quot;>&lt;script>">&lt;b></p>');
  });

  it('is read as UTF-8 from a file, whatever stands in its head', () => {
    const told: Outline = {
      tag: 'html',
      has: [{ tag: 'head', attributes: { class: 'a>"b' }, has: [{ tag: 'meta' }] }],
    };
    expect(inUtf8(skeleton(told))).toContain('<head class="a>&quot;b">\n<meta charset="utf-8">');
  });
});
