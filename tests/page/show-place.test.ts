// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';

const { mark } = vi.hoisted(() => ({ mark: vi.fn() }));
vi.mock('../../src/page/highlight/marks.ts', () => ({ mark }));
vi.mock('../../src/page/sheet.ts', () => ({ adopt: () => () => undefined, sheetOf: () => null }));

const { showPlace } = await import('../../src/page/show-place.ts');
const { summarise } = await import('../../src/core/summary/summarise.ts');
const { article } = await import('../core/export/article.ts');

const TEXT = 'زارت هالة المرفأ، ثم عادت هالة إلى البيت.';
const block = { type: 'paragraph' as const, text: TEXT, runs: [{ text: TEXT }] };

/** The text on the page up to the marked place, and the place. */
function markedIn(element: Element): string[] {
  const range: unknown = mark.mock.calls.at(-1)?.[1]?.[0];
  if (!(range instanceof Range)) return [];
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return [before.toString().replace(/\s+/gu, ' '), range.toString()];
}

function show(words: string, time: number): string[] {
  const element = document.createElement('p');
  element.innerHTML = 'زارت <b>هالة</b>\n المرفأ، ثم عادت <b>هالة</b> إلى البيت.';
  element.scrollIntoView = () => undefined;
  for (const part of element.querySelectorAll('b')) part.scrollIntoView = () => undefined;
  document.body.replaceChildren(element);
  const start = time === 1 ? TEXT.indexOf(words) : TEXT.lastIndexOf(words);
  const extraction = {
    article: { ...article, blocks: [block] },
    places: [element],
    headline: null,
  };
  showPlace(document, extraction, { start, end: start + words.length });
  return markedIn(element);
}

beforeEach(() => {
  vi.useFakeTimers();
  mark.mockClear();
  window.matchMedia ??= vi.fn().mockReturnValue({ matches: true });
});

describe('a place of the story on the page', () => {
  test.each([
    { title: 'the first of two mentions', words: 'هالة', time: 1, before: 'زارت ' },
    { title: 'the second', words: 'هالة', time: 2, before: 'زارت هالة المرفأ، ثم عادت ' },
    {
      title: 'words over elements',
      words: 'عادت هالة إلى',
      time: 1,
      before: 'زارت هالة المرفأ، ثم ',
    },
  ])('$title', ({ words, time, before }) => {
    expect(show(words, time)).toEqual([before, words]);
  });

  test('is marked for its own two seconds, whatever was marked before', () => {
    show('هالة', 1);
    vi.advanceTimersByTime(1500);
    show('هالة', 2);
    const calls = mark.mock.calls.length;
    vi.advanceTimersByTime(1500);
    expect(mark.mock.calls).toHaveLength(calls);
    vi.advanceTimersByTime(600);
    expect(mark.mock.calls.at(-1)).toEqual(['jump', []]);
  });

  test('a sentence that the page broke over lines is marked in each of them, and nothing after it', () => {
    const lines = ['قالت هالة إنها عادت،', 'وإنها ستبقى في البيت. ثم نامت.', 'وفي الصباح خرجت.'];
    const scrolledTo: string[] = [];
    const elements = lines.map((line) => {
      const element = document.createElement('p');
      element.textContent = line;
      element.scrollIntoView = () => scrolledTo.push(line);
      return element;
    });
    document.body.replaceChildren(...elements);
    const blocks = lines.map((text) => ({ type: 'paragraph' as const, text, runs: [{ text }] }));
    const [sentence] = summarise({ title: '', blocks });
    const extraction = { article: { ...article, blocks }, places: elements, headline: null };
    showPlace(document, extraction, sentence ?? { start: 0, end: 0 });
    expect(mark.mock.calls.at(-1)?.[1].map(String)).toEqual([lines[0], 'وإنها ستبقى في البيت.']);
    expect(scrolledTo).toEqual([lines[0]]);
  });
});
