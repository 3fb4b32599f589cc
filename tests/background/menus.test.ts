import { beforeEach, describe, expect, test, vi } from 'vitest';
import { defaults } from '../../src/settings/defaults.ts';

/** The browser's menu, and the language that is kept. */
const browsers = vi.hoisted(() => ({ menu: new Map<string, string>(), language: 'fr' }));

vi.mock('../../src/platform/browser.ts', () => {
  const { menu } = browsers;
  const contextMenus = {
    removeAll: async () => menu.clear(),
    create: ({ id, title }: { id: string; title: string }) => menu.set(id, title),
    update: async (id: string, { title }: { title: string }) => {
      if (!menu.has(id)) throw new Error('Cannot find menu item');
      menu.set(id, title);
    },
  };
  return { browser: { contextMenus } };
});
vi.mock('../../src/settings/store.ts', () => ({
  readSettings: async () => ({ ...defaults, language: browsers.language }),
}));
vi.mock('../../src/background/words.ts', () => ({
  messagesIn: (language: string) =>
    import(`../../src/_locales/${language}/messages.json`).then((file) =>
      Object.fromEntries(
        Object.entries<{ message: string }>(file.default).map(([key, { message }]) => [
          key,
          message,
        ]),
      ),
    ),
}));
vi.mock('../../src/background/commands.ts', () => ({
  commandNames: ['reader', 'clutter', 'copy'],
}));

const { makeMenus, nameMenus } = await import('../../src/background/menus.ts');

beforeEach(() => browsers.menu.clear());

describe('the context menu', () => {
  test('is made in the language that the reader chose, not the browser’s', async () => {
    await makeMenus();
    expect(browsers.menu.get('reader')).toBe('Mode lecture');
    expect(browsers.menu.size).toBe(3);
  });

  test('is said in another language when the reader chooses it', async () => {
    await makeMenus();
    await nameMenus({ ...defaults, language: 'en' });
    expect(browsers.menu.get('reader')).toBe('Reader view');
  });

  test('is not made by a choice before it is there', async () => {
    await nameMenus({ ...defaults, language: 'en' });
    expect(browsers.menu.size).toBe(0);
  });
});
