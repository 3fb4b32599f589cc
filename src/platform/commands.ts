import { browser } from './browser.ts';

/** The manifest's commands with the keys that the reader has for them; null where there is none. */
export async function commandKeys(): Promise<{ name: string; key: string | null }[]> {
  // Firefox for Android has no keys at all, whatever the types say.
  const commands = await Object(browser).commands?.getAll();
  return (commands ?? []).map(({ name, shortcut }: { name?: string; shortcut?: string }) => ({
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
