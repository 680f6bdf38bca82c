import { BLOCK, inBlocks, type Steps } from "./steps";
import { knownOf, type Batch } from "./batch";
import { all, bind, Truth } from "./feel/fill";
import type { Verdict } from "./methods/method";
import { cellOf, tierIndex, type Plan } from "./plan";

/** A remark compiled: the tests that call for it and the tiers it is made on. */
interface CompiledRemark {
  readonly index: number;
  readonly cells: readonly (readonly [string, ReturnType<typeof cellOf>])[];
  readonly tiers: readonly number[] | undefined;
}

/** A batch of rows with what a method says of them. */
interface Graded {
  readonly batch: Batch;
  readonly verdict: Pick<Verdict, "tier">;
}

/** Finds the remarks of rows. */
export type Remarker = (found: Graded) => Steps<ReadonlyMap<number, readonly number[]>>;

const compileRemarks = (plan: Plan): readonly CompiledRemark[] =>
  plan.scheme.remarks.flatMap(({ when, tiers }, index) => {
    if (typeof when === "string") return [];
    const path = `remarks.${index}`;
    const cells = Object.entries(when).map(
      ([key, cell]) => [key, cellOf(plan, key, cell, `${path}.when.${key}`)] as const,
    );
    const only = tiers?.map((tier) => tierIndex(plan, tier, path));
    return [{ index, cells, tiers: only }];
  });

function* mark(
  found: Map<number, readonly number[]>,
  { index, cells, tiers }: CompiledRemark,
  { batch, verdict: { tier } }: Graded,
): Steps<void> {
  const kernel = all(cells.map(([key, predicate]) => bind(predicate, knownOf(batch, key))));
  const truths = new Uint8Array(Math.min(BLOCK, batch.rows));
  yield* inBlocks(batch.rows, (from, to) => {
    kernel(from, to, truths);
    for (let row = from; row < to; row++) {
      if (truths[row - from] !== Truth.yes) continue;
      if (tiers && !tiers.includes(tier[row] as number)) continue;
      found.set(row, [...(found.get(row) ?? []), index]);
    }
  });
}

/** Compiles the remarks of a scheme that depend on a row; a remark whose test is unknown is not made. */
export const remarkerOf = (plan: Plan): Remarker => {
  const remarks = compileRemarks(plan);
  return function* (graded) {
    const found = new Map<number, readonly number[]>();
    for (const remark of remarks) yield* mark(found, remark, graded);
    return found;
  };
};
