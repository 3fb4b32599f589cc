import { siteClosers } from '../lexicon/cues.ts';
import { normalise } from '../text/normalise.ts';
import { cuePrefix } from './cues.ts';
import type { Found } from './found.ts';
import type { Sentence } from './tokens.ts';

/** «مطار فيينا الدولي»: an adjective behind the name belongs to it. */
const CLOSERS = new Set(siteClosers.map(normalise));

/**
 * Sites named by a place: the head and its adjective belong to the name («مطار شانغي», «محطة فوكوشيما
 * النووية»), where the place alone would say something else.
 */
export function withSites(sentence: Sentence, found: readonly Found[]): Found[] {
  return found.map((one) => {
    const head = sentence[one.from - 1];
    if (one.type !== 'place' || one.prefix !== '') return one;
    const prefix = cuePrefix(head, 'site');
    if (prefix === null) return one;
    const closes = CLOSERS.has(sentence[one.to]?.key ?? '');
    const { name: _, ...span } = one;
    return { ...span, from: one.from - 1, to: one.to + Number(closes), prefix, source: 'site' };
  });
}
