import { type Cue, isCue } from '../../src/core/entities/cues.ts';
import { type Gazetteer, type ListType, longest } from '../../src/core/entities/gazetteer.ts';
import type { Token } from '../../src/core/entities/tokens.ts';

const LISTS: readonly ListType[] = ['person', 'place', 'organisation', 'given', 'family'];
const CUES: readonly Cue[] = ['title', 'institution', 'place', 'saying', 'nisba', 'never'];
/** Four bits a list: at the beginning or inside of a form, sure or ambiguous. */
const CUES_FROM = LISTS.length * 4;

/** What lists and cues say of each token, as the bits that the teacher reads (26 of them). */
export function clues(tokens: readonly Token[], lists: Gazetteer): number[] {
  const all = tokens.map((token) =>
    CUES.reduce((bits, cue, i) => (isCue(token, cue) ? bits | (1 << (CUES_FROM + i)) : bits), 0),
  );
  for (let i = 0; i < tokens.length; i++) {
    const match = longest(lists, tokens, i);
    for (const { type, ambiguous } of match?.listed ?? []) {
      for (let j = 0; j < (match?.length ?? 0); j++) {
        const bit = LISTS.indexOf(type) * 4 + Number(j > 0) + 2 * Number(ambiguous);
        all[i + j] = (all[i + j] ?? 0) | (1 << bit);
      }
    }
  }
  return all;
}
