import { knownOf, type Batch } from "../batch";
import { bind, Truth } from "../feel/fill";
import { placesOf, type AddPlaces } from "../feel/places";
import type { Placed } from "../feel/together";
import type { Fact } from "../grader";
import type { Known } from "../known";
import { checkKey, type Plan } from "../plan";
import { FEW } from "../steps";
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

/** No band can be said to hold, as something is unknown. */
const PENDING = -2;

/** Index of the first band that holds; -1 for none, -2 where something unknown may hold before it. */
const firstBand = (truths: readonly number[]): number => {
  const first = truths.findIndex((truth) => truth !== Truth.no);
  return truths[first] === Truth.unknown ? PENDING : first;
};

const truthsAt = ({ bands }: Bands, column: Known, row: number): readonly number[] =>
  bands.map(({ cell }) => {
    const truth = new Uint8Array(1);
    bind(cell.predicate, column)(row, row + 1, truth);
    return truth[0] as number;
  });

/** Each row is a place of its own. */
const eachAlone: AddPlaces = (from, to, out, times = 1) => {
  for (let row = from; row < to; row++) out[row - from] = (out[row - from] as number) + row * times;
};

/** What bands give in each place of their column. */
export interface Given extends Placed {
  readonly gives: Float64Array;
}

/** What bands give on the rows of a batch, by place: `none` where no band holds, NaN where something unknown may. */
export const givenOf = (bands: Bands, batch: Batch, none: number): Given => {
  const column = knownOf(batch, bands.key);
  const givesIn = (known: Known, length: number): Float64Array =>
    Float64Array.from({ length }, (_, row) => {
      const band = firstBand(truthsAt(bands, known, row));
      return band === PENDING ? NaN : (bands.bands[band]?.gives ?? none);
    });
  if (batch.rows < FEW)
    return { add: eachAlone, count: batch.rows, gives: givesIn(column, batch.rows) };
  const tests = bands.bands.map(({ cell }) => cell.predicate);
  const { add, count, specimen } = placesOf(tests, column);
  return { add, count, gives: givesIn(specimen, count) };
};

/** Why bands give a row nothing: they wait for the input, or none of them holds; undefined where one does. */
export const withoutBand = (
  bands: Bands,
  batch: Batch,
  row: number,
): "waits" | "none" | undefined => {
  const band = firstBand(truthsAt(bands, knownOf(batch, bands.key), row));
  return band === PENDING ? "waits" : band < 0 ? "none" : undefined;
};

/** The band of one row with its fact; undefined where there is none. */
export const bandAt = (
  bands: Bands,
  batch: Batch,
  row: number,
): { index: number; band: Band; fact: Fact } | undefined => {
  const index = firstBand(truthsAt(bands, knownOf(batch, bands.key), row));
  const band = bands.bands[index];
  return band && { index, band, fact: factOf(batch, row, band.cell) };
};
