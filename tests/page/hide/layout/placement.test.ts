import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { placement, type Placement } from '../../../../src/page/hide/layout/placement.ts';
import { overrideStyle } from '../../../../src/page/hide/style.ts';

/** jsdom has no layout: each element says its box as `left,top,width,height` in data-box. */
function open(body: string): { page: Document; layout: Placement } {
  const { window } = new JSDOM(`<body><main data-box="0,0,900,900">${body}</main></body>`);
  window.Element.prototype.getBoundingClientRect = function box(this: Element) {
    const sides = (this.getAttribute('data-box') ?? '0,0,0,0').split(',').map(Number);
    const [left = 0, top = 0, width = 0, height = 0] = sides;
    return new window.DOMRect(left, top, width, height);
  };
  const page = window.document;
  const path = new Set<Element>();
  for (let up = page.querySelector('.s')?.parentElement; up; up = up.parentElement) path.add(up);
  return {
    page,
    layout: placement({ path, isStory: (one) => one.className === 's' }, overrideStyle),
  };
}
const all = (page: Document, selector: string): Element[] => [...page.querySelectorAll(selector)];

describe('placement: what is taken back when one thing is shown', () => {
  it('is all that followed from it, a rule that went with another rule too', () => {
    const { page, layout } = open('<p class="s">قصة</p><div id="x">رابط</div><hr><hr>');
    const before = page.body.innerHTML;
    layout.prepare(all(page, '#x'), [])();
    expect(all(page, 'hr[style]')).toHaveLength(2);
    layout.release(all(page, '#x'));
    expect(page.body.innerHTML).toBe(before);
  });

  it('is not what followed from something else', () => {
    const { page, layout } = open(
      '<div id="y">رابط</div><hr><p class="s">قصة</p><div id="x">رابط</div><hr>',
    );
    layout.prepare(all(page, '#x, #y'), [])();
    layout.release(all(page, '#x'));
    expect(all(page, 'hr').map((one) => one.hasAttribute('style'))).toEqual([true, false]);
  });
});

describe('placement: a column that is widened', () => {
  const column = `<section data-box="300,0,600,900"><p class="s">قصة</p><i>إعلان</i></section>`;
  const widths = (page: Document): string =>
    page.querySelector('section')?.style.getPropertyValue('max-width') ?? '';

  it('is widened once, and not by every later thing beside which nothing more has gone', () => {
    const { page, layout } = open(
      `${column}<aside data-box="0,0,280,900">رابط</aside><b data-box="0,900,900,9">رابط</b>`,
    );
    layout.prepare(all(page, 'aside'), [])();
    const first = widths(page);
    page.querySelector('section')?.setAttribute('data-box', '0,0,900,900');
    page.querySelector('aside')?.setAttribute('data-box', '0,0,0,0');
    layout.prepare(all(page, 'b'), all(page, 'aside'))();
    expect([first.includes('600px'), widths(page)]).toEqual([true, first]);
  });
});
