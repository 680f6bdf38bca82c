import { modelsAsked, type Scheme } from "../../src/rules";
import { schemes } from "../../src/schemes";
import type { Engine } from "./engines";
import { compared } from "./equality";
import { wholeTable } from "./tables";

/** The schemes of the menu that SQL can say: all that ask no model. */
export const sayable: readonly Scheme[] = schemes.filter(
  (scheme) => modelsAsked(scheme).length === 0,
);

/** Tests that a database says of rows of all kinds what the engine says: golden ones, those at the boundaries of a scheme, and so many random ones with dirty cells. */
export const saysTheSame = (
  open: () => Promise<Engine>,
  list: readonly Scheme[],
  random: number,
): void => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  }, 60_000);
  afterAll(() => engine.close());
  test.each(list.map((scheme) => [scheme.id, scheme] as const))(
    "%s says of golden rows, of its boundaries and of random rows what the engine says",
    async (_, scheme) => {
      const { table, grading } = wholeTable(scheme, random, 1);
      expect(await compared(engine, scheme, table, grading)).toEqual([]);
    },
    60_000,
  );
};
