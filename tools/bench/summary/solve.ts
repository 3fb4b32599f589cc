/** Solves a small linear system by Gaussian elimination with pivoting. In: a square matrix, the right side. */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  const size = rows.length;
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) {
      if (Math.abs(cell(row, column)) > Math.abs(cell(pivot, column))) pivot = row;
    }
    const [a, b] = [rows[column] ?? [], rows[pivot] ?? []];
    [rows[column], rows[pivot]] = [b, a];
    for (let row = column + 1; row < size; row += 1) {
      const factor = cell(row, column) / cell(column, column);
      rows[row] = (rows[row] ?? []).map((value, at) => value - factor * cell(column, at));
    }
  }
  const found = Array.from({ length: size }, () => 0);
  for (let row = size - 1; row >= 0; row -= 1) {
    const known = found.reduce(
      (sum, value, at) => (at > row ? sum + value * cell(row, at) : sum),
      0,
    );
    found[row] = (cell(row, size) - known) / cell(row, row);
  }
  return found;
}
