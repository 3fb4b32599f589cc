import type { Nested } from './clusters.ts';
import { addRows } from './lanes.ts';
import type { Listing } from './listings.ts';
import type { Kind, WordLook } from './look.ts';
import { remembered, rememberedOfTwo } from './remembered.ts';
import {
  affixesOf,
  aloneInLists,
  listedBehind,
  listedOf,
  ofAffix,
  ofClusters,
  ofCues,
  ofShape,
  ownWord,
  PAIR_REACH,
  pairOfKinds,
  REACH,
} from './templates.ts';
import type { Weigher } from './weigher.ts';

/** The tokens that a word gives to, itself among them. */
export const SPOTS = REACH.before + REACH.behind + 1;
/** The tokens that two neighbours give to. */
const PAIR_SPOTS = PAIR_REACH.before + PAIR_REACH.behind + 1;
/** The tokens that what lists say of one gives to: itself and its neighbours. */
const LIST_SPOTS = 3;

/** Longer affixes are of few words. */
const COMMON_AFFIXES = 6;

/**
 * What the features of words, of two neighbours' kinds and of lists give to the tokens around them: a row of sums for
 * each of those tokens, in order of the text. All but a word's are summed once and remembered.
 */
export function givenBy(weigher: Weigher) {
  return {
    word: wordBy(weigher),
    pair: rememberedOfTwo((a: Kind, b: Kind) =>
      weigher.rows(PAIR_SPOTS, (spot) => pairOfKinds(weigher, [a, b], PAIR_REACH.behind - spot)),
    ),
    lists: remembered((listing: Listing) =>
      weigher.rows(LIST_SPOTS, (spot) => aloneInLists(weigher, listing, 1 - spot)),
    ),
    listsBehind: rememberedOfTwo((listing: Listing, before: Kind) =>
      weigher.rows(1, () => listedBehind(weigher, listing, before)),
    ),
    listsOf: rememberedOfTwo((listing: Listing, here: Kind) =>
      weigher.rows(1, () => listedOf(weigher, listing, here)),
    ),
  };
}

/** A new word is made of what many share: two thirds of its features were summed for another. */
function wordBy(weigher: Weigher): (word: WordLook) => Int32Array {
  const rows = (give: (d: number) => void) =>
    weigher.rows(SPOTS, (spot) => give(REACH.behind - spot));
  const shape = remembered((shape: number) => rows((d) => ofShape(weigher, shape, d)));
  const clusters = remembered((all: Nested) => rows((d) => ofClusters(weigher, all, d)));
  const cues = remembered((bits: number) => rows((d) => ofCues(weigher, bits, d)));
  const affix = Array.from({ length: COMMON_AFFIXES }, (_, template) =>
    remembered((letters: number) => rows((d) => ofAffix(weigher, { template, letters }, d))),
  );
  return (word) => {
    const affixes = affixesOf(word.key);
    const sums = rows((d) => {
      ownWord(weigher, word, d);
      for (const one of affixes.slice(COMMON_AFFIXES)) ofAffix(weigher, one, d);
    });
    addRows(sums, shape(word.shape), 0);
    addRows(sums, clusters(word.clusters), 0);
    if (word.kind.cue !== 0) addRows(sums, cues(word.kind.cue), 0);
    for (const { template, letters } of affixes) {
      const common = affix[template]?.(letters);
      if (common) addRows(sums, common, 0);
    }
    return sums;
  };
}
