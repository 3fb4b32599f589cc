import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { planLayout, type Adjustment } from '../../../../src/page/hide/layout/plan.ts';

const WINDOW = { width: 900, height: 600 };

/** jsdom has no layout: each element says its box as `left,top,width,height` in data-box. */
function planFor(body: string, hidden: string): Adjustment[] {
  const { window } = new JSDOM(`<body data-box="0,0,900,2000">${body}</body>`);
  Object.assign(window, { innerWidth: WINDOW.width, innerHeight: WINDOW.height });
  window.Element.prototype.getBoundingClientRect = function box(this: Element) {
    const sides = (this.getAttribute('data-box') ?? '0,0,0,0').split(',').map(Number);
    const [left = 0, top = 0, width = 0, height = 0] = sides;
    return new window.DOMRect(left, top, width, height);
  };
  const page = window.document;
  const path = new Set<Element>();
  for (let up = page.querySelector('.s')?.parentElement; up; up = up.parentElement) path.add(up);
  const room = {
    gone: new Set<Element>(),
    path,
    isStory: (element: Element) => element.className === 's',
    sides: new Map<Element, readonly Element[]>(),
    wide: new Set<Element>(),
  };
  return planLayout([...page.querySelectorAll(hidden)], room);
}

const names = (plan: readonly Adjustment[]): string[] =>
  plan.map(({ element }) => element.id || element.tagName.toLowerCase());

const story = '<p class="s" data-box="300,0,600,900">قصة</p>';
const columns = (side: string): string =>
  `<div id="row"><div id="main" data-box="300,0,600,900">${story}</div>${side}</div>`;

describe('planLayout: columns', () => {
  it('lets the story’s column take the room of a column that is gone', () => {
    const plan = planFor(
      columns('<div id="side" data-box="0,0,280,900"><ul><li>رابط</li></ul></div>'),
      'ul',
    );
    expect(names(plan)).toEqual(['side', 'main']);
    expect(plan[1]?.declarations['max-width']).toContain('600px');
    expect(plan[1]?.because.map(({ id }) => id)).toEqual(['side']);
  });

  it('takes back padding that was kept for the column beside', () => {
    const plan = planFor(
      `<div id="row"><div id="main" style="padding-left: 300px" data-box="0,0,900,900">${story}</div><div id="side" data-box="-280,0,280,900">رابط</div></div>`,
      '#side',
    );
    expect(plan[0]?.declarations['padding-left']).toBe('0');
  });

  it('leaves the column where something beside it stays', () => {
    const plan = planFor(
      columns(
        '<div id="side" data-box="0,0,140,900">رابط</div><div data-box="140,0,140,900">مواقيت</div>',
      ),
      '#side',
    );
    expect(plan).toEqual([]);
  });

  it('leaves the column where what is gone stood below it', () => {
    expect(planFor(columns('<div id="x" data-box="300,900,600,90">رابط</div>'), '#x')).toEqual([]);
  });
});

describe('planLayout: boxes, rules and headings of what is gone', () => {
  const gone: readonly [string, string, string[]][] = [
    ['a box that held nothing else', '<div id="box"><b>إعلان</b></div>', ['box']],
    [
      'a box with a pixel that counts',
      '<div id="box"><b>إعلان</b><img width="1" height="1"></div>',
      ['box'],
    ],
    [
      'a box with a heading of what is gone',
      '<div id="box"><h3>المزيد</h3><b>رابط</b></div>',
      ['box'],
    ],
    ['a heading over what is gone', '<h3 id="h">المزيد</h3><b>رابط</b>', ['h']],
    ['a rule below the story with nothing after it', '<hr id="r"><b>رابط</b>', ['r']],
    ['one of two rules around what is gone', `<hr id="r"><b>رابط</b><hr>${story}`, ['r']],
    [
      'an empty box that kept room',
      '<b>رابط</b><div id="gap" data-box="0,0,300,90"></div>',
      ['gap'],
    ],
  ];
  it.each(gone)('takes %s', (_, body, expected) => {
    expect(names(planFor(`<main>${story}${body}</main>`, 'b'))).toEqual(expected);
  });

  const kept: readonly [string, string][] = [
    ['a box that still holds a picture', '<div><b>إعلان</b><img></div>'],
    ['a box that still holds a word', '<div><b>إعلان</b>كلمة</div>'],
    ['a subhead of the story before an advert', `<h3>عنوان فرعي</h3><b>إعلان</b>${story}`],
    ['a heading below what is gone', `<b>إعلان</b><h3>عنوان</h3>${story}`],
    ['a rule between two parts of the story', `<b>إعلان</b>${story}<hr>${story}`],
    ['an empty box that only ends a float', '<b>رابط</b><div data-box="0,0,300,0"></div>'],
    ['a picture beside what is gone', '<b>رابط</b><img src="/1.jpg" data-box="0,0,300,90">'],
    [
      'an empty box with a picture behind it',
      '<b>رابط</b><div style="background-image:url(/1.jpg)" data-box="0,0,300,90"></div>',
    ],
  ];
  it.each(kept)('keeps %s', (_, body) => {
    expect(planFor(`<main>${story}${body}</main>`, 'b')).toEqual([]);
  });
});

describe('planLayout: room kept for bars', () => {
  const bar = (style: string, box: string): string =>
    `<b style="position: fixed; ${style}" data-box="${box}">حمّل التطبيق</b>`;

  it('closes the padding below that kept room for a bar at the foot', () => {
    const plan = planFor(
      `<main style="padding-bottom: 80px">${story}</main>${bar('bottom: 0', '0,540,900,60')}`,
      'b',
    );
    expect(plan.map(({ declarations }) => declarations)).toEqual([{ 'padding-bottom': '20px' }]);
  });

  it('closes the margin above, and moves the masthead up', () => {
    const plan = planFor(
      `<main style="margin-top: 50px">${story}</main>${bar('top: 0', '0,0,900,50')}<header style="position: fixed; top: 50px">المرفأ</header>`,
      'b',
    );
    expect(plan.map(({ declarations }) => declarations)).toEqual([
      { 'margin-top': '0px' },
      { top: '0px' },
    ]);
  });

  const left: readonly [string, string][] = [
    [
      'padding that is less than the bar',
      `<main style="padding-bottom: 20px">${story}</main>${bar('', '0,540,900,60')}`,
    ],
    [
      'padding on a page whose bubble is narrow',
      `<main style="padding-bottom: 80px">${story}</main>${bar('', '0,540,60,60')}`,
    ],
  ];
  it.each(left)('leaves %s', (_, body) => {
    expect(planFor(body, 'b')).toEqual([]);
  });
});
