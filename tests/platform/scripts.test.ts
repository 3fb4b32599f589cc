import { expect, it, vi } from 'vitest';

const get = vi.fn<() => Promise<{ url?: string }>>();
vi.mock('../../src/platform/browser.ts', () => ({
  browser: {
    scripting: { executeScript: () => Promise.reject(new Error('no access')) },
    tabs: { get },
  },
}));
const { runScripts } = await import('../../src/platform/scripts.ts');

it.each([
  ['the browser’s own', 'about:addons', 'browser-page'],
  ['the settings of Chromium', 'chrome://extensions/', 'browser-page'],
  ['the source of a page', 'view-source:https://news.example/1', 'browser-page'],
  ['one of Chrome’s store', 'https://chromewebstore.google.com/detail/safi', 'browser-page'],
  ['one of Firefox’s store', 'https://addons.mozilla.org/ar/firefox/', 'browser-page'],
  ['one of Edge’s store', 'https://microsoftedge.microsoft.com/addons', 'browser-page'],
  ['one of the web', 'https://news.example/1', 'refused'],
  ['one of a site that only sounds like a store', 'https://addons.mozilla.org.example/', 'refused'],
  ['one whose address is not told', undefined, 'refused'],
])('a page that lets no script in, %s, is told as such', async (_, url, reason) => {
  get.mockResolvedValue(url === undefined ? {} : { url });
  expect(await runScripts(1, ['story.js'])).toEqual({ ok: false, reason });
});

it('a tab that is gone is told as a page of the browser', async () => {
  get.mockRejectedValue(new Error('No tab with id'));
  expect(await runScripts(1, ['story.js'])).toEqual({ ok: false, reason: 'browser-page' });
});
