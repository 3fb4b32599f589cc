import { storyText } from '../core/story/text.ts';
import type { Analysis, Article } from '../core/story/types.ts';
import { cleaned } from '../core/text/clean.ts';
import { directionOf } from '../core/text/direction.ts';
import { readingMinutes } from '../core/text/reading-time.ts';
import { type View, viewed } from '../core/text/views.ts';
import { words } from '../core/text/words.ts';
import { markOf } from '../settings/hidden-names.ts';
import type { Findings, StoryHead } from '../ui/popup/state.ts';

/** What the popup says of a story at once. */
export function headOf(article: Article, view: View): StoryHead {
  const text = storyText(article.blocks);
  const shown = (line: string | null): string | null =>
    line === null ? null : viewed(cleaned(line), view);
  return {
    title: shown(article.title) ?? '',
    outlet: shown(article.outlet),
    byline: shown(article.byline),
    published: article.published,
    minutes: readingMinutes(text),
    words: words(text).length,
    direction: directionOf(article.title),
  };
}

/** The sentences and names of a story as they are shown, with their places in its text; `hidden` are marks of names. */
export function findingsOf(analysis: Analysis, view: View, hidden: readonly string[]): Findings {
  const names = analysis.names.map((name) => ({ ...name, mark: markOf(name) }));
  const shown = names.filter(({ mark }) => !hidden.includes(mark));
  return {
    sentences: analysis.summary.map(({ text, start, end }) => ({
      text: viewed(cleaned(text), view),
      at: { start, end },
    })),
    names: shown.map(({ type, name, mentions, mark }) => ({
      type,
      name: viewed(cleaned(name), view),
      query: cleaned(name),
      mentions,
      mark,
    })),
    hidden: names.length - shown.length,
  };
}
