import { normalise } from '../../../src/core/text/normalise.ts';

/** Words for comparing: runs of letters and digits after folding. */
export const wordsOf = (text: string): string[] => normalise(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** ROUGE-1, -2 and -L (Lin 2004), F, each the mean over the references. */
export function rouge(text: readonly string[], references: readonly string[][]): number[] {
  const all = references.map((one) => [
    rougeN(text, one, 1),
    rougeN(text, one, 2),
    rougeL(text, one),
  ]);
  return [0, 1, 2].map((kind) => mean(all.map((one) => one[kind] ?? 0)));
}

/** ROUGE-1 alone, for learning. */
export const rouge1 = (text: readonly string[], references: readonly string[][]): number =>
  mean(references.map((one) => rougeN(text, one, 1)));

export const mean = (list: readonly number[]): number =>
  list.length === 0 ? 0 : list.reduce((sum, one) => sum + one, 0) / list.length;

const harmonic = (common: number, a: number, b: number): number =>
  common === 0 ? 0 : (2 * common) / (a + b);

function rougeN(a: readonly string[], b: readonly string[], n: number): number {
  const [x, y] = [gramsOf(a, n), gramsOf(b, n)];
  let common = 0;
  for (const [gram, count] of x) common += Math.min(count, y.get(gram) ?? 0);
  return harmonic(common, Math.max(0, a.length - n + 1), Math.max(0, b.length - n + 1));
}

/** Every run of n words with its count. */
export function gramsOf(list: readonly string[], n: number): Map<string, number> {
  const found = new Map<string, number>();
  for (let at = 0; at + n <= list.length; at += 1) {
    const gram = list.slice(at, at + n).join(' ');
    found.set(gram, (found.get(gram) ?? 0) + 1);
  }
  return found;
}

function rougeL(a: readonly string[], b: readonly string[]): number {
  let before = new Uint16Array(b.length + 1);
  for (const word of a) {
    const row = new Uint16Array(b.length + 1);
    for (const [at, other] of b.entries()) {
      row[at + 1] =
        word === other ? (before[at] ?? 0) + 1 : Math.max(before[at + 1] ?? 0, row[at] ?? 0);
    }
    before = row;
  }
  return harmonic(before[b.length] ?? 0, a.length, b.length);
}
