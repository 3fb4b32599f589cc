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

/** Opens the popup as a click on the button does; where the browser does not let us, nothing happens. */
export async function openPopup(): Promise<void> {
  await browser.action.openPopup().catch(() => undefined);
}

/** The page that a click on the button opens; with an empty address the click is told to the background. */
export const openOnClick = (popup: string): Promise<void> => browser.action.setPopup({ popup });
