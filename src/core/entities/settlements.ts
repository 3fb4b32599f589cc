import { cuePrefix } from './cues.ts';
import type { Found } from './found.ts';
import type { Sentence } from './tokens.ts';

/**
 * A village, town or province that no list has, by the word that says so: «بلدة زمرين». Proposals only: «قرية
 * صغيرة» is the same pattern, and the tagger's belief tells them apart.
 */
export function settlements(sentence: Sentence, index: number): Found[] {
  const found: Found[] = [];
  for (let i = 1; i < sentence.length; i++) {
    if (cuePrefix(sentence[i - 1], 'settlement') === null) continue;
    const { key = '', cues = 0 } = sentence[i] ?? {};
    if (cues !== 0 || !/^\p{L}{3,}$/u.test(key)) continue;
    const span = { sentence: index, from: i, to: i + 1, prefix: '' };
    found.push({ ...span, type: 'place', source: 'settlement' });
  }
  return found;
}
