import type { Stretch } from '../../src/core/entities/labels.ts';

export type Score = { precision: number; recall: number; f1: number };

/** Exact-span scores in per cent, for each type and over all of them. */
export function score(
  gold: readonly (readonly Stretch[])[],
  got: readonly (readonly Stretch[])[],
  types: readonly string[],
): Record<string, Score> {
  const rows = [...types, 'all'].map((type) => {
    const pick = (names: readonly Stretch[] | undefined) =>
      new Set(
        (names ?? [])
          .filter((n) => (type === 'all' ? types.includes(n.type) : n.type === type))
          .map(id),
      );
    let right = 0;
    let wanted = 0;
    let said = 0;
    for (const [i, names] of gold.entries()) {
      const a = pick(names);
      const b = pick(got[i]);
      wanted += a.size;
      said += b.size;
      for (const name of b) if (a.has(name)) right += 1;
    }
    const precision = said ? (100 * right) / said : 0;
    const recall = wanted ? (100 * right) / wanted : 0;
    const f1 = right ? (2 * precision * recall) / (precision + recall) : 0;
    return [type, { precision, recall, f1 }] as const;
  });
  return Object.fromEntries(rows);
}

const id = ({ type, from, to }: Stretch): string => `${type} ${from} ${to}`;

/** PER, LOC, ORG and all as one line of F1 figures. */
export const line = (scores: Record<string, Score>): string =>
  Object.entries(scores)
    .map(
      ([type, { precision, recall, f1 }]) =>
        `${type} ${f1.toFixed(1)} (P ${precision.toFixed(1)} R ${recall.toFixed(1)})`,
    )
    .join('  ');
