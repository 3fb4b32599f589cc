// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { actionsOf } from '../../src/popup/actions.ts';
import { askForStory, showPage } from '../../src/popup/reading.ts';
import { markOf } from '../../src/settings/hidden-names.ts';
import type { PopupState } from '../../src/ui/popup/state.ts';
import { article } from '../core/export/article.ts';
import { newView } from './view.ts';

const { ask, read, clip } = vi.hoisted(() => ({ ask: vi.fn(), read: vi.fn(), clip: vi.fn() }));
vi.mock('../../src/platform/messages.ts', () => ({ ask }));
vi.mock('../../src/platform/pages.ts', () => ({
  askPage: (tab: number) => (name: string, request: object) => read(name, { tab, ...request }),
}));
vi.mock('../../src/platform/storage.ts', () => ({}));
vi.mock('../../src/platform/tabs.ts', () => ({ openOptions: vi.fn(), requestSite: vi.fn() }));
vi.mock('../../src/settings/store.ts', () => ({ changeSettings: vi.fn() }));
vi.mock('../../src/popup/hand-over.ts', () => ({ putOnClipboard: clip, download: vi.fn() }));

const ok = <Value>(value: Value) => ({ ok: true, value }) as const;
const story = ok({ kind: 'article', article, milliseconds: { detect: 1, extract: 1 } });
const clutter = ok(ok({ on: false, count: 3, kinds: {} }));
const analysis = ok({
  summary: [{ text: 'قالت الوزيرة.', start: 0, end: 13, block: 0 }],
  names: [{ type: 'person', name: 'ليلى', forms: ['ليلى'], mentions: [{ start: 0, end: 4 }] }],
});

/** Background and page answer by message; what is not named here is not answered. */
function answering(replies: Record<string, unknown>): void {
  for (const asked of [ask, read]) {
    asked.mockImplementation((name: string) =>
      Promise.resolve(replies[name] ?? { ok: false, reason: 'no-answer' }),
    );
  }
}

beforeEach(() => {
  vi.clearAllMocks();
  clip.mockResolvedValue(true);
});

