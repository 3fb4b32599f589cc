import { labels } from '../lexicon/labels.ts';
import type { LabelKind } from '../lexicon/labels.ts';
import { normalise } from './normalise.ts';
import { words } from './words.ts';

/** A label found at the start of a text. */
export type LabelMatch = {
  kind: LabelKind;
  /** The lexicon's spelling, as an editor would print it. */
  label: string;
  /** How many words of the text the label covers, and how many stand after it. */
  length: number;
  rest: number;
  /** True where a colon parts the label from what follows, or nothing follows. */
  parted: boolean;
};

type Entry = { kind: LabelKind; label: string; words: readonly string[] };

/** How many words a `…` of the lexicon may stand for. */
const GAP = 8;
// Not \w: it knows only [A-Za-z0-9_].
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const COLON = /[:：]/u;

const split = (text: string): string[] => normalise(text).match(WORD) ?? [];

/** Stands for `…` while labels are folded, which would make three points of it. */
const GAP_SIGN = '\uE000';
const PARTS = new RegExp(`${WORD.source}|${GAP_SIGN}`, 'gu');
const FIRST = new RegExp(PARTS.source, 'u');

/** The words of a folded label, `…` among them. */
const partsOf = (line: string): string[] =>
  (line.match(PARTS) ?? []).map((part) => (part === GAP_SIGN ? '…' : part));

/** A label as the lexicon has it, and folded. */
type Listed = { kind: LabelKind; label: string; line: string };

/** First word → labels. Those of a kind are folded at once: one by one takes ten times as long. */
function listed(): Map<string, Listed[]> {
  const index = new Map<string, Listed[]>();
  for (const [kind, list] of Object.entries(labels)) {
    const lines = normalise(list.join('\n').replaceAll('…', GAP_SIGN)).split('\n');
    for (const [at, line] of lines.entries()) {
      const first = FIRST.exec(line)?.[0] ?? '';
      // Object.entries forgets that the keys of `labels` are label kinds.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      const one = { kind: kind as LabelKind, label: list[at] ?? '', line };
      const others = index.get(first);
      if (others) others.push(one);
      else index.set(first, [one]);
    }
  }
  return index;
}

/** Made at the first question: pages that nobody reads do not wait for it. */
let index: ReadonlyMap<string, readonly Listed[]> | null = null;
/** Labels with one first word, and how many words of a text they may cover. */
type Family = { entries: readonly Entry[]; reach: number };

/** What was asked for. */
const known = new Map<string, Family>();

/**
 * The labels with a first word, longest first, so that «اقرأ المزيد عن» wins over «اقرأ المزيد». They are parted into words
 * when a text opens with theirs: few do.
 */
function familyOf(first: string): Family | undefined {
  const before = known.get(first);
  if (before) return before;
  index ??= listed();
  const entries = index
    .get(first)
    ?.map(({ kind, label, line }) => ({ kind, label, words: partsOf(line) }))
    .toSorted((a, b) => b.words.length - a.words.length);
  if (entries === undefined) return undefined;
  const family = { entries, reach: Math.max(...entries.map(reachOf)) };
  known.set(first, family);
  return family;
}

const reachOf = (entry: Entry): number =>
  entry.words.length + GAP * entry.words.filter((word) => word === '…').length;

/** How many of `text` the pattern covers from the start; 0 where it does not match. */
function covers(pattern: readonly string[], text: readonly string[]): number {
  let at = 0;
  for (let next = 0; next < pattern.length; next += 1) {
    if (pattern[next] !== '…') {
      if (text[at] !== pattern[next]) return 0;
      at += 1;
      continue;
    }
    const wanted = pattern[next + 1] ?? '';
    const found = text.indexOf(wanted, at);
    if (found === -1 || found - at > GAP) return 0;
    at = found;
  }
  return at;
}

/**
 * The label that a text begins with, longest first; null where there is none.
 * In: the text of one block. Only whole words count, after `normalise`: «شاركت» is not «شارك».
 */
export function labelAt(text: string): LabelMatch | null {
  // Nearly every line opens with another word: only that one is folded before the rest is looked at.
  const first = words(text.slice(0, 80), 1)[0]?.text ?? '';
  const family = familyOf(normalise(first));
  if (family === undefined) return null;
  // As much as the longest of them covers: most lines only begin with the same word.
  const opening = split(text.slice(0, words(text, family.reach).at(-1)?.end));
  const entry = family.entries.find((one) => covers(one.words, opening) > 0);
  if (entry === undefined) return null;
  const length = covers(entry.words, opening);
  const rest = split(text.slice(0, 400)).length - length;
  const head = text.slice(0, text.search(COLON) + 1);
  const parted = rest === 0 || (head !== '' && split(head).length === length);
  return { kind: entry.kind, label: entry.label, length, rest, parted };
}
