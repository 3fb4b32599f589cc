import { cueBits, cuePrefix } from './cues.ts';
import type { Found } from './found.ts';
import type { Sentence } from './tokens.ts';

/**
 * A village, town or province that no list has, by the word that says so: «بلدة زمرين». Proposals only: «قرية
 * صغيرة» is the same pattern, and the tagger's belief tells them apart.
 */
export function settlements(sentence: Sentence, index: number): Found[] {
  return sentence.flatMap((head, i): Found[] => {
    const key = sentence[i + 1]?.key ?? '';
    if (cuePrefix(head.key, 'settlement') === null || !/^\p{L}{3,}$/u.test(key)) return [];
    if (cueBits(key) !== 0) return [];
    const span = { sentence: index, from: i + 1, to: i + 2, prefix: '' };
    return [{ ...span, type: 'place', source: 'settlement' }];
  });
}
