/** One cell of the map of customers by two scores. */
export interface MapCell {
  readonly r: number;
  readonly f: number;
  readonly customers: number;
  /** Average amount of its customers; 0 where there are none. */
  readonly average: number;
}

interface Scored {
  readonly r: Uint8Array;
  readonly f: Uint8Array;
}

/** Counts customers by R and F, with what they spend on average: every cell is there, the best recency and frequency last. */
export const rfmMap = (
  { r, f }: Scored,
  monetary: Float64Array,
  [bestR, bestF]: readonly [number, number],
): readonly MapCell[] => {
  const counts = new Float64Array(bestR * bestF);
  const amounts = new Float64Array(bestR * bestF);
  r.forEach((each, row) => {
    const other = f[row] as number;
    if (each === 0 || other === 0) return;
    const cell = (each - 1) * bestF + other - 1;
    counts[cell] = (counts[cell] as number) + 1;
    amounts[cell] = (amounts[cell] as number) + (monetary[row] as number);
  });
  return Array.from(counts, (customers, cell) => ({
    r: Math.floor(cell / bestF) + 1,
    f: (cell % bestF) + 1,
    customers,
    average: customers === 0 ? 0 : (amounts[cell] as number) / customers,
  }));
};
