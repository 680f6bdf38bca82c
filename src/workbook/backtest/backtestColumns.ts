import { mapHeaders } from "../../cells";
import {
  tierDrift,
  type BacktestAnswer,
  type BacktestOutcome,
  type DriftAnswer,
} from "../../models";
import { inputsOf, type Column, type Input, type Problem, type Scheme } from "../../rules";
import { bodyCell, bodyRows, regionLetters, sheetRow } from "../address";
import { numberInput } from "../clusters/numberColumns";
import { headerText } from "../columnNamed";
import { numbersOf, readInputs, textsOf } from "../customerValue/readInputs";
import type { Customers } from "../customers";
import type { UnreadNumbers } from "../clusters/clusterRegion";
import type { Progress, Region, WorkbookPort } from "../port";
import { isTotalsRow } from "../totalsRow";
import { orderTiers, writerOf, type OrderProblem, type TierOrder } from "./tierOrder";

/** Which tiers to test, by what. Columns are indices within the region. */
export interface BacktestRequest {
  readonly customers: Customers;
  readonly tier: number;
  /** What the customers were worth afterwards. */
  readonly afterwards: number;
  /** Their tiers at a later time. */
  readonly later?: number;
  /** Tiers, best first; what the scheme or the alphabet says where nothing is stated. */
  readonly bestFirst?: readonly string[];
}

/** Tiers of a column tested by another one. */
export interface ColumnsTested {
  readonly order: TierOrder;
  readonly backtest: BacktestAnswer;
  /** Customers in tiers that are set aside. */
  readonly aside: number;
  /** How far the tiers have moved; null where no later ones are asked for. */
  readonly drift: DriftAnswer | null;
  /** Cells that are no numbers, of the column of what came afterwards; null where there are none. */
  readonly unread: UnreadNumbers | null;
  /** The scheme that gave the tiers reads the same column: such tiers are bound to look good. */
  readonly circular: boolean;
}

/** A test of columns, or why the tiers have no order. */
export type ColumnsAnswer =
  | { readonly ok: true; readonly value: ColumnsTested }
  | { readonly ok: false; readonly problem: OrderProblem };

/** Where tiers are tested: here, or where it holds up nobody. */
export type Tester = (outcome: BacktestOutcome) => BacktestAnswer | Promise<BacktestAnswer>;

const text: Input = { ...numberInput, type: "text" };

/** Rows of the columns that take part: neither totals nor rows without both tier and value. */
interface Rows {
  readonly rows: readonly number[];
  readonly tiers: readonly string[];
  readonly later: readonly string[] | null;
  readonly afterwards: Float64Array;
  readonly problems: ReadonlyMap<number, Problem>;
}

const KEYS = ["tier", "later", "first", "key"] as const;

const readRows = async (
  port: WorkbookPort,
  { customers: { region, key }, tier, afterwards, later }: BacktestRequest,
  progress: Progress,
): Promise<Rows> => {
  const chosen = { tier, later: later ?? null, first: 0, key, afterwards };
  const columns = Object.fromEntries(
    Object.entries(chosen).flatMap(([name, column]) =>
      column === null ? [] : [[name, { column }]],
    ),
  );
  const inputs = [...KEYS.map((name) => ({ ...text, key: name })), { ...numberInput, key: "afterwards" }]; // prettier-ignore
  const mapping = { columns, missing: [], problems: [] };
  const read = await readInputs(port, region, inputs, mapping, progress);
  const size = bodyRows(region);
  const texts = (name: (typeof KEYS)[number]) => textsOf(read[name], size);
  const [tiers, first, keys] = [texts("tier"), texts("first"), texts("key")];
  const values: Column | undefined = read["afterwards"];
  const numbers = numbersOf(values, size);
  const problems = values?.problems ?? new Map<number, Problem>();
  const isCustomer = (row: number): boolean =>
    !isTotalsRow([first[row] ?? "", keys[row] ?? ""], 1) &&
    (tiers[row] !== "" || Number.isFinite(numbers[row]) || problems.has(row));
  const rows = Array.from({ length: size }, (_, row) => row).filter(isCustomer);
  return { rows, tiers, later: later === undefined ? null : texts("later"), afterwards: numbers, problems }; // prettier-ignore
};

const unreadOf = (
  region: Region,
  column: number,
  { rows, problems }: Rows,
): UnreadNumbers | null => {
  const unread = rows.filter((row) => problems.has(row));
  const [first] = unread;
  if (first === undefined) return null;
  const problem = problems.get(first);
  const letters = regionLetters(region, column);
  return {
    column: headerText(region.headers[column] ?? null) || letters,
    count: unread.length,
    first: `${letters}${sheetRow(region, first)}`,
    content: problem !== undefined && "got" in problem ? String(problem.got) : "",
    cell: bodyCell(region, first, column),
  };
};

/** The columns that a scheme finds among headers. */
const columnsOf = (scheme: Scheme, { headers }: Region): readonly number[] =>
  Object.values(mapHeaders(inputsOf(scheme), headers).columns).map(({ column }) => column);

/**
 * Tests the tiers that stand in one column by what stands in another: lift by tier, their order, and how far they have moved where a column with later tiers is named. `schemes` say
 * how tiers are ordered. Totals take no part. Rejects with `PortError`, "cancelled" where `progress.cancelled` turns true, and with what `test` rejects with.
 */
export const backtestColumns = async (
  port: WorkbookPort,
  request: BacktestRequest,
  schemes: readonly Scheme[],
  progress: Progress,
  test: Tester,
): Promise<ColumnsAnswer> => {
  const { region } = request.customers;
  const read = await readRows(port, request, progress);
  const { rows, tiers, later, afterwards } = read;
  const of = (column: readonly string[]): readonly string[] => rows.map((row) => column[row] ?? "");
  const [was, is] = [of(tiers), later === null ? [] : of(later)];
  const found = [...new Set([...was, ...is])].filter((tier) => tier !== "");
  const writer = writerOf(region, request.tier, schemes);
  const order = orderTiers(found, writer?.tiers ?? null, schemes, request.bestFirst);
  if (!order.ok) return order;
  const { tiers: names, aside } = order.value;
  const placesOf = (column: readonly string[]) =>
    Int32Array.from(column, (tier) => names.indexOf(tier));
  const graded = rows.map((_, at) => at).filter((at) => !aside.includes(was[at] ?? ""));
  const tested = await test({
    tiers: names,
    tierOf: placesOf(graded.map((at) => was[at] ?? "")),
    afterwards: Float64Array.from(graded, (at) => afterwards[rows[at] ?? -1] ?? NaN),
  });
  return {
    ok: true,
    value: {
      order: order.value,
      backtest: tested,
      aside: rows.length - graded.length,
      drift: later === null ? null : tierDrift(names, placesOf(was), placesOf(is)),
      unread: unreadOf(region, request.afterwards, read),
      circular: writer !== null && columnsOf(writer.scheme, region).includes(request.afterwards),
    },
  };
};
