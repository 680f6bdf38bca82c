import { cellFacts } from "./portContract/cells";
import { columnFacts } from "./portContract/columns";
import type { Lacks, Opening } from "./portContract/harness";
import { tableFacts } from "./portContract/tables";

/** What every port on a workbook does alike, whoever holds the workbook. */
export const portContract = (name: string, open: Opening, lacks: Lacks = {}): void => {
  describe(`${name}: regions and columns`, () => columnFacts(open, lacks));
  describe(`${name}: tables`, () => tableFacts(open, lacks));
  describe(`${name}: cells`, () => cellFacts(open));
};
