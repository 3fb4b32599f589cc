import { shownBlocks } from '../../core/story/shown.ts';
import { storyText } from '../../core/story/text.ts';
import type { Analysis, Article, Block } from '../../core/story/types.ts';
import { directionOf } from '../../core/text/direction.ts';
import { readingMinutes } from '../../core/text/reading-time.ts';
import { viewed, withoutTashkeel } from '../../core/text/views.ts';
import type { Look } from '../../ui/reader/look.ts';
import type { Notes } from '../../ui/reader/notes.tsx';
import type { Head } from '../../ui/reader/top.tsx';

/** The story in the chosen view: what stands above it, and its blocks. */
export function storyIn(look: Look, article: Article): { head: Head; blocks: Block[] } {
  const view = (text: string | null): string | null => text && viewed(text, look);
  return {
    blocks: shownBlocks(article.blocks, look),
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

/** Summary and names in the chosen view; their places stay those of the text as published. */
export function notesIn(look: Look, { summary, names }: Analysis): Notes {
  return {
    summary: summary.map((sentence) => ({ ...sentence, text: viewed(sentence.text, look) })),
    names: names.map((name) => ({ ...name, name: viewed(name.name, look) })),
  };
}

/** How many vowel marks and images a story has. */
export function countsOf(blocks: readonly Block[]): { tashkeel: number; images: number } {
  const text = storyText(blocks);
  return {
    tashkeel: text.length - withoutTashkeel(text).length,
    images: blocks.filter((block) => block.type === 'image').length,
  };
}
