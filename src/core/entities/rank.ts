import type { Name, Span } from '../story/types.ts';
import { normalise } from '../text/normalise.ts';
import type { Found } from './found.ts';
import type { Group } from './merge.ts';
import { isLamOfArticle, prefixLength } from './prefixes.ts';
import type { Sentence } from './tokens.ts';

/** A name in the first sentences is what the story is about: it counts as so many mentions more. */
const LEAD_BONUS = 2;
const LEAD_SENTENCES = 3;

/** Groups as names with offsets, the most important first: by number of mentions, and by place. */
export function rank(
  text: string,
  sentences: readonly Sentence[],
  groups: readonly Group[],
): Name[] {
  return groups
    .map((group) => ({ name: nameOf(text, sentences, group), weight: weight(group) }))
    .toSorted((a, b) => b.weight - a.weight || start(a.name) - start(b.name))
    .map(({ name }) => name);
}

const start = (name: Name): number => name.mentions[0]?.start ?? 0;

const weight = ({ found }: Group): number =>
  found.length + (found.some(({ sentence }) => sentence < LEAD_SENTENCES) ? LEAD_BONUS : 0);

function nameOf(text: string, sentences: readonly Sentence[], group: Group): Name {
  const shown = group.found.map((found) => showing(text, sentences, found));
  const mentions = shown.map(({ span }) => span).toSorted((a, b) => a.start - b.start);
  const forms = [...new Set(mentions.map(({ start, end }) => text.slice(start, end)))];
  const known = group.type === 'place' ? writtenIn(forms, group.name) : group.name;
  return { type: group.type, name: known ?? fullest(shown), forms, mentions };
}

/**
 * A place is called as the story calls it: «وادي الأردن» is another name of «الأغوار» in the list, and no reader
 * would look for that.
 */
const writtenIn = (forms: readonly string[], name: string | null): string | null =>
  name !== null && forms.some((form) => normalise(form).includes(normalise(name))) ? name : null;

type Shown = { span: Span; words: number; written: string };

/** The form with the most words; of those, the one that is said first. */
function fullest(shown: readonly Shown[]): string {
  const [best] = shown.toSorted((a, b) => b.words - a.words || a.span.start - b.span.start);
  return best?.written ?? '';
}

/**
 * The stretch of text without the prefix, and the name as it is written alone. «للاتحاد» is marked
 * whole, since what stands behind its prefix is no word, and is written with the article's alef.
 */
function showing(text: string, sentences: readonly Sentence[], found: Found): Shown {
  const tokens = sentences[found.sentence]?.slice(found.from, found.to) ?? [];
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  const cut = start + prefixLength(tokens[0]?.text ?? '', found.prefix);
  const isWhole = isLamOfArticle(tokens[0]?.key ?? '', found.prefix);
  return {
    span: { start: isWhole ? start : cut, end },
    words: tokens.length,
    written: (isWhole ? 'ا' : '') + text.slice(cut, end),
  };
}
