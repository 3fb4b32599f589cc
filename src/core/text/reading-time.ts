/**
 * Letters and digits that a practised reader of Arabic takes in a minute: 612 ± 88 (138 ± 20 words).
 * Trauzettel-Klosinski and Dietz, "Standardized Assessment of Reading Performance: The New International
 * Reading Speed Texts IReST", IOVS 2012. Its characters per word (4.4) are those of words without spaces,
 * points or tashkeel, so neither is counted here.
 */
const LETTERS_A_MINUTE = 612;

/** Minutes that reading the text takes, not rounded; 0 for a text without letters. */
export function readingMinutes(text: string): number {
  return (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) / LETTERS_A_MINUTE;
}
