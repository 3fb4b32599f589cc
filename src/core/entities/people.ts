import { cuePrefix, isCue } from './cues.ts';
import type { Found } from './found.ts';
import { type Beginning, beginningsIn } from './gazetteer.ts';
import type { Read } from './read.ts';
import { remembered } from './remembered.ts';
import type { Sentence } from './tokens.ts';

/** «الرئيس الصيني شي»: at most so many words between the title and the name. */
const TITLE_REACH = 3;

/** The tagger's least belief in a further part: «عمرو خالد كان» (Kahn is a name, and "was"), more where a list doubts it. */
const GOES_ON = { certain: 0.3, ambiguous: 0.5 } as const;

type Part = { prefix: string; part: 'given' | 'family'; ambiguous: boolean };

/**
 * People by their parts: a given name with at least one more part, or a family name behind a title.
 * A given name alone is as often a word («أمل», «كريم»), and is left to the tagger.
 */
export function people(reading: Read): Found[] {
  const { sentence, index } = reading;
  const found: Found[] = [];
  for (let i = 0; i < sentence.length; i++) {
    const name = personAt(reading, i);
    if (!name) continue;
    found.push({ ...name, type: 'person', sentence: index, source: 'people' });
    i = name.to - 1;
  }
  return found;
}

/** Without a tagger a doubtful part counts behind a title alone; with one, its belief decides later. */
function personAt(reading: Read, from: number) {
  const { sentence, lists, matches, isTagged } = reading;
  if (!matches[from]) return null;
  const first = partOf(beginningsIn(lists)(sentence[from]?.key ?? ''));
  if (!first) return null;
  const titled = isTitled(sentence, from);
  if (!titled && !isTagged && (first.ambiguous || first.part === 'family')) return null;
  const { to, parts } = rest(reading, from + 1);
  return parts > 0 || titled ? { from, to, prefix: first.prefix } : null;
}

/** Further parts and the particles between them; a particle never ends a name. */
function rest({ sentence, lists, belief }: Read, from: number): { to: number; parts: number } {
  const beginnings = beginningsIn(lists);
  let to = from;
  let parts = 0;
  for (let i = from; i < sentence.length; i++) {
    const token = sentence[i];
    if (cuePrefix(token, 'part') === '') continue;
    const part = partOf(beginnings(token?.key ?? ''));
    // A further part has no prefix.
    if (
      part?.prefix !== '' ||
      belief(i, 'person') < GOES_ON[part.ambiguous ? 'ambiguous' : 'certain']
    )
      break;
    to = i + 1;
    parts += 1;
  }
  return { to, parts };
}

/** The part of a name that a word is; none where the word is something else that is listed. */
const partOf = remembered((beginnings: readonly Beginning[]): Part | null => {
  for (const { prefix, branch } of beginnings) {
    const { listed } = branch;
    const hit =
      listed.find(({ type }) => type === 'given') ?? listed.find(({ type }) => type === 'family');
    if (hit?.type === 'given' || hit?.type === 'family') {
      return { prefix, part: hit.type, ambiguous: hit.ambiguous };
    }
    if (listed.length > 0) return null;
  }
  return null;
});

function isTitled(sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - TITLE_REACH); i--) {
    const token = sentence[i];
    if (isCue(token, 'title')) return true;
    if (!token?.key.startsWith('ال')) return false;
  }
  return false;
}
