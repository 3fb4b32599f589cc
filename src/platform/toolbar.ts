import { browser } from './browser.ts';

/** What the toolbar button shows of a tab. */
export type ToolbarState = 'idle' | 'found' | 'hidden';

/** Puts a state's icon and a title on a tab's button. A tab that is gone is no fault. */
export async function showInToolbar(
  tab: number,
  state: ToolbarState,
  title: string,
): Promise<void> {
  const path = Object.fromEntries(
    [16, 32, 48].map((size) => [size, `/icons/${state}-${size}.png`]),
  );
  await Promise.allSettled([
    browser.action.setIcon({ tabId: tab, path }),
    browser.action.setTitle({ tabId: tab, title }),
  ]);
}

const POPUP = '/src/popup/popup.html';

/**
 * Opens the popup over a tab, also where a click on the button opens the reader. Where the browser does not let us,
 * nothing happens.
 */
export async function openPopup(tab: number): Promise<void> {
  const usual = await browser.action.getPopup({ tabId: tab });
  try {
    await browser.action.setPopup({ tabId: tab, popup: POPUP });
    await browser.action.openPopup();
  } catch {
    // Firefox wants the reader's own click, which may be too long ago.
  } finally {
    await browser.action.setPopup({ tabId: tab, popup: usual });
  }
}

/** What a click on the button opens: the popup, or what the background does when it is told of the click. */
export const openOnClick = (opens: 'popup' | 'reader'): Promise<void> =>
  browser.action.setPopup({ popup: opens === 'popup' ? POPUP : '' });
