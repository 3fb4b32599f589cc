import type { Found } from './found.ts';
import type { Gazetteer } from './gazetteer.ts';
import { withoutPrefix } from './found.ts';
import type { Sentence, Token } from './tokens.ts';

const AND = 'و';
const IN = 'ب';

/**
 * Parts names that a prefix joins: people and places before «و» with a word that is not known whole and begins a listed
 * name without it (زينب الغزالي وفاطمة المرنيسي); organisations before «و» or «ب» with a word that is a listed place or body
 * without it (منظمة الصحة العالمية والأونروا، لجنة الفتوى بالأزهر), since their own words go on after «و» (الصحة والسكان).
 */
export function parted(sentence: Sentence, found: Found, lists: Gazetteer): Found[] {
  const starts = [{ from: found.from, prefix: found.prefix }];
  for (let at = found.from + 1; at < found.to; at++) {
    const prefix = cut(sentence[at], found, lists);
    if (prefix !== null) starts.push({ from: at, prefix });
  }
  return starts.map(({ from, prefix }, i) => {
    const to = starts[i + 1]?.from ?? found.to;
    return Object.assign({}, found, { from, to, prefix });
  });
}

/** The prefix behind which another name begins; null where the word belongs to the name before it. */
function cut(token: Token | undefined, { type }: Found, lists: Gazetteer): string | null {
  const key = token?.key ?? '';
  if (lists.has(key)) return null;
  if (type !== 'organisation') return begins(key, AND, lists) ? AND : null;
  return (
    [AND, IN].find((prefix) => begins(key, prefix, lists) && isWhole(key, prefix, lists)) ?? null
  );
}

const begins = (key: string, prefix: string, lists: Gazetteer): boolean =>
  key.startsWith(prefix) && lists.has(withoutPrefix(key, prefix));

/** Is the word without its prefix a place or a body by itself, whatever stands around it? */
const isWhole = (key: string, prefix: string, lists: Gazetteer): boolean =>
  (lists.get(withoutPrefix(key, prefix)) ?? []).some(
    ({ type, ambiguous }) => !ambiguous && (type === 'place' || type === 'organisation'),
  );
