/** A word read as prefix + rest: «وبكين» as و + بكين, «للصين» as ل + الصين. */
export type Split = { prefix: string; rest: string };

/** Conjunction, then preposition; both in folded spelling. */
const PREFIXES = ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'وك', 'فب', 'فل'] as const;
/** Two letters carry too little to be told from the rest of a word («بنت» is not ب + نت). */
const SHORTEST_REST = 3;

/** The letters that prefixes begin with. */
const BEGINS = new Set(PREFIXES.map((prefix) => prefix.charAt(0)));

/**
 * Every way to read a folded word as prefix and rest, shortest prefix first, the whole word (prefix '')
 * foremost: whoever looks them up in turn takes the whole before a part, so لاوس never becomes ل + اوس.
 */
export function splits(key: string): Split[] {
  const all: Split[] = [{ prefix: '', rest: key }];
  if (!BEGINS.has(key.charAt(0))) return all;
  for (const prefix of PREFIXES) {
    if (!key.startsWith(prefix)) continue;
    const rest = withoutPrefix(key, prefix);
    if (rest.length >= SHORTEST_REST) all.push({ prefix, rest });
    // «لليبيا» is ل + ليبيا too: a rest that begins with lam is read both ways.
    if (isLamOfArticle(key, prefix)) all.push({ prefix, rest: key.slice(prefix.length) });
  }
  return all;
}

/** «للاتحاد» is ل + الاتحاد: the article lost its alef and gets it back. */
export function withoutPrefix(key: string, prefix: string): string {
  const rest = key.slice(prefix.length);
  return isLamOfArticle(key, prefix) ? `ا${rest}` : rest;
}

/** The prefix ends in ل and what follows is the article without its alef. */
export const isLamOfArticle = (key: string, prefix: string): boolean =>
  prefix.endsWith('ل') && key.charAt(prefix.length) === 'ل' && key.length - prefix.length > 2;

/** The offset in the word as written that stands behind its folded prefix: marks are skipped. */
export function prefixLength(written: string, prefix: string): number {
  let left = prefix.length;
  let at = 0;
  for (const character of written) {
    const isMark = /[\p{M}\p{Cf}\u0640]/u.test(character);
    if (left === 0 && !isMark) break;
    at += character.length;
    if (!isMark) left -= 1;
  }
  return at;
}
