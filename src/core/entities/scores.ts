import type { Match } from './gazetteer.ts';
import { givenBy, SPOTS } from './given.ts';
import { addRows, widthOf } from './lanes.ts';
import { type Listing, listings } from './listings.ts';
import { lookAt, type WordLook } from './look.ts';
import type { NamesModel } from './model.ts';
import { remembered } from './remembered.ts';
import { BEYOND, joint, REACH } from './templates.ts';
import type { Sentence } from './tokens.ts';
import { Weigher } from './weigher.ts';
import { wordOf } from './word.ts';

/** How the tagger scores a sentence: for every token a row of one sum of whole weights a label, two in each number. */
export type Scorer = (sentence: Sentence, matches: readonly (Match | null)[]) => Int32Array;

/** A word, and what it gives to the tokens around it. */
type Known = { word: WordLook; gives: Int32Array };
/** A token, and what lists say of it. */
type Seen = Known & { listing: Listing | null };

/**
 * Scores every label at each token with the weights of its `features`, and faster than one by one: what comes again is
 * summed once, and so only pairs of words are looked up each time. Whole weights give the same sums in any order.
 */
export function scorer({ field, clusters }: NamesModel, domain: number): Scorer {
  const width = widthOf(field.labels.length);
  const weigher = new Weigher(field, domain);
  const given = givenBy(weigher);
  const known = (word: WordLook): Known => ({ word, gives: given.word(word) });
  const lookUp = remembered((text: string) => known(lookAt(wordOf(text), clusters)));
  const edge: Seen = { ...known(BEYOND.word), listing: null };
  const before = Array.from({ length: REACH.before }, () => edge);
  const behind = Array.from({ length: REACH.behind }, () => edge);
  return (sentence, matches) => {
    const inLists = listings(sentence, matches);
    const seen = sentence.map(({ text }, i): Seen => {
      const { word, gives } = lookUp(text);
      return { word, gives, listing: inLists[i] ?? null };
    });
    const padded = [...before, ...seen, ...behind];
    // The edges give to tokens too, on either side of the sentence, where there are none.
    const sums = new Int32Array((padded.length + SPOTS - 1) * width);
    let last = edge;
    for (const [i, here] of padded.entries()) {
      const row = i * width;
      addRows(sums, here.gives, row);
      if (i > 0) addRows(sums, given.pair(last.word.kind, here.word.kind), row);
      if (here.listing) {
        addRows(sums, given.lists(here.listing), row + width);
        addRows(sums, given.listsBehind(here.listing, last.word.kind), row + REACH.behind * width);
        addRows(sums, given.listsOf(here.listing, here.word.kind), row + REACH.behind * width);
      }
      last = here;
    }
    for (let i = 0; i < sentence.length; i++) {
      weigher.into(sums, (i + SPOTS - 1) * width);
      joint(weigher, padded, i + REACH.before);
    }
    return sums.subarray((SPOTS - 1) * width, padded.length * width);
  };
}
