import type { Found } from './found.ts';
import type { Listed } from './gazetteer.ts';
import type { NameType } from '../story/types.ts';
import type { Read } from './read.ts';
import { remembered } from './remembered.ts';

type Whole = Listed & { type: NameType };

/** Names of closed lists, longest first, left to right; ambiguous ones are left to context. */
export function listed({ index, matches }: Read): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < matches.length; i++) {
    const match = matches[i];
    if (!match) continue;
    const reading = certain(match.listed);
    if (reading) {
      const { type, name } = reading;
      const { length, prefix } = match;
      found.push({ type, sentence: index, from: i, to: i + length, prefix, source: 'list', name });
    }
    i += match.length - 1;
  }
  return found;
}

/**
 * The one reading of a form: none where a list doubts it or two lists differ. A surname that is also listed as
 * one («ترامب») says the person; a place or body that is also somebody's name needs context.
 */
const certain = remembered((listed: readonly Listed[]): Whole | null => {
  const whole = listed.filter(isWhole);
  const [first] = whole;
  const isOne = whole.every(({ type, ambiguous }) => type === first?.type && !ambiguous);
  return first && isOne && (first.type === 'person' || whole.length === listed.length)
    ? first
    : null;
});

const isWhole = (reading: Listed): reading is Whole =>
  reading.type !== 'given' && reading.type !== 'family';
