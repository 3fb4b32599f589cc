// @vitest-environment jsdom
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Block } from '../../../src/core/story/types.ts';
import { Reader } from '../../../src/ui/reader/reader.tsx';
import type { ReaderActions, ReaderState } from '../../../src/ui/reader/state.ts';
import { after, clear, show, wordsOf } from '../render.tsx';

const paragraph = (text: string, more: object = {}): Block => ({
  type: 'paragraph',
  text,
  runs: [{ text, ...more }],
  direction: 'rtl',
});
const heading = (text: string): Block => ({ type: 'heading', level: 2, text, runs: [{ text }] });

const state: ReaderState = {
  words: wordsOf('ar'),
  head: {
    title: 'الوادي يستعيد زيتونه',
    kicker: null,
    outlet: 'صحيفة الميناء',
    source: 'وكالة الوادي',
    byline: 'ليلى الحدّاد',
    published: '2026-03-11T08:30:00Z',
    modified: '2026-03-11T10:05:00Z',
    url: 'https://news.example/story',
    minutes: 2.4,
    direction: 'rtl',
  },
  blocks: [paragraph('أول القصة.'), heading('مراحل'), paragraph('تتمة.'), heading('عقبات')],
  numbering: 'arabic',
  continues: false,
  look: {
    face: 'naskh',
    size: 20,
    measure: 'medium',
    theme: 'light',
    digits: 'as-published',
    tashkeel: true,
    tatweel: true,
    images: true,
  },
  counts: { tashkeel: 3, images: 1 },
  notes: {
    summary: [{ text: 'أول القصة.', block: 0, start: 0, end: 10 }],
    names: [
      {
        type: 'person',
        name: 'سلمى الكتبي',
        query: 'سلمى الكتبي',
        forms: [],
        mentions: [
          { start: 0, end: 3 },
          { start: 5, end: 8 },
        ],
      },
    ],
    hidden: 0,
  },
  pressed: null,
  voice: { kind: 'off' },
  progress: 0.34,
  block: 2,
  toast: null,
};

const act = (): ReaderActions => ({
  close: vi.fn(),
  listen: vi.fn(),
  copy: vi.fn(),
  print: vi.fn(),
  saveReport: vi.fn(),
  changeLook: vi.fn(),
  goToBlock: vi.fn(),
  goToSentence: vi.fn(),
  walkName: vi.fn(),
  pointAtName: vi.fn(),
  hideName: vi.fn(),
  showNames: vi.fn(),
  scrolled: vi.fn(),
  listenToKeys: () => () => undefined,
  jump: vi.fn(),
  pause: vi.fn(),
  stop: vi.fn(),
  setSpeed: vi.fn(),
  setVoice: vi.fn(),
});

const showReader = (change: Partial<ReaderState> = {}, actions = act()): HTMLElement =>
  show(<Reader state={{ ...state, ...change }} act={actions} />);

const press = (element: Element | null): Promise<void> =>
  after(() => element instanceof HTMLElement && element.click());

afterEach(clear);

describe('what the reader shows', () => {
  it('says outlet, source, byline, day, hour of the change, and length', () => {
    const text = showReader().querySelector('.top')?.textContent ?? '';
    for (const part of [
      'صحيفة الميناء',
      'عن «وكالة الوادي»',
      'ليلى الحدّاد',
      'آخر تحديث',
      'قراءة في دقيقتين',
    ])
      expect(text).toContain(part);
  });

  it('leaves out what the story does not say, but for the date', () => {
    const head = { ...state.head, byline: null, published: null, modified: null, source: null };
    const text = showReader({ head }).querySelector('.top')?.textContent ?? '';
    expect(text).toContain('بلا تاريخ معلن');
    expect(text).not.toContain('عن «');
  });

  it('lists the headings, and marks the one that is read', () => {
    const entries = showReader().querySelectorAll('.outline button');
    expect([...entries].map((entry) => entry.textContent)).toEqual(['البداية', 'مراحل', 'عقبات']);
    expect(showReader().querySelector('[aria-current]')?.textContent).toBe('مراحل');
  });

  it('is read out as a document of the story’s name where the focus goes into it', () => {
    const reading = showReader().querySelector('[role=document]');
    const name = document.getElementById(reading?.getAttribute('aria-labelledby') ?? '');
    expect([name?.textContent, reading?.getAttribute('tabindex')]).toEqual([
      state.head.title,
      '-1',
    ]);
  });

  it('has no outline for a story with one heading', () => {
    const page = showReader({ blocks: [paragraph('أول'), heading('واحد')] });
    expect(page.querySelector('.outline, .r-outline')).toBeNull();
  });

  it('has no empty heads where nothing was chosen and no name was found', () => {
    expect(
      showReader({ notes: { summary: [], names: [], hidden: 0 } }).querySelector('.notes .sec'),
    ).toBeNull();
  });

  it('says which mention of a pressed name is shown', () => {
    const page = showReader({ pressed: { name: 0, mention: 1 } });
    expect(page.querySelector('.chip')?.getAttribute('aria-pressed')).toBe('true');
    expect(page.querySelector('.jump')?.textContent).toContain('الموضع ٢ من ٢');
  });

  it('hides the pressed name, and brings hidden ones back', async () => {
    const actions = act();
    const page = showReader({ pressed: { name: 0, mention: 0 } }, actions);
    await press(page.querySelector('.jump button'));
    expect(actions.hideName).toHaveBeenCalledWith(0);
    const without = showReader({ notes: { summary: [], names: [], hidden: 1 } }, actions);
    await press(without.querySelector('.hidden-names button'));
    expect(actions.showNames).toHaveBeenCalledOnce();
  });

  it('sets a long quotation as text, a short one large', () => {
    const quote = (text: string): Block => ({ type: 'quote', text, paragraphs: [[{ text }]] });
    const page = showReader({ blocks: [quote('قصير'), quote('كلام '.repeat(90))] });
    const kinds = [...page.querySelectorAll('blockquote')].map((one) => one.className);
    expect(kinds).toEqual(['', 'is-long']);
  });

  it('sets numbers of a table under each other', () => {
    const table: Block = {
      type: 'table',
      text: '',
      header: ['المرحلة', 'مليون'],
      rows: [
        ['أولى', '٩٥'],
        ['ثانية', '١٨٠'],
      ],
    };
    const page = showReader({ blocks: [table] });
    expect([...page.querySelectorAll('.n')].map((cell) => cell.textContent)).toEqual([
      'مليون',
      '٩٥',
      '١٨٠',
    ]);
  });
});

