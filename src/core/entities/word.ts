import { normalise } from '../text/normalise.ts';
import { cueBits, type Cued } from './cues.ts';
import { splits } from './prefixes.ts';
import { remembered } from './remembered.ts';

/** What is known of a written word by itself. */
export type Word = Cued & {
  text: string;
  /** The folded spelling that lists and features use. */
  key: string;
};

/** Folds a word and looks it up, once for all its mentions. */
export const wordOf = remembered((text: string): Word => {
  const key = normalise(text);
  return { text, key, cues: cueBits(key), splits: splits(key) };
});
