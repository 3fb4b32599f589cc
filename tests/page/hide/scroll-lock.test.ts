import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { scrollRelease } from '../../../src/page/hide/scroll-lock.ts';
import { overrideStyle } from '../../../src/page/hide/style.ts';

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
  it('locks a page again at the place where it was locked', () => {
    const page = pageWith('', 'position: fixed; top: -600px');
    const scrolled: unknown[] = [];
    const view = page.defaultView;
    if (view) view.scrollTo = (...to: unknown[]) => void scrolled.push(to[0]);
    const changes = scrollRelease(page, new Set(), overrideStyle)();
    for (const change of changes.toReversed()) change.undo();
    expect(scrolled).toEqual([
      { left: 0, top: 600, behavior: 'instant' },
      { left: 0, top: 0, behavior: 'instant' },
    ]);
  });

  it('takes the veil of a dialog off the story', () => {
    const page = pageWith('', 'filter: blur(4px); pointer-events: none');
    const before = page.documentElement.outerHTML;
    const changes = scrollRelease(page, new Set([page.body]), overrideStyle)();
    expect(page.body.style.filter).toBe('none');
    expect(page.body.style.pointerEvents).toBe('auto');
    for (const change of changes.toReversed()) change.undo();
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('leaves a page clipped that scrolls in a box of its own', () => {
    const page = pageWith('overflow-y: hidden', '');
    const box = page.createElement('div');
    box.style.overflowY = 'auto';
    Object.defineProperty(box, 'scrollHeight', { value: 900 });
    page.body.append(box);
    expect(scrollRelease(page, new Set([box, page.body]), overrideStyle)()).toEqual([]);
  });

  it.each(locks)('frees a page %s, and locks it again as it was', (_, html, body) => {
    const page = pageWith(html, body);
    const before = page.documentElement.outerHTML;
    const changes = scrollRelease(page, new Set(), overrideStyle)();
    const view = page.defaultView;
    for (const element of [page.documentElement, page.body]) {
      expect(view?.getComputedStyle(element).overflowY).not.toBe('hidden');
      expect(view?.getComputedStyle(element).position).not.toBe('fixed');
    }
    for (const change of changes.toReversed()) change.undo();
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('leaves a page alone that scrolls', () => {
    expect(scrollRelease(pageWith('', ''), new Set(), overrideStyle)()).toEqual([]);
  });
});
