import { vi } from 'vitest';
import type { Block } from '../../../src/core/story/types.ts';
import { Reader } from '../../../src/ui/reader/reader.tsx';
import type { ReaderActions, ReaderState } from '../../../src/ui/reader/state.ts';
import { after, show, wordsOf } from '../render.tsx';

export const paragraph = (text: string, more: object = {}): Block => ({
  type: 'paragraph',
  text,
  runs: [{ text, ...more }],
  direction: 'rtl',
});
export const heading = (text: string): Block => ({
  type: 'heading',
  level: 2,
  text,
  runs: [{ text }],
});

export const state: ReaderState = {
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
  screenful: null,
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

export const act = (): ReaderActions => ({
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

export const showReader = (change: Partial<ReaderState> = {}, actions = act()): HTMLElement =>
  show(<Reader state={{ ...state, ...change }} act={actions} />);

export const press = (element: Element | null): Promise<void> =>
  after(() => element instanceof HTMLElement && element.click());
