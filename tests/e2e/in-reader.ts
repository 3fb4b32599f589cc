import { activeTab } from './active-tab.ts';
import type { Driver } from './driver.ts';
import { until } from './until.ts';

/** What Safi laid over the active tab, in a shadow root that only the extension's own scripts can look into. */
export type InReader = {
  /** Evaluates the body of a function with `dialog`, its root; null where it is not there. */
  ask: <Value>(body: string) => Promise<Value | null>;
  waitFor: (selector: string) => Promise<void>;
};

/** Looks into the reader of the driver's active tab. */
export const inReader = (driver: Driver): InReader => inside(driver, 'safi-reader', 'dialog');

/** Looks into the panel of hidden things beside the page of the driver's active tab. */
export const inPanel = (driver: Driver): InReader => inside(driver, 'safi-panel', '.drawer');

function inside(driver: Driver, name: string, part: string): InReader {
  // By the prototype and by its place: pages name forms like the document's methods, and elements like the reader.
  const ask = <Value>(body: string): Promise<Value | null> =>
    driver.inExtension(`
      const [{ result }] = await api.scripting.executeScript({
        target: { tabId: ${activeTab}.id },
        func: () => {
          const host = Document.prototype.querySelector.call(document, 'html > ${name}');
          if (!host) return null;
          const root = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
          const dialog = root.querySelector('${part}');
          return (() => { ${body} })();
        },
      });
      return result ?? null;`);
  return {
    ask,
    waitFor: async (selector) => {
      const body = `return dialog.querySelector(${JSON.stringify(selector)}) !== null`;
      await until(() => ask<boolean>(body), `${selector} in ${name}`);
    },
  };
}
