import { cellFacts } from "./portContract/cells";
import { chartFacts } from "./portContract/charts";
import { columnFacts } from "./portContract/columns";
import type { Lacks, Opening } from "./portContract/harness";
import { tableFacts } from "./portContract/tables";
import { tierFormatFacts } from "./portContract/tierFormat";

/** What every port on a workbook does alike, whoever holds the workbook. */
export const portContract = (name: string, open: Opening, lacks: Lacks = {}): void => {
  describe(`${name}: regions and columns`, () => columnFacts(open, lacks));
  describe(`${name}: tables`, () => tableFacts(open, lacks));
  describe(`${name}: charts`, () => chartFacts(open));
  describe(`${name}: colours of tiers`, () => tierFormatFacts(open));
  describe(`${name}: cells`, () => cellFacts(open));
};
