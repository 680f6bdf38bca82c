import { serialOf, type Cell } from "../../../src/workbook";

/** The day on which the first of all customers bought first. */
export const BEGIN = serialOf(2025, 1, 6) ?? 0;
/** The last day with a purchase. */
export const END = serialOf(2025, 12, 28) ?? 0;

const CUSTOMERS = 60;

/** Any whole numbers below `below`, always the same (Park and Miller's generator). */
const chances = (): ((below: number) => number) => {
  let state = 20_250_106;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
};

/**
 * Purchases of a year, a row each: customer, day, amount, order. Customers come in the first quarter; each has a rhythm of his own, and stops some day. The last rows have
 * a fault each: no customer, an amount that is no number, a refund.
 */
export const purchaseRows = (): readonly (readonly Cell[])[] => {
  const chance = chances();
  const rows: Cell[][] = [];
  for (let customer = 1; customer <= CUSTOMERS; customer++) {
    const name = `K${String(customer).padStart(2, "0")}`;
    const pause = 8 + chance(70);
    const worth = 50 + 10 * chance(40);
    const stop = chance(3) === 0 ? BEGIN + 90 + chance(250) : END;
    for (let day = BEGIN + chance(90); day <= stop; day += 1 + chance(2 * pause))
      rows.push([name, day, worth + chance(30), `D${rows.length + 1}`]);
  }
  const last: Cell[] = ["K01", END, 100, `D${rows.length + 1}`];
  const faults: Cell[][] = [
    [null, BEGIN + 200, 100, "X1"],
    ["K02", BEGIN + 200, "约三百", "X2"],
    ["K01", END, -40, "X3"],
  ];
  return [...rows, last, ...faults];
};
