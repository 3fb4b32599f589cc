import { activeTab } from './active-tab.ts';
import type { Driver } from './driver.ts';
import { until } from './until.ts';

/** The open reader of the active tab, whose shadow root only the extension's own scripts can look into. */
export type InReader = {
  /** Evaluates the body of a function with `dialog`, the reader's root; null where there is no reader. */
  ask: <Value>(body: string) => Promise<Value | null>;
  waitFor: (selector: string) => Promise<void>;
};

/** Looks into the reader of the driver's active tab. */
export function inReader(driver: Driver): InReader {
  // By the prototype and by its place: pages name forms like the document's methods, and elements like the reader.
  const ask = <Value>(body: string): Promise<Value | null> =>
    driver.inExtension(`
      const [{ result }] = await api.scripting.executeScript({
        target: { tabId: ${activeTab}.id },
        func: () => {
          const host = Document.prototype.querySelector.call(document, 'html > safi-reader');
          if (!host) return null;
          const root = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
          const dialog = root.querySelector('dialog');
          return (() => { ${body} })();
        },
      });
      return result ?? null;`);
  return {
    ask,
    waitFor: async (selector) => {
      const body = `return dialog.querySelector(${JSON.stringify(selector)}) !== null`;
      await until(() => ask<boolean>(body), `${selector} in the reader`);
    },
  };
}
