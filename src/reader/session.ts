import type { Article, Span } from '../core/story/types.ts';
import { putOnClipboard } from '../page/clipboard.ts';
import { type OpenReader, openReader } from '../page/reader/open.ts';
import type { Position } from '../page/reader/position.ts';
import { download } from '../platform/download.ts';
import { packaged } from '../platform/locale.ts';
import { ask } from '../platform/messages.ts';
import type { Settings } from '../settings/defaults.ts';
import { keepPosition, readPosition } from '../settings/positions.ts';
import { changeSettings, readSettings, watchSettings } from '../settings/store.ts';
import { loadWords } from './words.ts';

/** Where each story of this visit was left. */
const left = new Map<string, Position>();

/** Puts the story on the clipboard; answers with the key of what to say of it. */
async function copied(article: Article, settings: Settings): Promise<string> {
  const clip = await ask('clip', { article, settings });
  const done = clip.ok && putOnClipboard(document, clip.value.plain, clip.value.html);
  return done ? 'copiedStory' : 'copyFailed';
}

/** Saves a report on the page below; answers with the key of what to say of it. */
async function savedReport(): Promise<string> {
  const answered = await ask('report', { tab: null, force: true });
  if (!answered.ok || !answered.value.ok) return 'reportFailed';
  download(answered.value.value.text, answered.value.value.name, 'json');
  return 'savedStory';
}

async function analyse(reader: OpenReader, article: Article, settings: Settings): Promise<void> {
  const { title, blocks } = article;
  const answered = await ask('analyse', { title, blocks, sentences: settings.summarySentences });
  reader.setAnalysis(answered.ok ? answered.value : { summary: [], names: [] });
}

function leave(url: string, position: Position | null): void {
  if (position) left.set(url, position);
  else left.delete(url);
  void keepPosition(url, position);
}

/** Opens the reader on a story, at a place of it or where it was left. `closed` is told of its end. */
export async function openOn(
  article: Article,
  at: Span | null,
  closed: () => void,
): Promise<OpenReader> {
  let settings = await readSettings();
  const [speak, kept] = await Promise.all([
    loadWords(article, settings),
    left.get(article.url) ?? readPosition(article.url),
  ]);
  const adopt = (next: Settings): void => {
    settings = next;
    reader.show(settings, speak(settings));
  };
  // What cannot be kept, as in a private window, holds for as long as this reader is open.
  const change = (next: Partial<Settings>): void => {
    adopt({ ...settings, ...next });
    void changeSettings(next);
  };
  const unwatch = watchSettings(adopt);
  const reader = openReader(
    document,
    { article, words: speak(settings), look: settings, voice: settings, packaged },
    {
      changeLook: change,
      chooseVoice: change,
      copy: async () => speak(settings).say(await copied(article, settings)),
      saveReport: async () => speak(settings).say(await savedReport()),
      left: (position) => leave(article.url, position),
      closed: () => {
        unwatch();
        closed();
      },
    },
  );
  if (at) reader.goTo(at);
  else if (kept) reader.goToPosition(kept);
  void analyse(reader, article, settings);
  return reader;
}
