import { shownBlocks } from '../../core/story/shown.ts';
import { storyText } from '../../core/story/text.ts';
import type { Analysis, Article, Block } from '../../core/story/types.ts';
import { withIsolates } from '../../core/text/dialled.ts';
import { directionOf } from '../../core/text/direction.ts';
import { readingMinutes } from '../../core/text/reading-time.ts';
import { digitsOf, viewed, withoutTashkeel } from '../../core/text/views.ts';
import type { Look } from '../../ui/reader/look.ts';
import type { Notes } from '../../ui/reader/notes.tsx';
import type { ReaderState } from '../../ui/reader/state.ts';
import type { Words } from '../../ui/wording.ts';

type Story = Pick<ReaderState, 'head' | 'blocks' | 'numbering'>;

/** The story in the chosen view: what stands above it, and its blocks, of which only so many first ones are made ready. */
function storyIn(look: Look, article: Article, ready: number): Story {
  const view = (text: string | null): string | null => text && viewed(text, look);
  const rest = article.blocks.slice(ready);
  const blocks = shownBlocks(article.blocks.slice(0, ready), look).concat(rest);
  return {
    blocks,
    numbering: digitsOf(storyText(blocks)),
    head: {
      title: viewed(article.title, look),
      kicker: view(article.kicker),
      outlet: view(article.outlet),
      source: view(article.source),
      byline: view(article.byline),
      published: article.published,
      modified: article.modified,
      url: article.url,
      minutes: readingMinutes(storyText(article.blocks)),
      direction: directionOf(article.title),
    },
  };
}

/** Summary and names in the chosen view, and how many the reader hid; their places stay those of the text as published. */
export function notesIn(look: Look, { summary, names }: Analysis, hidden: number): Notes {
  return {
    hidden,
    summary: summary.map((sentence) => ({
      ...sentence,
      text: withIsolates(viewed(sentence.text, look)),
    })),
    names: names.map((name) => ({ ...name, name: viewed(name.name, look), query: name.name })),
  };
}

/** How many vowel marks and images a story has. */
function countsOf(blocks: readonly Block[]): { tashkeel: number; images: number } {
  const text = storyText(blocks);
  return {
    tashkeel: text.length - withoutTashkeel(text).length,
    images: blocks.filter((block) => block.type === 'image').length,
  };
}

/** The whole story in the chosen view. */
export const wholeState = (look: Look, article: Article): Partial<ReaderState> => ({
  ...storyIn(look, article, article.blocks.length),
  counts: countsOf(article.blocks),
  screenful: null,
});

/** Letters that fill a tall window. */
const SCREENFUL = 2500;

/** How many of the blocks, from the first one on, hold so many letters. */
function screenfulOf(blocks: readonly Block[]): number {
  let letters = 0;
  const beyond = blocks.findIndex(({ text }) => (letters += text.length) > SCREENFUL);
  return beyond === -1 ? blocks.length : beyond + 1;
}

type First = { look: Look; words: Words };

/**
 * What the reader shows when it opens: the first screenful of the story, which is there sooner than all of it, and of its
 * notes that they are on their way.
 */
export function firstState(article: Article, { look, words }: First): ReaderState {
  const screenful = screenfulOf(article.blocks);
  return {
    ...storyIn(look, article, screenful),
    screenful,
    words,
    look,
    continues: article.continues,
    counts: { tashkeel: 0, images: 0 },
    notes: null,
    pressed: null,
    voice: { kind: 'off' },
    progress: 0,
    block: 0,
    toast: null,
  };
}
