import { closeQuotes, openQuotes } from '../lexicon/cues.ts';
import { dates, events, things } from '../lexicon/names/never.ts';
import { normalise } from '../text/normalise.ts';
import { isCue } from './cues.ts';
import type { Found } from './found.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Read } from './read.ts';
import type { Sentence, Token } from './tokens.ts';

/**
 * How much belief of the tagger each source needs. A listed form of several words is hardly ever anything
 * else; one word often is («الزيارة» is a town and a visit), the more so behind a prefix. What people and
 * institutions are made of is as long as its weakest word is believed.
 */
const NEEDED = {
  listedBody: 0,
  listedLong: 0.05,
  listedWord: 0.07,
  listedPrefixed: 0.2,
  // «السعودية» is a state and an adjective.
  listedNisba: 0.4,
  people: 0.15,
  quoted: 0.01,
  institution: 0.5,
  settlement: 0.4,
  tagger: 0.55,
  site: 0,
  document: 0,
} as const;

/** Is the name sure enough to be shown to a reader, and no date, event, thing or bare title? */
export function isShown(found: Found, { sentence, lists, belief }: Read): boolean {
  const { from, to, type, source } = found;
  // A list knows the type better than the tagger; the others must agree on it.
  const asked = source === 'list' ? undefined : type;
  let sum = 0;
  let least = 1;
  for (let at = from; at < to; at++) {
    const one = belief(at, asked);
    sum += one;
    least = Math.min(least, one);
  }
  const isWeakest = source === 'people' || source === 'institution';
  if ((isWeakest ? least : sum / (to - from)) < needed(found, sentence[from])) return false;
  return !isNever(sentence, found) && (source === 'list' || !isOdd(found, sentence, lists));
}

/** «جماعة "راية الجبل"»: a name does not reach over a quotation mark. */
const QUOTES = new Set([...openQuotes, ...closeQuotes].map(normalise));

/** Prayers, feasts and prizes of several words: «سبحان الله». */
const PHRASES = new Set(
  [...dates, ...events, ...things].flatMap(({ forms }) => forms.filter(isPhrase).map(normalise)),
);

function isNever(sentence: Sentence, { from, to }: Found): boolean {
  const tokens = sentence.slice(from, to);
  if (tokens.every((token) => isCue(token, 'never'))) return true;
  return tokens.length > 1 && PHRASES.has(tokens.map(({ key }) => key).join(' '));
}

/** What no list vouches for: a role alone, or over a quotation mark. */
const isOdd = ({ from, to }: Found, sentence: Sentence, lists: Gazetteer): boolean =>
  (to - from === 1 && isRole(sentence[from], lists)) ||
  sentence.slice(from, to).some(({ key }) => QUOTES.has(key));

function isPhrase(form: string): boolean {
  return form.includes(' ');
}

/** «الأمين», «للوزارة»: a title, or a kind of institution that is no list's name. */
const isRole = (token: Token | undefined, lists: Gazetteer): boolean =>
  isCue(token, 'title') ||
  (isCue(token, 'institution') &&
    token?.splits.every(({ rest }) => (lists.get(rest)?.listed.length ?? 0) === 0) === true);

function needed({ source, type, prefix, from, to }: Found, first: Token | undefined): number {
  if (source !== 'list') return NEEDED[source];
  if (to - from === 1 && isCue(first, 'nisba')) return NEEDED.listedNisba;
  if (to - from > 1) return type === 'organisation' ? NEEDED.listedBody : NEEDED.listedLong;
  return prefix === '' ? NEEDED.listedWord : NEEDED.listedPrefixed;
}
