import { describe, expect, it } from 'vitest';
import { copy } from '../../../src/article/read/copy.ts';
import type { PlainNode } from '../../../src/article/read/plain-node.ts';
import { finish } from '../../../src/core/work.ts';
import { pageOf } from '../page.ts';

const LIMIT = { elements: 100, letters: 10_000 };

/** A node of the copy as markup. */
function markup(node: PlainNode): string {
  if (node.nodeType === 3) return node.textContent;
  const names = node.attributes.map(({ name, value }) => ` ${name}="${value}"`).join('');
  return `<${node.localName}${names}>${node.childNodes.map(markup).join('')}</${node.localName}>`;
}

/** The copy of a body, nothing left out but `<del>`, the numbers taken off. */
function copied(html: string, limit = LIMIT): string | null {
  const isLeftOut = (element: Element): boolean => element.tagName === 'DEL';
  const made = finish(copy(pageOf(html), { isLeftOut, isStory: () => false }, limit));
  const nodes = made?.page.body.childNodes ?? null;
  return (
    nodes
      ?.map(markup)
      .join('')
      .replace(/ data-safi="\d+"/gu, '') ?? null
  );
}

describe('the copy that Readability votes on', () => {
  it.each([
    ['leaves out what is pruned', '<p>خبر<del>قديم</del></p>', '<p>خبر</p>'],
    ['leaves out pictures and breaks', '<p>أول<br>ثان<img src="a.jpg"></p>', '<p>أولثان</p>'],
    ['keeps the text of dress', '<p>قال <strong>الوزير</strong></p>', '<p>قال الوزير</p>'],
    [
      'keeps dress with a name',
      '<p><span class="share">شارك</span></p>',
      '<p><span class="share">شارك</span></p>',
    ],
    ['keeps links, without their addresses', '<p><a href="/b">خبر</a></p>', '<p><a>خبر</a></p>'],
    [
      'keeps links to a place of the page',
      '<p><a href="#b">خبر</a></p>',
      '<p><a href="#b">خبر</a></p>',
    ],
    [
      'makes a paragraph of a box with one line',
      '<div>قال <b>الوزير</b></div>',
      '<p>قال الوزير</p>',
    ],
    ['leaves a box of paragraphs a box', '<div><p>قال</p></div>', '<div><p>قال</p></div>'],
    ['writes Arabic commas as Readability counts them', '<p>قال، وأضاف</p>', '<p>قال, وأضاف</p>'],
    [
      'takes a name that no element may have for a box',
      '<p>أول</p><a:b!>ثان</a:b!>',
      '<p>أول</p><div>ثان</div>',
    ],
  ])('%s', (_, html, expected) => {
    expect(copied(html)).toBe(expected);
  });

  it('holds the beginning of a long text, and the commas of the rest', () => {
    const long = `${'ا'.repeat(400)}،${'ب'.repeat(100)},`;
    expect(copied(`<p>${long}</p>`)).toBe(`<p>${'ا'.repeat(320)},,</p>`);
  });

  it('tells the live element of each text', () => {
    const page = pageOf('<div><p>أول</p><p><a href="/b">ثان</a></p></div>');
    const made = finish(copy(page, { isLeftOut: () => false, isStory: () => false }, LIMIT));
    const copies = made?.page.querySelectorAll('*') ?? [];
    const numbers = copies.map((element) => element.getAttribute('data-safi'));
    const live = numbers.flatMap((number) => (number ? [made?.live[Number(number)]] : []));
    expect(live).toEqual([page.querySelector('p'), page.querySelector('a')]);
  });

  it.each([
    ['elements', '<p>أول</p><p>ثان</p>', { elements: 1, letters: 100 }],
    ['text', '<p>أول</p><p>ثان</p>', { elements: 100, letters: 5 }],
  ])('is none of a page with too much of %s', (_, html, limit) => {
    expect(copied(html, limit)).toBeNull();
  });
});
