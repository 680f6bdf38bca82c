import { knownOf, type Batch } from "../batch";
import { bind, BLOCK, Truth } from "../feel/fill";
import type { Fact } from "../grader";
import { checkKey, type Plan } from "../plan";
import type { Provenance } from "../scheme/provenance";
import type { Words } from "../words";
import { compiledCell, factOf, type CompiledCell } from "./fact";

/** A band of an input: the value it gives where its test is the first that holds. */
export interface Band {
  readonly cell: CompiledCell;
  readonly gives: number;
  readonly label: Words | undefined;
  readonly from: Provenance;
}

/** Bands of one input. */
export interface Bands {
  readonly key: string;
  readonly bands: readonly Band[];
}

type GivenBand = {
  readonly test: string;
  readonly label?: Words;
  readonly from: Provenance;
};

/** Compiles the bands of an input. */
export const bandsOf = <Given extends GivenBand>(
  plan: Plan,
  key: string,
  given: readonly Given[],
  gives: (band: Given) => number,
  path: string,
): Bands => {
  checkKey(plan, key, `${path}.input`);
  const bands = given.map((band, index) => ({
    cell: compiledCell(plan, key, band.test, `${path}.bands.${index}.test`),
    gives: gives(band),
    label: band.label,
    from: band.from,
  }));
  return { key, bands };
};

// Read out once: this runs for every row.
const { yes: YES, unknown: UNKNOWN } = Truth;

/** Index of the first band that holds on row `i` of the truths; -1 for none, -2 where something unknown may hold before it. */
export const firstBand = (truths: readonly Uint8Array[], i: number): number => {
  for (let band = 0; band < truths.length; band++) {
    const truth = (truths[band] as Uint8Array)[i];
    if (truth === UNKNOWN) return -2;
    if (truth === YES) return band;
  }
  return -1;
};

/** Calls back with every row's band index (see `firstBand`), a block of rows at a time. */
export const eachBand = (
  { key, bands }: Bands,
  batch: Batch,
  told: (row: number, band: number) => void,
): void => {
  const column = knownOf(batch, key);
  const kernels = bands.map(({ cell }) => bind(cell.predicate, column));
  const size = Math.min(BLOCK, batch.rows);
  const truths = kernels.map(() => new Uint8Array(size));
  for (let from = 0; from < batch.rows; from += BLOCK) {
    const to = Math.min(batch.rows, from + BLOCK);
    kernels.forEach((kernel, b) => kernel(from, to, truths[b] as Uint8Array));
    for (let row = from; row < to; row++) told(row, firstBand(truths, row - from));
  }
};

/** The band of one row with its fact; undefined where there is none. */
export const bandAt = (
  { key, bands }: Bands,
  batch: Batch,
  row: number,
): { index: number; band: Band; fact: Fact } | undefined => {
  const column = knownOf(batch, key);
  const truths = bands.map(({ cell }) => {
    const out = new Uint8Array(1);
    bind(cell.predicate, column)(row, row + 1, out);
    return out;
  });
  const index = firstBand(truths, 0);
  const band = bands[index];
  return band && { index, band, fact: factOf(batch, row, band.cell) };
};
