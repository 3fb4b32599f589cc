// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { actsOf, type Acts } from '../../../src/page/hide/acts.ts';

const activation = { isActive: true, hasBeenActive: true };
let acts: Acts;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<button>القائمة</button>';
  Object.defineProperty(navigator, 'userActivation', { value: activation, configurable: true });
  activation.isActive = true;
  acts = actsOf(document);
});
afterEach(() => {
  acts.stop();
  Reflect.deleteProperty(navigator, 'userActivation');
  vi.useRealTimers();
});

const press = (key: string, at: Element | null = document.body): void => {
  at?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
};
const click = (): void => {
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
};
const button = (): Element | null => document.querySelector('button');

describe('actsOf', () => {
  it.each([
    ['a click', () => click(), true],
    ['a letter', () => press('k'), true],
    ['the space bar on a button', () => press(' ', button()), true],
    ['an arrow in a menu', () => press('ArrowDown', button()), true],
    ['the space bar on the page', () => press(' '), false],
    ['a page down', () => press('PageDown'), false],
    ['an arrow on the page', () => press('ArrowDown'), false],
  ])('tells by %s whether the reader asks for something', (_, act, isAsking) => {
    act();
    expect(acts.areAsking()).toBe(isAsking);
  });

  it('still hears a click where the reader scrolls on, for some seconds', () => {
    click();
    press('PageDown');
    expect(acts.areAsking()).toBe(true);
    vi.advanceTimersByTime(6000);
    press('PageDown');
    expect(acts.areAsking()).toBe(false);
  });

  it('hears nothing where the browser says that no act lasts', () => {
    click();
    activation.isActive = false;
    expect(acts.areAsking()).toBe(false);
  });

  it('leaves no listener behind', () => {
    press('PageDown');
    acts.stop();
    click();
    expect(acts.areAsking()).toBe(false);
  });
});
