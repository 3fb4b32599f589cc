import axe from 'axe-core';
import { Popup } from '../../../src/ui/popup/popup.tsx';
import type { PopupActions, PopupState } from '../../../src/ui/popup/state.ts';
import { after, show } from '../render.tsx';
import { noActions } from './stories.ts';

export const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
export const textOf = (selector: string): string => find(selector).textContent;
export const all = (selector: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(selector),
];
export const open = (
  state: PopupState,
  actions: Partial<PopupActions> = {},
  language?: 'ar' | 'en' | 'fr',
) => show(<Popup state={state} actions={{ ...noActions, ...actions }} />, language);
export const press = (code: string, init: KeyboardEventInit = {}): Promise<void> =>
  after(() => {
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { code, bubbles: true, cancelable: true, ...init }),
    );
  });
export const click = (selector: string): Promise<void> => after(() => find(selector).click());

/** What axe has against what stands there. Colours need a screen: browser tests look at them. */
export async function faults(): Promise<unknown[]> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
