import type { Commands, Menus } from 'webextension-polyfill';
import { browser } from './browser.ts';

// Firefox for Android has neither keys nor context menus, whatever the types say.
const { commands, contextMenus }: { commands?: Commands.Static; contextMenus?: Menus.Static } =
  browser;

/** Whether the browser has context menus. */
export const hasMenus = contextMenus !== undefined;

/** Calls back with the name of a command whose key was pressed, and the tab that it was pressed on. */
export function onCommand(heard: (name: string, tab: number | undefined) => void): void {
  commands?.onCommand.addListener((name, tab) => heard(name, tab?.id));
}

/** Calls back with the id of a chosen entry of the context menu, and the tab that it was opened on. */
export function onMenu(heard: (name: string, tab: number | undefined) => void): void {
  contextMenus?.onClicked.addListener(({ menuItemId }, tab) => heard(String(menuItemId), tab?.id));
}

/** The manifest's commands with the keys that the reader has for them; null where there is none. */
export async function commandKeys(): Promise<{ name: string; key: string | null }[]> {
  const all = (await commands?.getAll()) ?? [];
  return all.map(({ name, shortcut }) => ({
    name: name ?? '',
    key: shortcut || null,
  }));
}

type ShortcutSettings = { openShortcutSettings?: () => Promise<void> };

/** Opens the browser's own page for keys. Null where the browser has no way to it. */
export function shortcutPage(): (() => Promise<unknown>) | null {
  const { openShortcutSettings }: ShortcutSettings = Object(browser.commands);
  if (openShortcutSettings) return () => openShortcutSettings();
  const isChromium = browser.runtime.getURL('').startsWith('chrome-extension:');
  return isChromium ? () => browser.tabs.create({ url: 'chrome://extensions/shortcuts' }) : null;
}
