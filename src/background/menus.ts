import { browser } from '../platform/browser.ts';
import { hasMenus } from '../platform/commands.ts';
import type { Settings } from '../settings/defaults.ts';
import { readSettings } from '../settings/store.ts';
import { commandNames } from './commands.ts';
import { messagesIn } from './words.ts';

const titles: Record<string, string> = {
  reader: 'commandReader',
  clutter: 'commandClutter',
  copy: 'commandCopy',
};

async function titlesIn({ language }: Settings): Promise<(name: string) => string> {
  const messages = await messagesIn(language);
  return (name) => messages[titles[name] ?? ''] ?? name;
}

/** The context menu of a page, made once when the extension is installed or updated; the browser keeps it. */
export async function makeMenus(): Promise<void> {
  if (!hasMenus) return;
  const titleOf = await titlesIn(await readSettings());
  await browser.contextMenus.removeAll();
  for (const name of commandNames) {
    browser.contextMenus.create({
      id: name,
      title: titleOf(name),
      contexts: ['page', 'selection', 'link', 'image'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  }
}

/** Says the menu's entries in the language of the settings; nothing where there is no menu yet, which is then made in it. */
export async function nameMenus(settings: Settings): Promise<void> {
  if (!hasMenus) return;
  const titleOf = await titlesIn(settings);
  await Promise.allSettled(
    commandNames.map((name) => browser.contextMenus.update(name, { title: titleOf(name) })),
  );
}
