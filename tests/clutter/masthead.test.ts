import { describe, expect, it } from 'vitest';
import { findClutter } from '../../src/clutter/find.ts';
import { paragraphs, storyPage } from './page.ts';

const story = `<main><h1>جسر الصيادين يعود إلى المشاة</h1>${paragraphs(3)}</main>`;
const menu = (attributes: string): string =>
  `<ul ${attributes}>${'<li><a href="/s">أخبار محلية</a></li>'.repeat(10)}</ul>`;
const search = `<div class="search-wrapper"><form action="/find"><input type="text"></form><div>لا توجد نتائج</div></div>`;
const empty = 'src="data:image/svg+xml,%3Csvg/%3E"';

/** Clutter in a page whose elements are as high as their `data-height` says; jsdom lays nothing out. */
function found(body: string): string[] {
  const { page, story: places } = storyPage(body);
  for (const element of page.querySelectorAll<HTMLElement>('[data-height]')) {
    const box = {
      left: 0,
      top: 0,
      right: 600,
      width: 600,
      height: Number(element.dataset['height']),
    };
    element.getBoundingClientRect = () => ({ ...box, bottom: box.height }) as DOMRect; // what rules ask of a box
  }
  return findClutter(page, places).clutter.map(({ element }) => element.localName);
}

describe('above the story', () => {
  it.each([
    [
      'a menu that hangs out of its masthead',
      `<header data-height="90"><b>الميناء</b>${menu('data-height="2000"')}</header>`,
      'ul',
    ],
    [
      'its search box, with what waits in it',
      `<header data-height="900"><b>الميناء</b>${search}${menu('data-height="800"')}</header>`,
      ['ul', 'div'],
    ],
    [
      'not the box that holds the name of the site too',
      `<header data-height="900"><div id="search-row"><a href="/">الميناء</a><form id="search"><input></form></div>${menu('')}</header>`,
      ['ul', 'form'],
    ],
    [
      'nor a form for something else',
      `<header data-height="900"><form id="login"><input></form>${menu('')}</header>`,
      'ul',
    ],
    [
      'a mark whose picture has still to come',
      `<header data-height="900"><a href="/"><img ${empty} data-height="900"></a></header>`,
      'img',
    ],
  ])('%s goes', (_, masthead, tag) => {
    expect(found(masthead + story)).toEqual([tag].flat());
  });

  it.each([
    [
      'a search box beside a menu as high as a menu',
      `<header data-height="90"><b>الميناء</b>${search}${menu('data-height="40"')}</header>`,
    ],
    [
      'a menu as high as a menu',
      `<header data-height="90"><b>الميناء</b>${menu('data-height="40"')}</header>`,
    ],
    [
      'a menu that waits over the page',
      `<header data-height="90"><b>الميناء</b>${menu('data-height="2000" style="position: absolute"')}</header>`,
    ],
    [
      'a menu that its box clips',
      `<header data-height="90"><b>الميناء</b><div style="overflow-y: hidden">${menu('data-height="2000"')}</div></header>`,
    ],
    [
      'a small mark',
      `<header data-height="90"><a href="/"><img ${empty} data-height="60"></a></header>`,
    ],
    [
      'a picture that is no mark',
      `<div data-height="900"><a href="/news/12"><img ${empty} data-height="900"></a></div>`,
    ],
  ])('%s stays', (_, masthead) => {
    expect(found(masthead + story)).toEqual([]);
  });
});
