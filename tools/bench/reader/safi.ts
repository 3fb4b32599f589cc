import { launchChromium } from '../../browsers/chromium.ts';
import { type Bench, benchOn } from './browser.ts';

/** Chromium with the built extension. */
export const startSafi = async (): Promise<Bench> =>
  benchOn(await launchChromium(), 'src/popup/popup.html');

const VISIBLE = `
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => {
    const host = document.querySelector('html > safi-reader');
    const dialog = host && chrome.dom.openOrClosedShadowRoot(host).querySelector('dialog');
    const isComplete = dialog && !dialog.querySelector('.skeleton');
    return isComplete ? dialog.querySelector('.scroll').innerText : null;
  } });
  return result;`;

/** What a person sees in the open reader, summary and names too; null while there is none or it is not complete. */
export const visibleText = async (safi: Bench): Promise<string | null> =>
  (await safi.inWorker(VISIBLE)) as string | null; // as VISIBLE says
