/**
 * What tells Arabic from the other languages in Arabic letters. Our own lists: the letters from the Unicode
 * charts of each alphabet, the words from each language's grammar. Tried and rejected: `lang` (missing or wrong
 * too often), and letters alone (a Persian paragraph may hold few of its own letters, an Arabic one may be typed
 * on a Persian keyboard).
 */

/** Arabic words that stand in any paragraph, folded as `foldLetters` folds. */
export const arabicWords =
  'في من على إلى الى عن أن ان إن التي الذي الذين هذا هذه ذلك كان كانت قال مع بعد قبل بين خلال حيث كما لم لن قد غير عند حول منذ أو او ثم لا كل وقد وفي ومن وأن ولم وكان';

/** Words of the neighbours, with ک written ك and ی written ي, so that either keyboard is seen. */
export const neighbourWords =
  'از به در كه اين است را با براي شود شد كرد كند هاي آن هم بر مي كي كا ہے میں سے نے پر كو اور په چې له ته دي او لە بە بۆ';