describe('a popup', () => {
  test('shows the skeleton, the story, then what was found in it', async () => {
    answering({ read: story, clutterState: clutter, analyse: analysis });
    const shown: PopupState[] = [];
    await showPage(newView(shown), askForStory(7, false));
    const kinds = shown.map(({ page }) => (page.kind === 'story' ? page.findings : page.kind));
    expect(kinds.at(0)).toBe('loading');
    expect(kinds).toContain(null);
    expect(shown.at(-1)).toMatchObject({
      page: {
        kind: 'story',
        head: { title: article.title, direction: 'rtl' },
        findings: { sentences: [{ at: { start: 0, end: 13 } }], names: [{ name: 'ليلى' }] },
      },
      clutter: { count: 3 },
    });
  });

  test.each([
    ['nobody answers', { ok: false, reason: 'no-answer' }, { kind: 'no-answer' }],
    [
      'the site is closed',
      { ok: false, reason: 'refused' },
      { kind: 'refused', host: 'alminaa.example' },
    ],
    ['there is no story', ok({ kind: 'not-article' }), { kind: 'not-article' }],
    ['it is another language', ok({ kind: 'not-arabic' }), { kind: 'not-arabic' }],
  ])('says so where %s', async (_, read, page) => {
    answering({ read });
    const view = newView();
    await showPage(view, askForStory(7, false));
    expect(view.state.page).toEqual(page);
  });

  test('takes a page whose address it is not told for the browser’s own', async () => {
    answering({ read: { ok: false, reason: 'refused' } });
    const view = { ...newView(), tab: { id: 7, url: null, isPrivate: false } };
    await showPage(view, askForStory(7, false));
    expect(view.state.page).toEqual({ kind: 'browser-page' });
  });

  test('hides a name on this page, keeps that without a word of it, and shows it again', async () => {
    answering({ read: story, analyse: analysis, hiddenNames: ok([]), hideName: ok(ok(null)) });
    const view = newView();
    await showPage(view, askForStory(7, false));
    const shown = () => (view.state.page.kind === 'story' ? view.state.page.findings : null);
    const { names } = Object(shown());
    const actions = actionsOf(view, false);
    actions.hideName(names[0].mark);
    await vi.waitFor(() => expect(shown()).toMatchObject({ names: [], hidden: 1 }));
    await vi.waitFor(() => expect(ask.mock.calls.at(-1)?.[0]).toBe('hideName'));
    const [, request] = ask.mock.calls.at(-1) ?? [];
    expect(request).toMatchObject({ address: article.url, isPrivate: false, tab: 7 });
    expect(request.mark).toBe(names[0].mark);
    expect(JSON.stringify(request)).not.toContain('ليلى');
    actions.showNames();
    await vi.waitFor(() => expect(shown()).toMatchObject({ names: [{ name: 'ليلى' }], hidden: 0 }));
  });

  test('leaves out the names that were hidden on this page before', async () => {
    const hidden = ok([markOf({ type: 'person', name: 'ليلى' })]);
    answering({ read: story, analyse: analysis, hiddenNames: hidden });
    const view = newView();
    await showPage(view, askForStory(7, false));
    expect(view.state.page).toMatchObject({ findings: { names: [], hidden: 1 } });
  });

  test('keeps the story where the analysis does not come', async () => {
    answering({ read: story });
    const view = newView();
    await showPage(view, askForStory(7, false));
    expect(view.state.page).toMatchObject({ kind: 'story', findings: 'failed' });
  });

  test('copies as soon as the story is there, when asked before', async () => {
    let arrive: (reply: unknown) => void = () => undefined;
    answering({ read: new Promise((resolve) => (arrive = resolve)) });
    const view = newView();
    const shown = showPage(view, askForStory(7, false));
    actionsOf(view, false).copy('rich');
    expect(clip).not.toHaveBeenCalled();
    arrive(story);
    await shown;
    await vi.waitFor(() => expect(view.state.outcome).toBe('copied'));
    expect(clip.mock.calls[0]?.[0].html).toContain('<h1 dir="rtl">');
    expect(view.state.format).toBe('rich');
  });

  test('shares title, text and address, and says nothing where the reader thinks better of it', async () => {
    answering({ read: story });
    const share = vi.fn().mockRejectedValue(new DOMException('', 'AbortError'));
    Object.assign(navigator, { share });
    const view = newView();
    await showPage(view, askForStory(7, false));
    actionsOf(view, false).share();
    await vi.waitFor(() => expect(share).toHaveBeenCalledOnce());
    expect(share.mock.calls[0]?.[0]).toMatchObject({ title: article.title, url: article.url });
    expect(share.mock.calls[0]?.[0].text).not.toContain(article.url);
    expect(view.state.outcome).toBeNull();
  });

  test('says that the clipboard refused', async () => {
    answering({ read: story });
    clip.mockResolvedValue(false);
    const view = newView();
    await showPage(view, askForStory(7, false));
    actionsOf(view, false).copy('plain');
    await vi.waitFor(() => expect(view.state.outcome).toBe('failed'));
  });

  test('reads as a story what does not look like one, and opens the reader on it', async () => {
    answering({ read: story, toggleReader: ok(ok({ open: true })) });
    const close = vi.spyOn(window, 'close').mockReturnValue();
    const view = newView();
    const actions = actionsOf(view, false);
    actions.retry(true);
    await vi.waitFor(() => expect(view.state.page.kind).toBe('story'));
    actions.openReader();
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(read).toHaveBeenCalledWith('read', { tab: 7, force: true });
    expect(ask).toHaveBeenCalledWith('toggleReader', { tab: 7, force: true });
  });

  test.each([
    ['stays open beside the page', false, 0],
    ['gives way to the page that it covers', true, 1],
  ])('that went to a place %s', async (_, coversPage, times) => {
    answering({ goTo: ok(ok(null)) });
    const close = vi.spyOn(window, 'close').mockReturnValue();
    close.mockClear();
    actionsOf(newView(), coversPage).goTo({ start: 0, end: 4 });
    await new Promise((next) => setTimeout(next));
    expect(close).toHaveBeenCalledTimes(times);
  });
});
