import type { Article } from './easc.ts';
import { mean, rouge1, wordsOf } from './rouge.ts';

const SAMPLES = 1000;

/**
 * How many points of ROUGE-1 the chosen words are over the lead of as many words, whole sentences as the corpus breaks
 * them, and in what share of bootstrap samples they are over it at all (seeded, so repeatable). In: the articles, the
 * words chosen of each.
 */
export function overLead(
  articles: readonly Article[],
  chosen: readonly (readonly string[])[],
): { points: number; sure: number } {
  const gains = articles.map((article, at) => {
    const ours = chosen[at] ?? [];
    const lead = leadOf(article, ours.length);
    return rouge1(ours, article.references) - rouge1(lead, article.references);
  });
  let seed = 42;
  const random = (): number => (seed = (seed * 1664525 + 1013904223) >>> 0) / 2 ** 32;
  let wins = 0;
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const drawn = gains.map(() => gains[Math.floor(random() * gains.length)] ?? 0);
    if (mean(drawn) > 0) wins += 1;
  }
  return { points: 100 * mean(gains), sure: wins / SAMPLES };
}

/** The first sentences, as near to so many words as whole sentences come. */
function leadOf({ naive }: Article, words: number): string[] {
  const found: string[] = [];
  for (const sentence of naive.map(wordsOf)) {
    if (found.length > 0 && found.length + sentence.length / 2 > words) break;
    found.push(...sentence);
  }
  return found;
}
