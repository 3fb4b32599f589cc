import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { planLayout } from '../../src/page/hide/layout.ts';

/** jsdom has no layout: each element says its own box as `left,width` in data-box, all on one line of 100 pixels. */
function pageWith(body: string): { find: (selector: string) => Element; path: Set<Element> } {
  const { window } = new JSDOM(`<body data-box="0,900">${body}</body>`);
  window.Element.prototype.getBoundingClientRect = function box(this: Element) {
    const [left = 0, width = 0] = (this.getAttribute('data-box') ?? '0,0').split(',').map(Number);
    return new window.DOMRect(left, 0, width, width && 100);
  };
  const find = (selector: string): Element => {
    const found = window.document.querySelector(selector);
    if (!found) throw new Error(`nothing matches ${selector}`);
    return found;
  };
  const path = new Set<Element>();
  for (let up = find('p').parentElement; up; up = up.parentElement) path.add(up);
  return { find, path };
}

const columns = (side: string): string =>
  `<div class="row" data-box="0,900"><div class="main" data-box="300,600"><p>قصة</p></div>${side}</div>`;

describe('planLayout', () => {
  it('lets the story’s column take the room of a column that is gone', () => {
    const { find, path } = pageWith(
      columns('<div class="side" data-box="0,280"><ul><li>رابط</li></ul></div>'),
    );
    const plan = planLayout(new Set([find('ul')]), path);
    expect(plan.map(({ element }) => element.className)).toEqual(['side', 'main']);
    expect(plan[1]?.declarations['max-width']).toContain('600px');
  });

  it('leaves the column where something beside it stays', () => {
    const { find, path } = pageWith(
      columns('<div class="side" data-box="0,140">رابط</div><div data-box="140,140">مواقيت</div>'),
    );
    expect(planLayout(new Set([find('.side')]), path)).toEqual([]);
  });

  it('leaves the column where what is gone stood below it', () => {
    const { find, path } = pageWith(columns('<div class="side" data-box="300,600">رابط</div>'));
    expect(planLayout(new Set([find('.side')]), path)).toEqual([]);
  });

  it('keeps a box that still holds a picture or a word', () => {
    const { find, path } = pageWith(
      '<div class="main"><p>قصة</p><div class="box"><b>إعلان</b><img></div><div class="box"><i>إعلان</i>كلمة</div></div>',
    );
    expect(planLayout(new Set([find('b'), find('i')]), path)).toEqual([]);
  });
});
