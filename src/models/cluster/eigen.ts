type Matrix = readonly Float64Array[];

/** An eigenvalue of a symmetric matrix with its vector of length 1. */
export interface Eigen {
  readonly value: number;
  readonly vector: Float64Array;
}

const MOST_SWEEPS = 100;

/** Turns two rows (or, of the transposed, columns) in the plane that they span. */
const turn = (one: Float64Array, other: Float64Array, cos: number, sin: number): void => {
  for (let k = 0; k < one.length; k++) {
    const [x, y] = [one[k] as number, other[k] as number];
    one[k] = cos * x - sin * y;
    other[k] = sin * x + cos * y;
  }
};

const turnColumns = (matrix: Matrix, p: number, q: number, cos: number, sin: number): void => {
  for (const row of matrix) {
    const [x, y] = [row[p] as number, row[q] as number];
    row[p] = cos * x - sin * y;
    row[q] = sin * x + cos * y;
  }
};

/** One rotation that makes the element at (p, q) 0. */
const rotate = (matrix: Matrix, vectors: Matrix, p: number, q: number): void => {
  const [rowP, rowQ] = [matrix[p] as Float64Array, matrix[q] as Float64Array];
  const off = rowP[q] as number;
  if (off === 0) return;
  const theta = ((rowQ[q] as number) - (rowP[p] as number)) / (2 * off);
  const tan = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cos = 1 / Math.sqrt(tan * tan + 1);
  const sin = tan * cos;
  turnColumns(matrix, p, q, cos, sin);
  turn(rowP, rowQ, cos, sin);
  turn(vectors[p] as Float64Array, vectors[q] as Float64Array, cos, sin);
};

const offDiagonal = (matrix: Matrix): number => {
  let sum = 0;
  matrix.forEach((row, p) => row.forEach((value, q) => (sum += p === q ? 0 : value * value)));
  return sum;
};

/**
 * The eigenvalues of a symmetric matrix, from the greatest down, with their vectors: Jacobi's rotations, row by row (1846; Golub & Van Loan, 8.5).
 * Meant for a handful of columns. The sign of a vector means nothing.
 */
export const eigenOf = (symmetric: Matrix): readonly Eigen[] => {
  const size = symmetric.length;
  const matrix = symmetric.map((row) => row.slice());
  const vectors = matrix.map((_, k) => new Float64Array(size).fill(1, k, k + 1));
  for (let sweep = 0; sweep < MOST_SWEEPS && offDiagonal(matrix) > 1e-24; sweep++)
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(matrix, vectors, p, q);
  return matrix
    .map((row, k) => ({ value: row[k] as number, vector: vectors[k] as Float64Array }))
    .sort((one, other) => other.value - one.value);
};
