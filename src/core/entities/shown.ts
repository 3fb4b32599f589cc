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
  const tokens = sentence.slice(from, to);
  if (tokens.every((token) => isCue(token, 'never')) || PHRASES.has(phrase(tokens))) return false;
  if (source !== 'list' && tokens.length === 1 && isRole(tokens[0], lists)) return false;
  if (source !== 'list' && tokens.some(({ key }) => QUOTES.has(key))) return false;
  // A list knows the type better than the tagger; the others must agree on it.
  const beliefs = tokens.map((_, i) => belief(from + i, source === 'list' ? undefined : type));
  const isWeakest = source === 'people' || source === 'institution';
  const least = isWeakest ? Math.min(...beliefs) : mean(beliefs);
  const isNisba = source === 'list' && tokens.length === 1 && isCue(tokens[0], 'nisba');
  return least >= (isNisba ? NEEDED.listedNisba : needed(found));
}

/** «جماعة "راية الجبل"»: a name does not reach over a quotation mark. */
const QUOTES = new Set([...openQuotes, ...closeQuotes].map(normalise));

/** Prayers, feasts and prizes of several words: «سبحان الله». */
const PHRASES = new Set(
  [...dates, ...events, ...things].flatMap(({ forms }) => forms.filter(isPhrase).map(normalise)),
);

const phrase = (tokens: Sentence): string => tokens.map(({ key }) => key).join(' ');

function isPhrase(form: string): boolean {
  return form.includes(' ');
}

/** «الأمين», «للوزارة»: a title, or a kind of institution that is no list's name. */
const isRole = (token: Token | undefined, lists: Gazetteer): boolean =>
  isCue(token, 'title') ||
  (isCue(token, 'institution') &&
    token?.splits.every(({ rest }) => (lists.get(rest)?.listed.length ?? 0) === 0) === true);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function needed({ source, type, prefix, from, to }: Found): number {
  if (source !== 'list') return NEEDED[source];
  if (to - from > 1) return type === 'organisation' ? NEEDED.listedBody : NEEDED.listedLong;
  return prefix === '' ? NEEDED.listedWord : NEEDED.listedPrefixed;
}
