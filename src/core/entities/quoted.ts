import { closeQuotes, openQuotes } from '../lexicon/cues.ts';
import { normalise } from '../text/normalise.ts';
import { isCue } from './cues.ts';
import type { Found } from './found.ts';
import type { Sentence } from './tokens.ts';
import { isWord } from './tokens.ts';

const OPEN = new Set(openQuotes.map(normalise));
const CLOSE = new Set(closeQuotes.map(normalise));
/** Longer than this between quotation marks, it is something that was said. */
const LONGEST = 5;
/** Words such as «الأمريكية», «اليومية» between the head and the quotation mark. */
const REACH = 2;

/**
 * Organisations named between quotation marks behind a word that says what they are:
 * صحيفة "نيكاي", وكالة «الأناضول», شركة الشحن «ميرسك».
 */
export function quoted(sentence: Sentence, index: number): Found[] {
  const found: Found[] = [];
  for (let i = 1; i < sentence.length; i++) {
    if (!OPEN.has(sentence[i]?.key ?? '') || !isAnnounced(sentence, i)) continue;
    const to = closing(sentence, i + 1);
    if (to === null) continue;
    const span = { sentence: index, from: i + 1, to, prefix: '' };
    found.push({ ...span, type: 'organisation', source: 'rule' });
    i = to;
  }
  return found;
}

function isAnnounced(sentence: Sentence, quote: number): boolean {
  for (let i = quote - 1; i >= Math.max(0, quote - 1 - REACH); i--) {
    const key = sentence[i]?.key ?? '';
    if (isCue(key, 'quoted')) return true;
    if (!key.startsWith('ال')) return false;
  }
  return false;
}

/** The token behind the name, if a quotation mark stands there and only words before it. */
function closing(sentence: Sentence, from: number): number | null {
  for (let i = from; i <= from + LONGEST; i++) {
    const token = sentence[i];
    if (!token) return null;
    if (CLOSE.has(token.key)) return i > from ? i : null;
    if (!isWord(token)) return null;
  }
  return null;
}
