import { findNames } from '../core/entities/names.ts';
import { storyText } from '../core/story/text.ts';
import type { Analysis, Block } from '../core/story/types.ts';
import { READER, summarise } from '../core/summary/summarise.ts';
import { namesModel } from './model.ts';

type Story = { title: string; blocks: Block[]; sentences: number };

/** The summary and the names of a story, worked out away from the page's thread. */
export async function analyse({ title, blocks, sentences }: Story): Promise<Analysis> {
  return {
    summary: summarise({ title, blocks }, { ...READER, sentences }),
    names: findNames(storyText(blocks), await namesModel()),
  };
}

/**
 * Builds what the first search for names would wait for: the weights, and the tree of the lists. Asked for as soon as
 * a page is read, so that both are made while the page's own process extracts the story.
 */
export async function prepareNames(): Promise<void> {
  findNames('', await namesModel());
}
