import { storyText } from '../core/story/text.ts';
import type { Article, Span } from '../core/story/types.ts';
import { numberingOf } from '../core/text/numbering.ts';
import type { Means } from '../messaging/protocol.ts';
import { putOnClipboard } from '../page/clipboard.ts';
import { type OpenReader, openReader } from '../page/reader/open.ts';
import type { Position } from '../page/reader/position.ts';
import { download } from '../platform/download.ts';
import { dateLocale, packaged, spokenLanguage } from '../platform/locale.ts';
import { ask } from '../platform/messages.ts';
import type { Settings } from '../settings/defaults.ts';
import { keepPosition, readPosition } from '../settings/positions.ts';
import { changeSettings, readSettings, watchSettings } from '../settings/store.ts';
import { type Words, wordsFrom } from '../ui/wording.ts';
import { findingsOn, type StoryFindings } from './findings.ts';

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

function leave(url: string, position: Position | null): void {
  if (position) left.set(url, position);
  else left.delete(url);
  void keepPosition(url, position);
}

/** What the reader shows a story with, for who was not given it by the background. */
export async function ownMeans(): Promise<Means> {
  const settings = await readSettings();
  const answered = await ask('messages', { language: settings.language });
  return { settings, messages: answered.ok ? answered.value : {} };
}

/** A story, the place of it to open at (null for where it was left), and what to show it with. */
export type Opening = { article: Article; at: Span | null; means: Means };

/** What the reader says over a story, by the settings of the moment. */
function speaker({ article, means }: Opening): (settings: Settings) => Words {
  const language = spokenLanguage(means.settings.language);
  const story = article.title + storyText(article.blocks);
  return ({ digits, calendar }) =>
    wordsFrom(means.messages, language, {
      numbering: numberingOf(digits, story),
      dates: dateLocale(language, calendar),
    });
}

/** An open reader, and how it hears that names were hidden elsewhere. */
export type Session = OpenReader & Pick<StoryFindings, 'hide'>;

/** Opens the reader on a story at once: what is waited for comes into it later. `closed` is told of its end. */
export function openOn(opening: Opening, closed: () => void): Session {
  const { article, at } = opening;
  const speak = speaker(opening);
  let { settings } = opening.means;
  const adopt = (next: Settings): void => {
    settings = next;
    reader.show(settings, speak(settings));
  };
  // What cannot be kept, as in a private window, holds for as long as this reader is open.
  const change = (next: Partial<Settings>): void => {
    adopt({ ...settings, ...next });
    void changeSettings(next);
  };
  const findings = findingsOn(article, (found, hidden) => reader.setAnalysis(found, hidden));
  const unwatch = watchSettings(adopt);
  const reader = openReader(
    document,
    { article, words: speak(settings), look: settings, voice: settings, packaged },
    {
      changeLook: change,
      chooseVoice: change,
      copy: async () => speak(settings).say(await copied(article, settings)),
      saveReport: async () => speak(settings).say(await savedReport()),
      hideName: findings.hideName,
      showNames: findings.showNames,
      left: (position) => leave(article.url, position),
      closed: () => {
        unwatch();
        closed();
      },
    },
  );
  if (at) reader.goTo(at);
  else void goToLeft(reader, article.url);
  void findings.load(settings.summarySentences, reader.seen);
  return { ...reader, hide: findings.hide };
}

async function goToLeft(reader: OpenReader, url: string): Promise<void> {
  const kept = left.get(url) ?? (await readPosition(url));
  if (kept) reader.comeBack(kept);
}
