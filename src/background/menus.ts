import { browser } from '../platform/browser.ts';
import { hasMenus } from '../platform/commands.ts';
import { commandNames } from './commands.ts';

const titles: Record<string, string> = {
  reader: 'commandReader',
  clutter: 'commandClutter',
  copy: 'commandCopy',
};

/** The context menu of a page, made once when the extension is installed or updated; the browser keeps it. */
export async function makeMenus(): Promise<void> {
  if (!hasMenus) return;
  await browser.contextMenus.removeAll();
  for (const name of commandNames) {
    browser.contextMenus.create({
      id: name,
      title: browser.i18n.getMessage(titles[name] ?? name),
      contexts: ['page', 'selection', 'link', 'image'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  }
}
