import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { scrollRelease } from '../../src/page/hide/scroll-lock.ts';

const pageWith = (html: string, body: string): Document =>
  new JSDOM(`<html style="${html}"><body style="${body}">نص</body></html>`, {
    pretendToBeVisual: true,
  }).window.document;

const locks: readonly [string, string, string][] = [
  ['clipped by the root', 'overflow-y: hidden', ''],
  ['clipped by the body', '', 'overflow-y: hidden'],
  ['held in its place', '', 'position: fixed; top: 0px'],
];

describe('scrollRelease', () => {
  it.each(locks)('frees a page %s, and locks it again as it was', (_, html, body) => {
    const page = pageWith(html, body);
    const before = page.documentElement.outerHTML;
    const changes = scrollRelease(page)();
    const view = page.defaultView;
    for (const element of [page.documentElement, page.body]) {
      expect(view?.getComputedStyle(element).overflowY).not.toBe('hidden');
      expect(view?.getComputedStyle(element).position).not.toBe('fixed');
    }
    for (const change of changes.toReversed()) change.undo();
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('leaves a page alone that scrolls', () => {
    expect(scrollRelease(pageWith('', ''))()).toEqual([]);
  });
});
