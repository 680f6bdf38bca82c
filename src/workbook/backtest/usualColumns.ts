import { mapHeaders } from "../../cells";
import { inputsOf, type Scheme } from "../../rules";
import { numberColumns } from "../clusters/numberColumns";
import { headerText } from "../columnNamed";
import type { Customers } from "../customers";
import type { Region, WorkbookPort } from "../port";
import { writerOf } from "./tierOrder";

/** Headers of tiers that somebody else gave. */
const TIER = /等级|级别|分级|评级|客群|\b(tier|grade|class|segment|rating)\b/i;

/** Headers of what came afterwards, best guess first: those that say so, then those of money. */
const AFTERWARDS = [
  /之后|后来|以后|随后|次年|下年|次月|下期|后续|验证期|afterwards|later|next|following|holdout/i,
  /销售额|成交额|销售收入|营业额|sales|revenue|turnover/i,
  /金额|收入|采购额|消费额|amount|spend|monetary/i,
];

/** The column (index within the region) that is most likely to hold tiers: one that we wrote, otherwise one whose header says so; null where there is none. */
export const usualTier = (region: Region, schemes: readonly Scheme[]): number | null => {
  const columns = region.headers.map((_, column) => column);
  const ours = columns.find((column) => writerOf(region, column, schemes) !== null);
  if (ours !== undefined) return ours;
  return columns.find((column) => TIER.test(headerText(region.headers[column] ?? null))) ?? null;
};

/**
 * The column that is most likely to say what customers were worth afterwards, of those that hold numbers: what the tiers were made of comes last. Null where no column holds numbers.
 */
export const usualAfterwards = async (
  port: WorkbookPort,
  customers: Customers,
  tier: number | null,
  schemes: readonly Scheme[],
): Promise<number | null> => {
  const { region } = customers;
  const numbers = (await numberColumns(port, customers)).filter((column) => column !== tier);
  const writer = tier === null ? null : writerOf(region, tier, schemes);
  const read =
    writer === null
      ? []
      : Object.values(mapHeaders(inputsOf(writer.scheme), region.headers).columns).map(
          ({ column }) => column,
        );
  const best = (columns: readonly number[]): number | undefined =>
    AFTERWARDS.map((wanted) =>
      columns.find((column) => wanted.test(headerText(region.headers[column] ?? null))),
    ).find((column) => column !== undefined) ?? columns[0];
  return best(numbers.filter((column) => !read.includes(column))) ?? best(numbers) ?? null;
};
