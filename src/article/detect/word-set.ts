/**
 * A test for being one of the words of a list written in one string. The set is made on the first question: most
 * pages are left before any is asked, and making sets would be most of what the script costs them.
 */
export function wordSet(words: string, separator = ' '): (word: string) => boolean {
  let set: Set<string> | null = null;
  return (word) => (set ??= new Set(words.split(separator))).has(word);
}
