import { describe, expect, it } from 'vitest';
import { findClutter } from '../../../src/clutter/find.ts';
import { groundOf } from '../../../src/clutter/ground.ts';
import { hide } from '../../../src/page/hide/hide.ts';
import { headlines, paragraphs, storyPage } from '../../clutter/page.ts';

const body = `<main><h1>جسر</h1>${paragraphs(3)}
  <div class="wrap" style="padding: 20px"><div class="related">${headlines}</div><div class="newsletter">نشرة</div></div>
  <div class="share" style="color:red;display : flex">شارك</div>${paragraphs(1)}</main>
  <aside><p>مواقيت</p></aside><footer style="">حقوق</footer>`;

function hidden() {
  const { page, story } = storyPage(body);
  const before = page.documentElement.outerHTML;
  const { clutter } = findClutter(page, story);
  const hiding = hide(page, clutter, groundOf(page, story));
  return { page, before, hiding };
}

const display = (page: Document, selector: string): string =>
  page.querySelector<HTMLElement>(selector)?.style.display ?? '';

describe('hide', () => {
  it('hides what was found, and says how many of each kind', () => {
    const { page, hiding } = hidden();
    expect(display(page, '.related')).toBe('none');
    expect(hiding.counts()).toEqual({ related: 1, newsletter: 1, share: 1, other: 2 });
  });

  it('hides a box that holds nothing else, which would stay as a gap', () => {
    expect(display(hidden().page, '.wrap')).toBe('none');
  });

  it('gives everything back letter for letter, absent and empty style attributes included', () => {
    const { page, before, hiding } = hidden();
    expect(page.documentElement.outerHTML).not.toBe(before);
    hiding.restore();
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('brings one back, with the box around it, and hides it again', () => {
    const { page, hiding } = hidden();
    const id = hiding.items().find(({ kind }) => kind === 'related')?.id ?? 0;
    hiding.show([id]);
    expect([display(page, '.related'), display(page, '.wrap')]).toEqual(['', '']);
    expect(hiding.counts().related).toBeUndefined();
    hiding.hideAgain([id]);
    expect(display(page, '.wrap')).toBe('none');
  });

  it('shows one for a look, still counted as hidden, and takes the look away without a trace', () => {
    const { page, before, hiding } = hidden();
    const during = page.documentElement.outerHTML;
    // jsdom neither lays out nor scrolls.
    for (const element of page.querySelectorAll('*')) element.scrollIntoView = () => {};
    if (page.defaultView) page.defaultView.scrollTo = () => {};
    const id = hiding.items().find(({ kind }) => kind === 'share')?.id ?? 0;
    hiding.peek(id);
    expect(page.querySelector('.share')?.getAttribute('style')).toContain('dashed');
    expect(hiding.items().every(({ isHidden }) => isHidden)).toBe(true);
    hiding.peek(null);
    expect(page.documentElement.outerHTML).toBe(during);
    hiding.peek(id);
    hiding.restore();
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('leaves to the page what the page wrote meanwhile', () => {
    const { page, hiding } = hidden();
    const share = page.querySelector<HTMLElement>('.share');
    if (share) share.style.color = 'blue';
    hiding.restore();
    expect(share?.style.cssText).toBe('color: blue; display: flex;');
  });

  it('hides again what the page shows, but does not fight for ever', () => {
    const { page, hiding } = hidden();
    const share = page.querySelector<HTMLElement>('.share');
    if (!share) return;
    for (let round = 0; round < 9; round += 1) {
      share.style.display = 'flex';
      hiding.enforce([share]);
    }
    expect(share.style.display).toBe('flex');
  });

  it('is not deceived by a page that shows a thing with an important style of its own', () => {
    const { page, hiding } = hidden();
    const share = page.querySelector<HTMLElement>('.share');
    if (!share) return;
    share.style.setProperty('display', 'grid', 'important');
    hiding.enforce([share]);
    expect(share.style.display).toBe('none');
    hiding.restore();
    expect(share.style.cssText).toContain('display: grid !important');
  });

  it('gives the focus back', () => {
    const { page, story } = storyPage(
      `<main>${paragraphs(2)}<div class="share"><button>شارك</button></div></main>`,
    );
    page.querySelector('button')?.focus();
    const hiding = hide(page, findClutter(page, story).clutter, groundOf(page, story));
    page.querySelector('button')?.blur();
    hiding.restore();
    expect(page.activeElement?.tagName).toBe('BUTTON');
  });
});
