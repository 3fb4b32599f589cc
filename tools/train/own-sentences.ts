import type { Stretch } from '../../src/core/entities/labels.ts';

/** A sentence as tokens, and the names in it as stretches of tokens. */
export type OwnSentence = { words: string[]; names: Stretch[] };

/** The letters that open a bracket. G is a state's own body: an organisation to a reader, none to ANERcorp. */
const TYPES: Readonly<Record<string, string>> = { P: 'PER', L: 'LOC', O: 'ORG', G: 'GOV' };

/** A bracketed name with the clitic before it, a run of letters or digits, or one mark of punctuation. */
const PIECE =
  /(?<clitic>[\p{L}\p{M}\u0640]*)\[(?<type>[PLOG]) (?<name>[^\]]+)\]|[\p{L}\p{M}\p{N}\u0640]+(?:[.,+:/-][\p{L}\p{N}]+)*[+%]?|\S/gu;

/**
 * Reads a line of the notation: `قال [P محمد صلاح] لـ[O رويترز]: نعم.`
 * Out: tokens with punctuation apart and clitics joined to the name (لـ + الأمم → للأمم), and the stretches of names,
 * typed PER, LOC, ORG or GOV. A line without brackets is a sentence without names.
 */
export function ownSentence(line: string): OwnSentence {
  const words: string[] = [];
  const names: Stretch[] = [];
  for (const piece of line.matchAll(PIECE)) {
    const { clitic = '', type, name } = piece.groups ?? {};
    if (type === undefined || name === undefined) {
      words.push(piece[0]);
      continue;
    }
    const from = words.length;
    words.push(...tokens(joined(clitic.replaceAll('\u0640', ''), name)));
    names.push({ type: TYPES[type] ?? 'ORG', from, to: words.length });
  }
  return { words, names };
}

/** Reads a line of the notation as running text, and the names in it as they are written alone. */
export function ownStory(line: string): { text: string; names: { type: string; name: string }[] } {
  const names: { type: string; name: string }[] = [];
  const text = line.replace(PIECE, (piece, ...groups) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the groups of PIECE, which `replace` hands over last
    const { clitic = '', type, name } = groups.at(-1) as Record<string, string | undefined>;
    if (type === undefined || name === undefined) return piece;
    names.push({ type: TYPES[type] ?? 'ORG', name });
    return joined(clitic.replaceAll('\u0640', ''), name);
  });
  return { text, names };
}

/**
 * Reads a file of the notation, one sentence a line; blank lines and lines that begin with `#` are skipped. Each fifth
 * sentence of a file is for development, the others for training.
 */
export function ownSentences(file: string): { train: OwnSentence[]; dev: OwnSentence[] } {
  const lines = file.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const read = lines.map(ownSentence);
  return {
    train: read.filter((_, at) => at % 5 !== 4),
    dev: read.filter((_, at) => at % 5 === 4),
  };
}

/** Arabic writes ل before the article as لل: للأمم, and before a second lam once only. */
function joined(clitic: string, name: string): string {
  if (!clitic.endsWith('ل') || !name.startsWith('ال')) return clitic + name;
  return name.startsWith('الل') ? clitic + name.slice(2) : `${clitic}ل${name.slice(2)}`;
}

function tokens(name: string): string[] {
  return name.match(/[\p{L}\p{M}\p{N}\u0640]+(?:[.,+:/-][\p{L}\p{N}]+)*\+?|\S/gu) ?? [];
}
