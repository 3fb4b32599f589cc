import { closeQuotes, openQuotes } from '../lexicon/cues.ts';
import { normalise } from '../text/normalise.ts';
import { isCue } from './cues.ts';
import type { Found } from './found.ts';
import type { Sentence } from './tokens.ts';

const OPEN = new Set(openQuotes.map(normalise));
const CLOSE = new Set(closeQuotes.map(normalise));
/** «في تصريحات لـ», «في حديث خاص لـ». */
const TELLING = /^(?:و|ب)?(?:ال)?(?:تصريح|تصريحات|حديث|حوار|مقابله|اتصال|لقاء)\p{L}{0,2}$/u;
const WORD = /^[\p{L}\p{N}]/u;
const TELLING_REACH = 12;
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
    if (!OPEN.has(sentence[i]?.key ?? '') || !(isAnnounced(sentence, i) || isToldTo(sentence, i)))
      continue;
    const to = closing(sentence, i + 1);
    if (to === null) continue;
    const span = { sentence: index, from: i + 1, to, prefix: '' };
    found.push({ ...span, type: 'organisation', source: 'quoted' });
    i = to;
  }
  return found;
}

function isAnnounced(sentence: Sentence, quote: number): boolean {
  for (let i = quote - 1; i >= Math.max(0, quote - 1 - REACH); i--) {
    const token = sentence[i];
    if (isCue(token, 'quoted')) return true;
    if (!token?.key.startsWith('ال')) return false;
  }
  return false;
}

/** «وقال لـ«المرفأ»»: whom something is told to, in quotation marks, is an outlet. */
function isToldTo(sentence: Sentence, quote: number): boolean {
  if (sentence[quote - 1]?.key !== 'ل') return false;
  const before = sentence.slice(Math.max(0, quote - TELLING_REACH), quote - 1);
  return before.some((token) => isCue(token, 'saying') || TELLING.test(token.key));
}

/** The token behind the name, if a quotation mark stands there and only words before it. */
function closing(sentence: Sentence, from: number): number | null {
  for (let i = from; i <= from + LONGEST; i++) {
    const token = sentence[i];
    if (!token) return null;
    if (CLOSE.has(token.key)) return i > from ? i : null;
    if (!WORD.test(token.key)) return null;
  }
  return null;
}
