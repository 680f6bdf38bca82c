import { modelsAsked, type Scheme } from "../../src/rules";
import { schemes } from "../../src/schemes";
import { goldens } from "../golden/cases";
import type { Engine } from "./engines";
import { compared, type Difference } from "./equality";
import { goldenTables, randomTable, TODAY } from "./tables";

/** The schemes of the menu that SQL can say: all that ask no model. */
export const sayable: readonly Scheme[] = schemes.filter(
  (scheme) => modelsAsked(scheme).length === 0,
);

/** Schemes that between them use every method, most kinds of derived inputs, parts, a precondition, limits and what is due; all of them are quick to plan. */
export const broad: readonly Scheme[] = sayable.filter(({ id }) =>
  [
    "importance-2",
    "abc-share",
    "clv-discounted",
    "abc-credit-3",
    "gov-score",
    "deal-state",
    "tracking-log",
    "gov-resources",
    "commission-split",
    "geo-3",
  ].includes(id),
);

/** The places in which a database differs from the engine on the golden rows of a scheme. */
export const goldenDifferences = async (
  engine: Engine,
  scheme: Scheme,
  most = Infinity,
): Promise<readonly Difference[]> => {
  const tables = goldens.filter((each) => each.scheme === scheme.id).flatMap(goldenTables);
  const longest = tables.sort((a, b) => b.table.rows.length - a.table.rows.length).slice(0, most);
  const found: Difference[] = [];
  for (const { table, grading } of longest)
    found.push(...(await compared(engine, scheme, table, grading)));
  return found;
};

/** Tests that a database says what the engine says: on golden rows of schemes, and on so many random rows with dirty cells. */
export const saysTheSame = (
  open: () => Promise<Engine>,
  list: readonly Scheme[],
  rows: number,
): void => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  }, 60_000);
  afterAll(() => engine.close());
  const each = list.map((scheme) => [scheme.id, scheme] as const);
  test.each(each)(
    "%s says on golden rows what the engine says",
    async (_, scheme) => {
      expect(await goldenDifferences(engine, scheme, 1)).toEqual([]);
    },
    60_000,
  );
  test.each(each)(
    "%s says on random rows what the engine says",
    async (_, scheme) => {
      const found = compared(engine, scheme, randomTable(scheme, rows, 1), { asOf: TODAY });
      expect(await found).toEqual([]);
    },
    60_000,
  );
};
