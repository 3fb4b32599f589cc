import { median } from '../median.ts';

/** A straight line: what stands at 0, and what each step adds. */
export type Line = { fixed: number; slope: number };

/**
 * The line through points of which some lie far off, as times do: the median of all slopes between two points
 * (Theil–Sen), and the median of what is left. In: pairs of x and y. https://doi.org/10.1080/01621459.1968.10480934
 */
export function line(points: readonly (readonly [number, number])[]): Line {
  const slopes = points.flatMap(([x, y], at) =>
    points.slice(at + 1).flatMap(([x2, y2]) => (x2 === x ? [] : [(y2 - y) / (x2 - x)])),
  );
  const slope = median(slopes);
  return { slope, fixed: median(points.map(([x, y]) => y - slope * x)) };
}
