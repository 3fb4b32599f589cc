import { describe, expect, it } from 'vitest';
import { findClutter, findingClutter, findListed } from '../../src/clutter/find.ts';
import { headlines, paragraphs, prose, storyPage } from './page.ts';

describe('findClutter', () => {
  it('refuses a list’s rule that names more of the page than ads are', () => {
    const { page, story } = storyPage(
      `<main>${paragraphs(3)}</main><div id="wide"><p>${prose.repeat(4)}</p></div>`,
    );
    const wide = page.querySelector('#wide');
    const hits = new Map(wide ? [[wide, { list: 'base', selector: '#wide' }]] : []);
    expect(findListed(page, story, { hits }).refused.map(({ why }) => why)).toEqual(['too-much']);
  });

  it('leaves lists and menus on a page without a story, and takes what distracts anywhere', () => {
    const { page } = storyPage(
      `<nav><a href="/">الرئيسية</a></nav><div class="most-read">${headlines}</div><div class="ad-slot">إعلان</div><p>${prose.repeat(9)}</p>`,
    );
    const { clutter } = findClutter(page, null);
    expect(clutter.map(({ element }) => element.className)).toEqual(['ad-slot']);
  });

  it('keeps the kinds that the reader keeps', () => {
    const { page, story } = storyPage(
      `<main>${paragraphs(3)}<div class="comments">نص</div></main>`,
    );
    expect(findClutter(page, story, { keep: new Set(['comments']) }).clutter).toEqual([]);
  });

  it('changes nothing', () => {
    const { page, story } = storyPage(
      `<header><a href="/">الميناء</a></header><main>${paragraphs(3)}<div class="share">شارك</div>${headlines}</main><footer>حقوق</footer>`,
    );
    const before = page.documentElement.outerHTML;
    findClutter(page, story);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('refuses a list’s rule that names an element with story in it', () => {
    const { page, story } = storyPage(`<main id="fb-root">${paragraphs(3)}</main>`);
    const root = page.querySelector('main');
    const hits = new Map(root ? [[root, { list: 'base', selector: '#fb-root' }]] : []);
    const { clutter, refused } = findListed(page, story, { hits });
    expect(clutter).toEqual([]);
    expect(refused.map(({ why }) => why)).toEqual(['story']);
  });

  it('may be laid down every few hundred elements, and finds the same', () => {
    const box = `<div class="row">${'<p>سطر</p>'.repeat(300)}</div>`;
    const { page, story } = storyPage(
      `<main>${paragraphs(3)}</main>${box.repeat(5)}<div class="share">شارك</div>`,
    );
    const work = findingClutter(page, story);
    let places = 0;
    let step = work.next();
    for (; !step.done; step = work.next()) places += 1;
    expect(places).toBeGreaterThan(2 * (page.querySelectorAll('*').length / 500));
    expect(step.value.clutter.map(({ kind }) => kind)).toContain('share');
  });
});
