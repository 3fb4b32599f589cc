import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/article/extract.ts';
import { groundOf } from '../../src/clutter/ground.ts';
import { findClutter } from '../../src/clutter/find.ts';
import { hide } from '../../src/page/hide/hide.ts';

const root = new URL('../fixtures/', import.meta.url);
const names = readdirSync(root).filter((name) => name.startsWith('clutter--'));
const read = (name: string, file: string): string =>
  readFileSync(new URL(`${name}/${file}`, root), 'utf8');

/** What floats is known only where there is a layout: `npm run bench:clutter` looks at those in Chromium. */
const needsLayout = new Set(['clutter--banner-on-top', 'clutter--dialog', 'clutter--menu']);

/** The text outside of what is hidden. */
function visibleText(element: Element): string {
  if (/^(?:script|style|title)$/iu.test(element.tagName)) return '';
  if (element.getAttribute('style')?.includes('display: none')) return '';
  return [...element.childNodes]
    .map((node) => (node.nodeType === 3 ? node.nodeValue : visibleText(node as Element)))
    .join(' ');
}

describe('on the fixtures', () => {
  it.each(names)('%s: the clutter goes, the story stays, off is as before', (name) => {
    const html = read(name, 'page.html');
    const { document } = new JSDOM(html, {
      url: 'https://almarsa.example/news/1',
      virtualConsole: new VirtualConsole(),
    }).window;
    const expected: { must_have: string[]; must_not: string[] } = JSON.parse(
      read(name, 'expected.json'),
    );
    const before = document.documentElement.outerHTML;
    const story = extractArticle(document);
    const found = findClutter(document, story).clutter;
    const hiding = hide(document, found, groundOf(document, story));
    const text = visibleText(document.body).replace(/\p{M}/gu, '');
    const has = (phrase: string): boolean => text.includes(phrase.replace(/\p{M}/gu, ''));
    expect(expected.must_have.filter((phrase) => !has(phrase))).toEqual([]);
    if (!needsLayout.has(name)) expect(expected.must_not.filter(has)).toEqual([]);
    hiding.restore();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
