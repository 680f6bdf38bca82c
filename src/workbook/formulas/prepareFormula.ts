import type { Area, Region, WorkbookPort } from "../port";
import { bodyRows } from "../address";
import { callText, columnsRead, type Call } from "./call";
import { composeCall, type Choices, type NoCall } from "./composeCall";
import { misplaced, rowBeside, type Misplaced } from "./placeCall";
import type { Signature } from "./signatures";
import { tryCall, type OwnFunction, type Tried } from "./tryCall";

/** A formula of ours that somebody wants. */
export interface WantedFormula {
  readonly name: string;
  readonly signature: Signature;
  readonly choices: Choices;
  /** Where it is to stand; null where nobody knows which cell is selected. */
  readonly cell: Area | null;
  readonly namespace: string;
  /** A serial. */
  readonly today: number;
  /** The function; absent where the page does not have it, and nothing can be tried. */
  readonly run?: OwnFunction | undefined;
}

/** A formula that can be entered, and what is known of it. */
export interface PreparedFormula {
  readonly code: "ready";
  readonly formula: string;
  /** Null where the function could not be tried. */
  readonly tried: Tried | null;
  /** What its results fill; null without a cell. */
  readonly filled: Area | null;
  readonly misplaced: Misplaced | null;
}

/** What decides how far a formula may reach. */
type Reaching = Pick<WantedFormula, "signature" | "cell"> & Pick<Choices, "customers" | "scheme">;

/** Whether each row is graded without the others. */
const isApart = ({ signature, scheme }: Pick<Reaching, "signature" | "scheme">): boolean =>
  signature.apart && scheme?.scope !== "column";

/** Whether a formula for the cell's own row is possible: the cell has one, and a row can be answered alone or beside all of its column. */
export const canBeForRow = (reaching: Reaching): boolean => {
  const { signature, customers, cell } = reaching;
  if (customers === null || cell === null) return false;
  const hasPopulation = signature.parameters.some(({ kind }) => kind === "population");
  return rowBeside(customers.region, cell) !== null && (hasPopulation || isApart(reaching));
};

/** The region of a function that reads none. */
const nowhere = (sheet: string): Region => ({
  area: { sheet, row: 0, column: 0, rows: 1, columns: 0 },
  headers: [],
});

const sizeOf = (call: Call, tried: Tried | null, region: Region, row: number | null) => {
  if (tried?.code === "results") return tried.size;
  const isWhole = row === null && columnsRead(call).length > 0;
  return { rows: isWhole ? bodyRows(region) : 1, columns: 1 };
};

/** Makes a formula of what was chosen, tries it, and looks whether it can stand where it is wanted; what lacks, where there is no formula yet. Rejects with `PortError`. */
export const prepareFormula = async (
  port: WorkbookPort,
  wanted: WantedFormula,
): Promise<PreparedFormula | NoCall> => {
  const { name, signature, cell, namespace, today, run } = wanted;
  const reaching = { signature, cell, ...wanted.choices };
  const forRow = wanted.choices.forRow && canBeForRow(reaching);
  const choices = { ...wanted.choices, forRow };
  const call = composeCall(name, signature, choices);
  if ("code" in call) return call;
  const region = choices.customers?.region ?? nowhere(cell?.sheet ?? "");
  const row = forRow && cell !== null ? rowBeside(region, cell) : null;
  const sheet = cell?.sheet ?? region.area.sheet;
  const trial = { region, row, apart: isApart(reaching), today };
  const tried = run === undefined ? null : await tryCall(port, call, run, trial);
  const filled = cell === null ? null : { ...cell, ...sizeOf(call, tried, region, row) };
  return {
    code: "ready",
    formula: callText(call, { region, sheet, row, namespace }),
    tried,
    filled,
    misplaced:
      filled === null
        ? null
        : misplaced(call, choices.customers?.region ?? null, await port.regions(), filled),
  };
};
