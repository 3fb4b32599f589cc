import { fileName } from '../core/export/file-name.ts';
import { plainText } from '../core/export/plain.ts';
import { layOut, type SheetOptions } from '../core/export/sheet.ts';
import { clipping, fileText } from '../core/export/story.ts';
import type { Article } from '../core/story/types.ts';
import type { Result } from '../messaging/result.ts';
import { ask } from '../platform/messages.ts';
import { download } from '../platform/download.ts';
import { hostOf, openOptions, requestSite } from '../platform/tabs.ts';
import { copyOptions } from '../settings/copying.ts';
import type { Settings } from '../settings/defaults.ts';
import { changeSite } from '../settings/sites.ts';
import { changeSettings } from '../settings/store.ts';
import type { Outcome, PopupActions } from '../ui/popup/state.ts';
import { sheetWords } from '../ui/sheet-words.ts';
import { putOnClipboard } from './hand-over.ts';
import { askForStory, foundIn, showPage } from './reading.ts';
import { update, type View } from './view.ts';

/** How long the popup says what was done. */
const SAID_FOR = 2000;

/** Does something with the story as soon as it is there, and says what came of it. */
async function withStory(
  view: View,
  use: (article: Article, options: SheetOptions) => Outcome | Promise<Outcome>,
): Promise<void> {
  const article = await view.article;
  if (!article) return;
  say(view, await use(article, copyOptions(view.settings, sheetWords(view.voice.copy))));
}

function say(view: View, outcome: Outcome): void {
  update(view, { outcome });
  if (outcome !== null)
    setTimeout(() => view.state.outcome === outcome && update(view, { outcome: null }), SAID_FOR);
}

/** Takes on a choice; in a private window it lasts as long as the popup. */
function choose(view: View, change: Partial<Settings>): void {
  view.settings = { ...view.settings, ...change };
  update(view, { format: view.settings.copyFormat, withImages: view.settings.copyImages });
  if (!view.tab.isPrivate) void changeSettings(change);
}

async function switchClutter(view: View, on: boolean): Promise<void> {
  const answered = await ask('setClutter', { tab: view.tab.id, on });
  if (answered.ok && answered.value.ok) update(view, { clutter: answered.value.value });
}

/**
 * Without access to the site nothing can be hidden there before a click, so the browser is asked for it, first thing
 * in the click. Its question may close the popup: the choice is kept before the answer, and taken back with a no.
 */
async function chooseAlways(view: View, always: boolean): Promise<void> {
  const { url } = view.tab;
  const host = hostOf(url);
  if (url === null || host === null || view.tab.isPrivate) return;
  const before = view.settings.sites[host]?.hide ?? null;
  const granted = always ? requestSite(url) : Promise.resolve(true);
  const kept = await changeSite(host, { hide: always ? 'always' : null });
  if (kept.ok) update(view, { isAlways: always });
  if (await granted) return;
  await changeSite(host, { hide: before });
  update(view, { isAlways: false });
}

async function shareStory(article: Article, options: SheetOptions): Promise<Outcome> {
  const { title, url } = article;
  const text = plainText(
    layOut(article, { ...options, parts: { ...options.parts, address: false } }),
  );
  // Rejects where the reader thinks better of it, which needs no word from us.
  await navigator.share({ title, text, url }).catch(() => undefined);
  return null;
}

async function readAgain(view: View, force: boolean): Promise<void> {
  view.isForced = force;
  await showPage(view, askForStory(view.tab.id, force));
}

/** Does it, and gives way to the page, which now shows something. */
async function leave(asked: Promise<Result<{ ok: boolean }, string>>): Promise<void> {
  const answered = await asked;
  if (answered.ok && answered.value.ok) window.close();
}

/** Hides a name on this page, by its mark; null shows all. What cannot be kept holds while the popup is open. */
async function hideName(view: View, mark: string | null): Promise<void> {
  const { page } = view.state;
  const article = await view.article;
  if (page.kind !== 'story' || !article) return;
  view.hidden = mark === null ? [] : [...view.hidden, mark];
  update(view, { page: { ...page, findings: foundIn(view) } });
  const { id: tab, isPrivate } = view.tab;
  await ask('hideName', { address: article.url, isPrivate, mark, tab });
}

async function saveReport(view: View): Promise<void> {
  const answered = await ask('report', { tab: view.tab.id, force: view.isForced });
  const file = answered.ok && answered.value.ok ? answered.value.value : null;
  if (file) download(file.text, file.name, 'json');
  say(view, file ? 'saved' : 'failed');
}

/** What the popup's buttons and keys do. `coversPage` is true where the popup hides the page, as on a phone. */
export function actionsOf(view: View, coversPage: boolean): PopupActions {
  const tab = view.tab.id;
  return {
    openReader: () => void leave(ask('toggleReader', { tab, force: view.isForced })),
    setClutter: (on) => void switchClutter(view, on),
    setAlways: (always) => void chooseAlways(view, always),
    showHidden: () => void leave(ask('showHidden', { tab })),
    copy: (format) => {
      if (format !== view.settings.copyFormat) choose(view, { copyFormat: format });
      void withStory(view, async (article, options) =>
        (await putOnClipboard(clipping(article, format, options))) ? 'copied' : 'failed',
      );
    },
    save: (type) =>
      void withStory(view, (article, options) => {
        const name = fileName(article.title, type, view.voice.interface.say('untitled'));
        download(fileText(article, type, options), name, type);
        return 'saved';
      }),
    share: () => void withStory(view, shareStory),
    setWithImages: (on) => choose(view, { copyImages: on }),
    goTo: (at) => {
      const done = ask('goTo', { tab, at });
      if (coversPage) void leave(done);
    },
    hideName: (mark) => void hideName(view, mark),
    showNames: () => void hideName(view, null),
    openSettings: () => void openOptions().then(() => window.close()),
    retry: (force) => void readAgain(view, force),
    saveReport: () => void saveReport(view),
    requestAccess: () =>
      void requestSite(view.tab.url ?? '').then((granted) =>
        granted ? readAgain(view, false) : undefined,
      ),
  };
}
