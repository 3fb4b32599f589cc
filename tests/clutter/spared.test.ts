import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findClutter } from '../../src/clutter/find.ts';
import { readSign, signOf, sparing } from '../../src/clutter/spared.ts';
import type { Clutter, Reason } from '../../src/clutter/types.ts';
import { headlines, paragraphs, storyPage } from './page.ts';

const box = (html: string): Element => {
  const found = new JSDOM(`<body>${html}</body>`).window.document.querySelector('[data-x]');
  if (!found) throw new Error('no box');
  return found;
};
const thing = (html: string, reason: Reason): Clutter => ({
  element: box(html),
  kind: 'share',
  reason,
});
const named: Reason = { by: 'rule', rule: 'class', label: 'share' };
const labelled: Reason = { by: 'rule', rule: 'label', label: 'شارك' };
const listed: Reason = { by: 'list', list: 'Liste AR', selector: 'a[href|="x"]' };

describe('a thing is known again', () => {
  const again: readonly [string, Clutter, Clutter][] = [
    [
      'by its class, when it stands otherwise for the moment',
      thing('<div data-x class="post-share is-open post-4711">a</div>', named),
      thing('<div data-x class="wide post-share post-99">b</div>', named),
    ],
    [
      'by its id, when another rule finds it',
      thing('<div data-x id="share">a</div>', named),
      thing('<div data-x id="share">b</div>', { by: 'rule', rule: 'after', label: null }),
    ],
    [
      'by the box that it stands in, when it has no name',
      thing('<main class="story"><div><div data-x>a</div></div></main>', named),
      thing('<main class="story"><div><div data-x>b</div></div></main>', named),
    ],
    ['by its label', thing('<p data-x>شارك</p>', labelled), thing('<div data-x>x</div>', labelled)],
    ['by the rule of the list', thing('<p data-x></p>', listed), thing('<b data-x></b>', listed)],
    [
      'by our rule, where nothing has a name',
      thing('<p data-x></p>', named),
      thing('<p data-x></p>', named),
    ],
  ];
  it.each(again)('%s', (_, first, next) => {
    expect(sparing([signOf(first)])(next)).toBe(true);
  });
});

describe('nothing else is taken for it', () => {
  const others: readonly [string, Clutter, Clutter][] = [
    [
      'a box with another name',
      thing('<div data-x class="post-share">a</div>', named),
      thing('<div data-x class="side-share">a</div>', named),
    ],
    [
      'another label',
      thing('<p data-x>a</p>', labelled),
      thing('<p data-x>a</p>', { by: 'rule', rule: 'label', label: 'تابعونا' }),
    ],
    [
      'what another rule of the list names',
      thing('<p data-x></p>', listed),
      thing('<p data-x></p>', { ...listed, selector: '.ad' }),
    ],
  ];
  it.each(others)('%s', (_, first, next) => {
    expect(sparing([signOf(first)])(next)).toBe(false);
  });
});

describe('a sign', () => {
  it('holds nothing of the page’s words', () => {
    expect(signOf(thing('<div data-x class="post-share">كلمات الصفحة</div>', named))).toBe(
      'share|class|div.post-share',
    );
  });

  it.each(['', 'share', 'nothing|class|div', 'share|nothing|div'])(
    'is not read from «%s»',
    (sign) => {
      expect(readSign(sign)).toBeNull();
    },
  );

  it('that is damaged names nothing', () => {
    const other = thing('<p data-x class="post-share"></p>', named);
    expect(sparing(['share|class|*', 'share|class|div:has(p)', 'share|class|[['])(other)).toBe(
      false,
    );
  });
});

it('findClutter leaves what is spared, with all that is in it, and takes the rest', () => {
  const { page, story } = storyPage(
    `<main>${paragraphs(3)}<div class="read-also"><h3>اقرأ أيضا</h3>${headlines}</div><div class="share">شارك</div></main>`,
  );
  const all = findClutter(page, story).clutter;
  const sign = all.filter(({ kind }) => kind === 'related').map(signOf);
  const left = findClutter(page, story, { spared: sign }).clutter;
  expect(all.map(({ kind }) => kind)).toEqual(['related', 'share']);
  expect(left.map(({ kind }) => kind)).toEqual(['share']);
});
