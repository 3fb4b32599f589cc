/** What opens the items of a list that a page prints in one line. */
const BULLETED =
  /^\s*(?:([\u2022\u25AA\u25AB\u25CF\u25CB\u25C6\u25E6\u2023\u00B7])|([-\u2013\u2014*])(?=\s*\p{L}))/u;
/** «الحل -كما قال- ممكن»: dashes around an aside come in pairs. */
const ASIDE = /[\p{L}\p{M}\p{N}][-\u2013\u2014*](?:[\s\u060C.]|$)/u;

/**
 * Where the items of a line end that a page strung together behind bullets: «• فتح الطريق • إعادة الكهرباء», and behind dashes
 * where each stands against its item: «- عاد الوفد -غادر الوزير». In: one line. Out: ascending offsets in UTF-16
 * units, just before the next bullet; [] where it opens with none.
 */
export function itemEnds(line: string): number[] {
  const found = BULLETED.exec(line);
  const bullet = found?.[1] ?? found?.[2];
  if (!found || !bullet) return [];
  const isDash = found[1] === undefined;
  if (isDash && ASIDE.test(line)) return [];
  const ends: number[] = [];
  for (let at = line.indexOf(bullet, found[0].length); at > 0; at = line.indexOf(bullet, at + 1)) {
    const isApart = /\s/u.test(line.charAt(at - 1));
    if (isApart && (!isDash || /\p{L}/u.test(line.charAt(at + 1)))) ends.push(at);
  }
  return ends;
}
