// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { userSheet, type UserSheet } from '../../../src/page/hide/user-sheet.ts';

const HIDE = { display: 'none' };
const body = '<p id="a" style="color: red">أ</p><p id="b">ب</p>';

type Opened = { sheet: UserSheet; a: HTMLElement; b: HTMLElement; rules: Set<string> };

/** A page, and the rules that its browser was given; it may refuse them. */
function open(isAllowed = true): Opened {
  document.body.innerHTML = body;
  const [a, b] = document.querySelectorAll('p');
  if (!a || !b) throw new Error('the page has two paragraphs');
  const rules = new Set<string>();
  const sheet = userSheet((css, isOn) => {
    if (isOn) rules.add(css);
    else rules.delete(css);
    return Promise.resolve(isAllowed);
  });
  return { sheet, a, b, rules };
}
const settle = (): Promise<void> => new Promise((done) => setTimeout(done));

describe('userSheet', () => {
  it('hides inline at once, and by a mark alone when the browser has the rule', async () => {
    const { sheet, a, rules } = open();
    const change = sheet.override(a, HIDE);
    expect(a.style.display).toBe('none');
    expect(change?.holds()).toBe(true);
    await settle();
    expect(a.getAttribute('style')).toBe('color: red');
    expect([...rules]).toEqual([
      `[${sheet.mark}~="${a.getAttribute(sheet.mark)}"]{display:none!important}`,
    ]);
    expect(change?.holds()).toBe(true);
  });

  it('puts one rule for all that are alike, and nothing inline where it is there', async () => {
    const { sheet, a, b, rules } = open();
    sheet.override(a, HIDE);
    await settle();
    sheet.override(b, HIDE);
    await settle();
    expect(rules.size).toBe(1);
    expect(b.hasAttribute('style')).toBe(false);
    expect(b.getAttribute(sheet.mark)).toBe(a.getAttribute(sheet.mark));
  });

  it('puts a rule anew over another of its own: the later of two wins', async () => {
    const { sheet, a, b, rules } = open();
    const [narrow, wide] = [{ width: '1px' }, { width: '9px' }];
    sheet.override(a, narrow);
    sheet.override(b, wide);
    await settle();
    sheet.override(b, narrow);
    await settle();
    expect([...rules].at(-1)).toContain('width:1px');
    const late = b.getAttribute(sheet.mark)?.split(' ').at(-1);
    expect([...rules].at(-1)).toContain(`"${late}"`);
  });

  it.each([
    ['before the answer', () => Promise.resolve()],
    ['after it', settle],
  ])('undone %s, in any order, leaves the page as it was and no rule', async (_, wait) => {
    const { sheet, a, b, rules } = open();
    const before = document.body.innerHTML;
    const changes = [
      sheet.override(a, HIDE),
      sheet.override(a, { width: '1px' }),
      sheet.override(b, HIDE),
    ];
    await wait();
    for (const change of changes) change?.undo();
    sheet.close();
    expect(document.body.innerHTML).toBe(before);
    await settle();
    expect(document.body.innerHTML).toBe(before);
    expect([...rules]).toEqual([]);
  });

  it('holds inline where the browser refuses, and takes that back too', async () => {
    const { sheet, a } = open(false);
    const before = document.body.innerHTML;
    const change = sheet.override(a, HIDE);
    await settle();
    expect(a.style.display).toBe('none');
    change?.undo();
    sheet.close();
    await settle();
    expect(document.body.innerHTML).toBe(before);
  });

  it('no longer holds where the page takes the mark away, and another change holds again', async () => {
    const { sheet, a } = open();
    const change = sheet.override(a, HIDE);
    await settle();
    a.removeAttribute(sheet.mark);
    expect(change?.holds()).toBe(false);
    change?.undo();
    expect(sheet.override(a, HIDE)?.holds()).toBe(true);
  });
});
