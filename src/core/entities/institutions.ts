import { cuePrefix, isCue } from './cues.ts';
import type { Found } from './found.ts';
import type { Sentence, Token } from './tokens.ts';

/** Longer chains are descriptions. */
const LONGEST = 7;
/** «لحقوق الإنسان»: a purpose, which goes on with its own second word. */
const PURPOSE = /^ل(?!ل)\p{L}{3,}$/u;

/** «السفارة الأفغانية لدى الدولة»: behind one of these something else is said. */
const STOPS = new Set(
  'لدي الي علي عن حول بين خلال ضد منذ عند بعد قبل امام دون وفق مثل غير كما'.split(' '),
);

/**
 * Institutions by their head and what defines it: وزارة الصحة والسكان المصرية, المرصد السوري لحقوق الإنسان,
 * كتائب شهداء القلمون. Proposals only: the tagger's belief decides which are shown.
 */
export function institutions(sentence: Sentence, index: number): Found[] {
  const found: Found[] = [];
  for (let from = 0; from < sentence.length; from++) {
    const head = sentence[from];
    if (!head || !isCue(head, 'institution')) continue;
    const prefix = cuePrefix(head, 'institution') ?? prefixOfDefinite(head);
    for (const to of ends(sentence, from)) {
      found.push({
        type: 'organisation',
        sentence: index,
        from,
        to,
        prefix,
        source: 'institution',
      });
    }
  }
  return found;
}

const prefixOfDefinite = ({ splits }: Token): string =>
  splits.find(({ rest }) => rest.startsWith('ال'))?.prefix ?? '';

/** Every place where the chain of defining words may end, the farthest first. */
function ends(sentence: Sentence, head: number): number[] {
  const all: number[] = [];
  for (let i = head + 1; i < sentence.length && i - head < LONGEST; i++) {
    const key = sentence[i]?.key ?? '';
    if (isDefinite(key)) all.push(i + 1);
    else if (!opens(sentence, i)) break;
  }
  return all.toReversed();
}

/** «الصحة», «والسكان», «للأمن». */
const isDefinite = (key: string): boolean => /^(?:و?ال|لل)\p{L}{2,}$/u.test(key);

/** A word that is completed by the next definite one: «شهداء القلمون», «لحقوق الإنسان». */
function opens(sentence: Sentence, at: number): boolean {
  const { key = '', cues = 0 } = sentence[at] ?? {};
  const isNoun = /^\p{L}{3,}$/u.test(key) && cues === 0 && !STOPS.has(key);
  return (isNoun || PURPOSE.test(key)) && isDefinite(sentence[at + 1]?.key ?? '');
}
