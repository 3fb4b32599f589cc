import { readFileSync } from 'node:fs';
import type { Block } from '../../../src/core/story/types.ts';
import { readStory } from '../../summarise/readStory.ts';
import { wordsOf } from './rouge.ts';

/** An article of the corpus with its human extracts, words folded for comparing. */
export type Article = {
  id: string;
  story: { title: string; blocks: Block[] };
  /** Sentences as the lead takes them: cut at marks and line breaks, no Arabic rules. */
  naive: string[];
  words: string[];
  references: string[][];
};

type Entry = { id: string; text: string; refs: string[] };

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  'text' in value &&
  'refs' in value;

/** Reads `[{ id, text, refs }]`; throws where the file is something else. */
export function readEasc(file: string): Article[] {
  const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(data) || !data.every(isEntry))
    throw new Error(`${file}: not [{ id, text, refs }]`);
  return data.map(({ id, text, refs }) => ({
    id,
    story: readStory(text),
    naive: text.split(/(?<=[.!؟?…])\s+|\n+/u).filter((one) => one.trim() !== ''),
    words: wordsOf(text),
    references: refs.map(wordsOf),
  }));
}
