import { leversOf, type Lever } from "../../../src/workbook";
import { scheme as named } from "../../workbook/customersBook";

/** The scheme that the tests of the tab move figures of. */
export const scheme = named("logistics-abc");

/** A figure of it by its id. Throws where there is none. */
export const figureOf = (id: string): Lever => {
  const found = leversOf(scheme).find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
