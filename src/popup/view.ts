import { storyText } from '../core/story/text.ts';
import type { Analysis, Article } from '../core/story/types.ts';
import type { OpenTab } from '../platform/tabs.ts';
import type { Settings } from '../settings/defaults.ts';
import type { PopupState } from '../ui/popup/state.ts';
import type { Voice } from './voice.ts';

/** What one popup works with, from its opening to its end. */
export type View = {
  tab: OpenTab;
  /** True where the reader asked for a story that the page does not look like. */
  isForced: boolean;
  /** Changed for as long as the popup is open, whether or not they may be kept. */
  settings: Settings;
  state: PopupState;
  /** The story as it arrives; null where the page has none. */
  article: Promise<Article | null>;
  /** What was found in it, once it is, and the marks of the names that the reader hid. */
  analysis: Analysis | null;
  hidden: readonly string[];
  voice: Voice;
  speak: (story: string) => Voice;
  render: () => void;
};

/** Changes the state and shows it. */
export function update(view: View, change: Partial<PopupState>): void {
  view.state = { ...view.state, ...change };
  view.render();
}

/** Takes on the digits of a story. */
export function speakOf(view: View, article: Article): void {
  view.voice = view.speak(article.title + storyText(article.blocks));
}
