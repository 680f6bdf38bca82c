import { CellState, inputsOf, type Column, type Input, type Scheme } from "../../rules";
import { readingTexts, type CustomerState } from "../../history";
import type { Cell } from "../../cells";
import { sheetRow } from "../address";
import type { GradeResult, Slice } from "../gradeResult";
import { keyText } from "../keyColumn";
import { inPieces, unhurried, type Host } from "../pace";

/** The customers of a result by what names them. */
export interface Tracked {
  readonly customers: ReadonlyMap<string, CustomerState>;
  /** The body row of each. */
  readonly rows: ReadonlyMap<string, number>;
  /** Rows of the sheet (from 1) without a key, and those whose key stands in a row above: they are told apart by a number behind "#", which may change with the order of rows. */
  readonly unnamed: readonly number[];
  readonly repeated: readonly number[];
}

/** The input by whose value customers are weighed in flows where nobody has said: what is shared out or ranked, or the first amount of money; null where there is none. */
export const weighingInput = (scheme: Scheme): Input | null => {
  const inputs = inputsOf(scheme).filter(({ type }) => type === "number");
  const { method } = scheme;
  const ranked =
    method.kind === "share" || method.kind === "rank"
      ? inputs.find(({ key }) => key === method.input)
      : undefined;
  return ranked ?? inputs.find(({ unit }) => unit?.label.zh.includes("元") === true) ?? null;
};

const numberAt = (column: Column | undefined, row: number): number | null =>
  column?.type === "number" && column.state[row] === CellState.value
    ? (column.values[row] ?? null)
    : null;

/** Keys of rows in order, each once. */
const namer = () => {
  const taken = new Set<string>();
  const numbered = (text: string): string => {
    let number = text === "" ? 1 : 2;
    while (taken.has(`${text}#${number}`)) number++;
    return `${text}#${number}`;
  };
  return (cell: Cell): { readonly key: string; readonly kind: "own" | "unnamed" | "repeated" } => {
    const text = keyText(cell) ?? "";
    const isOwn = text !== "" && !taken.has(text);
    const key = isOwn ? text : numbered(text);
    taken.add(key);
    return { key, kind: isOwn ? "own" : text === "" ? "unnamed" : "repeated" };
  };
};

/** What is on record of a row of a slice. */
const stateMaker = (result: GradeResult, slice: Slice, weigh: string | null) => {
  const { scheme } = result.request;
  const { groupBy } = result.context;
  const text = readingTexts(slice.columns, result.slices.length === 1 ? groupBy : undefined);
  const amounts = weigh === null ? undefined : slice.columns.columns[weigh];
  return (row: number): CustomerState => {
    const at = row - slice.from;
    const points = result.grades.score[row] ?? NaN;
    const keyOf = (tiers: Int16Array): string | null => scheme.tiers[tiers[row] ?? -1]?.key ?? null;
    return {
      tier: keyOf(result.grades.tier),
      plain: keyOf(result.settled?.plain ?? result.grades.tier),
      score: Number.isNaN(points) ? null : points,
      value: numberAt(amounts, at),
      read: text(at),
    };
  };
};

/**
 * The customers of a result as they go on record, weighed by an input where one is named (null for none). Where a key is missing or stands twice, every row is kept all the same,
 * since a scheme may rank them all.
 */
export const trackedCustomers = async (
  result: GradeResult,
  weigh: string | null,
  host: Host = unhurried,
): Promise<Tracked> => {
  const { customers: asked } = result.request;
  const keys = asked.key === null ? undefined : result.cells.get(asked.key);
  const customers = new Map<string, CustomerState>();
  const rows = new Map<string, number>();
  const others = { own: [] as number[], unnamed: [] as number[], repeated: [] as number[] };
  const nameOf = namer();
  for (const slice of result.slices) {
    const state = stateMaker(result, slice, weigh);
    await inPieces(host, slice.columns.rows, (at) => {
      const row = slice.from + at;
      if (result.blank[row] === 1) return;
      const { key, kind } = nameOf(keys?.[row] ?? null);
      if (kind !== "own") others[kind].push(sheetRow(asked.region, row));
      customers.set(key, state(row));
      rows.set(key, row);
    });
    await host.yieldToHost();
  }
  return { customers, rows, unnamed: others.unnamed, repeated: others.repeated };
};
