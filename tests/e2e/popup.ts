import type { KeyInput } from 'puppeteer-core';
import { FOCUSED } from './focused.ts';
import { until } from './until.ts';

/** The open popup: selectors are the popup's own. */
export type Popup = {
  /** Waits until an element matches, for at most 15 seconds. */
  waitFor: (selector: string) => Promise<void>;
  click: (selector: string) => Promise<void>;
  /** A key on the element that has the focus, by its place on the keyboard. */
  press: (code: string, init?: KeyboardEventInit) => Promise<void>;
  /** A key of the keyboard itself, which the browser acts on too: Tab, Enter, Escape, arrows. */
  strike: (key: KeyInput) => Promise<void>;
  /** What has the focus, by what a screen reader calls it; null where nothing has. */
  focused: () => Promise<string | null>;
  /** Text of the first match, white space folded; null where nothing matches. */
  text: (selector: string) => Promise<string | null>;
  attribute: (selector: string, name: string) => Promise<string | null>;
  count: (selector: string) => Promise<number>;
  close: () => Promise<void>;
};

/** How a test gets at a popup. */
export type PopupReach = {
  run: <V>(code: string) => Promise<V>;
  /** The popup's document as an expression: `document` where the popup is a page, a view of it in Firefox. */
  root: string;
  strike: Popup['strike'];
  close: () => Promise<void>;
};

export function popupOver({ run, root, strike, close }: PopupReach): Popup {
  const on = <V>(selector: string, use: string): Promise<V> =>
    run<V>(
      `(() => { const root = ${root}; const el = root?.querySelector(${JSON.stringify(selector)}); ${use} })()`,
    );
  return {
    waitFor: async (selector) => {
      await until(() => on<boolean>(selector, 'return Boolean(el)'), `${selector} in the popup`);
    },
    click: (selector) => on(selector, 'el.click()'),
    press: (code, init = {}) =>
      on(
        'body',
        `(root.activeElement ?? el).dispatchEvent(new KeyboardEvent('keydown', ${JSON.stringify({ ...init, code, bubbles: true, cancelable: true })}))`,
      ),
    strike,
    focused: () => run(`(({ activeElement }) => { ${FOCUSED} })(${root} ?? {})`),
    text: (selector) =>
      on(selector, "return el ? el.textContent.replace(/\\s+/g, ' ').trim() : null"),
    attribute: (selector, name) =>
      on(selector, `return el ? el.getAttribute(${JSON.stringify(name)}) : null`),
    count: (selector) =>
      run(`(${root})?.querySelectorAll(${JSON.stringify(selector)}).length ?? 0`),
    close,
  };
}
