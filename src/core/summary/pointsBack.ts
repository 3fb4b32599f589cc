import {
  CALENDAR,
  CONNECTIVES,
  DEMONSTRATIVES,
  NOT_A_SPEAKER,
  PRONOUNS,
  ROLES,
  SPEECH,
} from '../lexicon/pointingBack.ts';
import { normalise } from '../text/normalise.ts';
import { words } from '../text/words.ts';

const set = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(normalise));
const connectives = set(CONNECTIVES);
const demonstratives = set(DEMONSTRATIVES);
const pronouns = set(PRONOUNS);
const calendar = set(CALENDAR);
const speech = set(SPEECH);
const notASpeaker = set(NOT_A_SPEAKER);
const roles = set(ROLES);

/** Enough of a sentence to read its opening. UTF-16 units. */
const OPENING = 90;

/**
 * Whether a sentence leans on the one before it («وأضاف أن…», «من جانبه…», «هذه الزيارة…»), so that a summary may
 * hold it only beside that one. In: one sentence; out: false for ''.
 */
export function pointsBack(sentence: string): boolean {
  const opening = sentence.slice(0, OPENING);
  const all = words(opening).map((word) => normalise(word.text));
  const [first = '', second = '', third = ''] = all;
  const bare = first.replace(/^[وف](?=\p{L}{2})/u, '');
  const isOpening = (text: string): boolean =>
    connectives.has(text) ||
    connectives.has(`${text} ${second}`) ||
    connectives.has(`${text} ${second} ${third}`);
  if (isOpening(first) || isOpening(bare)) return true;
  if (pronouns.has(first) || pronouns.has(bare)) return true;
  if (hasDemonstrative([bare, second, third, all[3] ?? ''])) return true;
  return isSpeech(bare) && lacksSpeaker(opening, all);
}

function hasDemonstrative(opening: readonly string[]): boolean {
  return opening
    .slice(0, 3)
    .some((word, at) => demonstratives.has(word) && !calendar.has(opening[at + 1] ?? ''));
}

// Feminine and plural forms of the masculine verbs in the list.
const isSpeech = (verb: string): boolean =>
  speech.has(verb) ||
  speech.has(verb.replace(/(?:ت|وا)$/u, '')) ||
  speech.has(verb.replace(/^ت/u, 'ي'));

function lacksSpeaker(
  opening: string,
  [verb = '', next = '', after = '']: readonly string[],
): boolean {
  if (next === '' || notASpeaker.has(next)) return true;
  // «وقال: …»: a colon or a quotation right after the verb.
  const gap = new RegExp(`^\\P{L}*\\p{L}[\\p{L}\\p{M}]*\\s*[:«"“(،]`, 'u');
  if (verb !== '' && gap.test(opening)) return true;
  return roles.has(next) && (after === '' || notASpeaker.has(after));
}
