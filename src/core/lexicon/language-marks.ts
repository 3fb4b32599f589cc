/**
 * What tells Arabic from the other languages in Arabic letters. Our own lists: the letters from the Unicode
 * charts of each alphabet, the words from each language's grammar. Tried and rejected: `lang` (missing or wrong
 * too often), and letters alone (a Persian paragraph may hold few of its own letters, an Arabic one may be typed
 * on a Persian keyboard).
 */

/** Letters of Persian, Urdu, Pashto, Kurdish, Uyghur and Sindhi that Arabic does not write. */
export const foreignLetters =
  '\u0679\u067A\u067B\u067C\u067D\u067E\u067F\u0680\u0681\u0683\u0684\u0685\u0686\u0687\u0688\u0689\u068A\u068C\u068D\u068F\u0691\u0692\u0693\u0695\u0696\u0698\u0699\u069A\u06A9\u06AB\u06AD\u06AF\u06B1\u06B3\u06B5\u06BA\u06BB\u06BC\u06BE\u06C1\u06C2\u06C3\u06C6\u06C7\u06C8\u06C9\u06CB\u06CC\u06CD\u06CE\u06D0\u06D2\u06D5';

/** Arabic words that stand in any paragraph, folded as `foldLetters` folds. */
export const arabicWords =
  'في من على إلى الى عن أن ان إن التي الذي الذين هذا هذه ذلك كان كانت قال مع بعد قبل بين خلال حيث كما لم لن قد غير عند حول منذ أو او ثم لا كل وقد وفي ومن وأن ولم وكان';

/** Words of the neighbours, with ک written ك and ی written ي, so that either keyboard is seen. */
export const neighbourWords =
  'از به در كه اين است را با براي اند شود شده كرد كند هاي ها آن تا يك نيز هم بر مي شد بود خود ' +
  'كي كے كا ہے میں مين سے نے پر كو اور يہ وہ تها ' +
  'د په چې چي له سره كې كي ته دي يې او ' +
  'لە بە بۆ كە ئەم لەگەڵ ژ ژي كو بو ل ' +
  'بىلەن ۋە بۇ ئۇ بىر دەپ ھەم';
