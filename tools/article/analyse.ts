import { findNames } from '../../src/core/entities/names.ts';
import { storyText } from '../../src/core/story/text.ts';
import type { Analysis, Article } from '../../src/core/story/types.ts';
import { summarise } from '../../src/core/summary/summarise.ts';
import { readModel } from '../entities/model.ts';

const model = readModel();

/** What the background works out of a story: its summary and its names. */
export function analyse({ title, blocks }: Article): Analysis {
  return {
    summary: summarise({ title, blocks }),
    names: findNames(storyText(blocks), model),
  };
}
