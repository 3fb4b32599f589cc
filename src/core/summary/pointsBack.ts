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
import { stem } from '../text/stem.ts';
import { openings, type Opening } from './opening.ts';

const set = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(normalise));
const isConnective = openings(CONNECTIVES);
const demonstratives = set(DEMONSTRATIVES);
const pronouns = set(PRONOUNS);
const calendar = set(CALENDAR);
const speech = set(SPEECH);
const notASpeaker = set(NOT_A_SPEAKER);
const roles = set(ROLES);

/** A demonstrative points back among so many first words. */
const REACH = 4;
/** «وقال: …»: a colon, a comma or a quotation right after the verb. */
const NO_ROOM = /^\P{L}*[\p{L}\p{M}]+\s*[:«"“(\u060C]/u;

/**
 * Whether a sentence leans on the one before it («وأضاف أن…», «من جانبه…», «هذه الزيارة…»), so that a summary may
 * hold it only beside that one. In: how it opens, and the stems of what the reader knows anyway (title and first
 * sentence): «وتجري هذه الزيارة» is no riddle where they speak of a visit. An empty opening does not.
 */
export function pointsBack(opening: Opening, known: ReadonlySet<string> = new Set()): boolean {
  const { all, bare, text } = opening;
  if (isConnective(opening) || pronouns.has(all[0] ?? '') || pronouns.has(bare)) return true;
  if (hasDemonstrative(opening, known)) return true;
  return isSpeech(bare) && (NO_ROOM.test(text) || lacksSpeaker(all, known));
}

/**
 * Whether a sentence that does not point back goes on all the same («واشتعلت النيران…», «فيما أخمدت…»): where the one
 * before it is an orphan, so is this one. Not where someone is named who speaks. In: how it opens.
 */
export const carriesOn = ({ all, bare }: Opening): boolean => bare !== all[0] && !isSpeech(bare);

function hasDemonstrative({ all, bare }: Opening, known: ReadonlySet<string>): boolean {
  for (let at = 0; at < Math.min(REACH, all.length); at += 1) {
    if (!demonstratives.has(at === 0 ? bare : (all[at] ?? ''))) continue;
    const noun = all[at + 1] ?? '';
    const isKnown = calendar.has(noun) || (at > 0 && known.has(stem(noun)));
    if (!isKnown) return true;
  }
  return false;
}

// Feminine and plural forms of the masculine verbs in the list.
const isSpeech = (verb: string): boolean =>
  speech.has(verb) ||
  speech.has(verb.replace(/(?:ت|وا)$/u, '')) ||
  speech.has(verb.replace(/^ت/u, 'ي'));

function lacksSpeaker([, next = '', after = '']: readonly string[], known: ReadonlySet<string>) {
  if (next === '' || notASpeaker.has(next)) return true;
  return roles.has(next) && !known.has(stem(next)) && (after === '' || notASpeaker.has(after));
}
