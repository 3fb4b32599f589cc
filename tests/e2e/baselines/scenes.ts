import type { Page } from 'puppeteer-core';
import type { Conditions } from '../conditions.ts';
import type { Driver } from '../driver.ts';
import type { Gallery } from '../gallery/serve.ts';

type Size = { width: number; height: number };

/** One surface in one state: where it stands, in what size, and what is done before it is looked at. */
export type Scene = {
  name: string;
  browser: Driver['name'];
  size: Size;
  url: (gallery: Gallery) => string;
  /** A page of the extension in place of the gallery's. */
  own?: { path: string; settings: Record<string, string> };
  conditions?: Conditions;
  act?: (page: Page) => Promise<void>;
};

const POPUP: Size = { width: 360, height: 600 };
const WIDE: Size = { width: 1280, height: 800 };
const NARROW: Size = { width: 390, height: 780 };

type Asked = Record<string, string>;
type More = Partial<Pick<Scene, 'browser' | 'size' | 'conditions' | 'act'>>;

const popup = (state: string, asked: Asked = {}, more: More = {}): Scene => ({
  name: ['popup', state, ...Object.values(asked), ...Object.keys(more.conditions ?? {})].join('-'),
  browser: 'chromium',
  size: POPUP,
  url: (gallery) => gallery.url(state, asked),
  ...more,
});

const reader = (story: string, asked: Asked = {}, more: More = {}): Scene => ({
  name: ['reader', story, ...Object.values(asked), ...Object.keys(more.conditions ?? {})].join('-'),
  browser: 'chromium',
  size: WIDE,
  url: (gallery) => gallery.reader(story, asked),
  ...more,
});

const panel = (state: string, asked: Asked = {}, more: More = {}): Scene => ({
  name: ['panel', state, ...Object.values(asked), ...Object.keys(more.conditions ?? {})].join('-'),
  browser: 'chromium',
  size: { width: 440, height: 780 },
  url: (gallery) => gallery.panel(state, asked),
  ...more,
});

const own = (page: 'options' | 'welcome', language: string, more: More = {}): Scene => ({
  name: [page, language, ...Object.keys(more.conditions ?? {})].join('-'),
  browser: 'chromium',
  size: WIDE,
  url: () => '',
  own: { path: `src/${page}/${page}.html`, settings: { language } },
  ...more,
});

const press =
  (key: 'KeyA' | 'KeyO') =>
  (page: Page): Promise<void> =>
    page.keyboard.press(key);

const firefox = { browser: 'firefox' } as const;

/** What is kept as pictures: the surfaces as readers meet them, and what is hard about each. */
export const scenes: readonly Scene[] = [
  popup('story'),
  popup('story', { language: 'en', theme: 'dark' }),
  popup('reading'),
  popup('long', { language: 'fr' }),
  popup('short', { theme: 'dark' }),
  popup('bare'),
  popup('noAnswer'),
  popup('hidden', {}, { conditions: { forced: true } }),
  reader('story'),
  reader('story', { theme: 'dark', language: 'en' }, { act: press('KeyA') }),
  reader('story', { theme: 'sepia' }, { size: NARROW }),
  reader('story', { theme: 'black', face: 'kufi' }),
  reader('bare', { names: '0' }),
  reader('mixed', { names: '12' }),
  reader('longTitle', { names: '40', language: 'fr' }),
  reader('table', { face: 'sans', block: '2' }),
  reader('long', { block: '80' }),
  reader('story', { face: 'headline' }, { conditions: { forced: true } }),
  panel('some'),
  panel('back', { language: 'fr', theme: 'dark' }),
  own('options', 'ar'),
  own('options', 'en', { size: NARROW }),
  own('welcome', 'ar'),
  { ...popup('story', { theme: 'dark' }, firefox), name: 'firefox-popup' },
  { ...reader('story', {}, firefox), name: 'firefox-reader' },
  { ...panel('some', { language: 'en' }, firefox), name: 'firefox-panel' },
  { ...own('options', 'fr', firefox), name: 'firefox-options' },
];
