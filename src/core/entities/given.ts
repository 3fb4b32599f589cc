import {
  alone,
  aloneInLists,
  listedBehind,
  listedOf,
  PAIR_REACH,
  pairOfKinds,
  REACH,
} from './features.ts';
import type { Listing } from './listings.ts';
import type { Kind, WordLook } from './look.ts';
import { remembered, rememberedOfTwo } from './remembered.ts';
import type { Weigher } from './weigher.ts';

/** The tokens that a word gives to, itself among them. */
export const SPOTS = REACH.before + REACH.behind + 1;
/** The tokens that two neighbours give to. */
const PAIR_SPOTS = PAIR_REACH.before + PAIR_REACH.behind + 1;
/** The tokens that what lists say of one gives to: itself and its neighbours. */
const LIST_SPOTS = 3;

/**
 * What the features of words, of two neighbours' kinds and of lists give to the tokens around them: a row of one sum a
 * label for each of those tokens, in order of the text. All but a word's are summed once and remembered.
 */
export function givenBy(weigher: Weigher) {
  return {
    word: (word: WordLook) =>
      weigher.rows(SPOTS, (spot) => alone(weigher, word, REACH.behind - spot)),
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