describe('what a hostile page cannot do', () => {
  it.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'vbscript:x'])(
    'make a link of %s',
    (href) => {
      const page = showReader({ blocks: [paragraph('نص', { href })] });
      expect(page.querySelector('.text a')).toBeNull();
      expect(page.querySelector('.text')?.textContent).toContain('نص');
    },
  );

  it('reach the page of the reader from a link', () => {
    const page = showReader({ blocks: [paragraph('نص', { href: 'https://news.example/a' })] });
    expect(page.querySelector('.text a')?.getAttribute('rel')).toContain('noopener');
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x'])(
    'show %s as an image',
    (src) => {
      const image: Block = { type: 'image', src, alt: '', text: 'تعليق' };
      const page = showReader({ blocks: [image] });
      expect(page.querySelector('img')).toBeNull();
      expect(page.querySelector('figcaption')?.textContent).toContain('تعليق');
    },
  );

  it('turn the line around with its byline: every name stands apart', () => {
    const head = { ...state.head, byline: '\u202Eمن كتب' };
    const byline = showReader({ head }).querySelector('.meta b');
    expect(byline?.closest('bdi') ?? byline?.querySelector('bdi')).not.toBeNull();
  });

  it('put markup into the headline', () => {
    const head = { ...state.head, title: '<img src=x onerror=alert(1)>' };
    expect(showReader({ head }).querySelector('h1')?.childElementCount).toBe(0);
  });
});

describe('what the reader asks for', () => {
  it('opens one panel at a time, and closes it again', async () => {
    const page = showReader();
    await press(page.querySelector('.r-look'));
    expect(page.querySelector('.look')).not.toBeNull();
    await press(page.querySelector('.r-outline'));
    expect(page.querySelector('.look')).toBeNull();
    await press(page.querySelector('.r-outline'));
    expect(page.querySelector('.panel')).toBeNull();
  });

  it('changes the look at once', async () => {
    const actions = act();
    const page = showReader({}, actions);
    await press(page.querySelector('.r-look'));
    await press(page.querySelector('input[value=dark]'));
    await press(page.querySelector('.stepper button:last-child'));
    await press(page.querySelector('.look [role=switch]'));
    expect(actions.changeLook).toHaveBeenNthCalledWith(1, { theme: 'dark' });
    expect(actions.changeLook).toHaveBeenNthCalledWith(2, { size: 21 });
    expect(actions.changeLook).toHaveBeenNthCalledWith(3, { tashkeel: false });
  });

  it('goes no further than the largest size', async () => {
    const page = showReader({ look: { ...state.look, size: 28 } });
    await press(page.querySelector('.r-look'));
    expect(page.querySelector('.stepper button:last-child')?.hasAttribute('disabled')).toBe(true);
  });
});

describe('for a screen reader', () => {
  const VOICES = [
    { id: 'a', name: 'مها' },
    { id: 'b', name: 'طارق' },
  ];
  it.each([
    ['the story', {}, null],
    ['the story while its notes are worked out', { notes: null }, null],
    ['the look panel', {}, '.r-look'],
    ['the outline', {}, '.r-outline'],
    [
      'reading aloud',
      {
        voice: {
          kind: 'on',
          isPaused: false,
          sentence: 3,
          sentences: 29,
          speed: 1,
          voices: VOICES,
          voice: 'a',
        },
      },
      null,
    ],
    ['no voice', { voice: { kind: 'missing' } }, null],
  ] as [string, Partial<ReaderState>, string | null][])(
    '%s has no fault',
    async (_, change, opens) => {
      for (const language of ['ar', 'en', 'fr'] as const) {
        const page = showReader({ ...change, words: wordsOf(language) });
        if (opens && !page.querySelector('.panel')) await press(page.querySelector(opens));
        // Colours and sizes need a browser; a page's own regions are no matter here.
        const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
        const { violations } = await axe.run(page, { rules });
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      }
    },
  );
});
