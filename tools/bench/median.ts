/** The value below which `share` of the numbers lies; NaN of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** The middle one; NaN of none. */
export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);
