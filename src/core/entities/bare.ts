import type { Found } from './found.ts';
import type { Gazetteer } from './gazetteer.ts';
import { splits } from './prefixes.ts';
import type { Sentence } from './tokens.ts';

/**
 * Cuts the prefix off names that the tagger found with it («وبكين»), only where the whole word is not
 * known and the rest is: it begins a listed name, or stands alone elsewhere in the document. In an
 * enumeration («سامر حيدر، وجورينا مراد») a «و» is the conjunction even before an unknown name.
 */
export function bare(
  sentences: readonly Sentence[],
  found: readonly Found[],
  lists: Gazetteer,
): Found[] {
  const alone = new Set(
    found.flatMap((one) => (one.prefix === '' ? [firstKey(sentences, one)] : [])),
  );
  return found.map((one, i) => {
    if (one.source !== 'tagger' || one.prefix !== '') return one;
    const [whole, ...parts] = splits(firstKey(sentences, one));
    if (!whole || lists.has(whole.rest)) return one;
    const known = parts.find(({ rest }) => lists.has(rest) || alone.has(rest));
    if (known) return { ...one, prefix: known.prefix };
    const goesOn = parts[0]?.prefix === AND && follows(found[i - 1], one);
    return goesOn ? { ...one, prefix: AND } : one;
  });
}

const AND = 'و';

/** At most a comma stands between the two. */
const follows = (before: Found | undefined, one: Found): boolean =>
  before !== undefined && before.sentence === one.sentence && one.from - before.to <= 1;

const firstKey = (sentences: readonly Sentence[], { sentence, from }: Found): string =>
  sentences[sentence]?.[from]?.key ?? '';
