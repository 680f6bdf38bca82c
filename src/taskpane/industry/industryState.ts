import {
  LEAST_CONFIDENCE,
  noCorrections,
  taxonomyHeads,
  textColumnOf,
  type Applied,
  type CodedKind,
  type CodingResult,
  type Customers,
  type IndustryCorrections,
  type Kept,
  type Level,
  type TaxonomyId,
} from "../../workbook";
import type { RunView } from "../grade/ApplyBar";
import { tableId } from "../grade/gradeState";
import type { Notice } from "../grade/views";

/** What can be taken back by the button of a message. */
export type Undoable =
  | { readonly kind: "codes"; readonly applied: Pick<Applied, "receipt"> }
  | { readonly kind: "correction"; readonly kept: Kept };

/** Everything that the page knows. */
export interface IndustryState {
  readonly phase: "looking" | "no-table" | "ready";
  readonly tables: readonly Customers[];
  /** Identity of the chosen table (tableId). */
  readonly table: string | null;
  /** The key that the user chose instead of the one that was found. */
  readonly key: number | null | undefined;
  /** The column that the user chose, instead of the one that its header proposes. */
  readonly column: number | undefined;
  readonly taxonomy: TaxonomyId;
  readonly level: Level | undefined;
  /** In percent. */
  readonly threshold: number;
  readonly corrections: IndustryCorrections;
  readonly result: CodingResult | null;
  /** Rows done of those to code; null while nothing is coded. */
  readonly working: { readonly done: number; readonly total: number } | null;
  /** The user stopped the coding: it begins again only when asked. */
  readonly stopped: boolean;
  readonly kinds: readonly CodedKind[];
  /** Body row of the chosen table that is selected in the sheet. */
  readonly selectedRow: number | null;
  readonly run: RunView | null;
  readonly applied: Pick<Applied, "receipt"> | null;
  readonly undoing: boolean;
  /** A correction is being written. */
  readonly keeping: boolean;
  readonly undoable: Undoable | null;
  readonly notice: Notice | null;
}

/** Changes some of what the page knows; by a function where it depends on the rest. */
export type Change = Partial<IndustryState> | ((state: IndustryState) => Partial<IndustryState>);

/** The state with a change in it. */
export const changed = (state: IndustryState, change: Change): IndustryState => ({
  ...state,
  ...(typeof change === "function" ? change(state) : change),
});

/** What the user chose last on this machine. */
export interface Preferences {
  readonly taxonomy: TaxonomyId;
  readonly level: Level | undefined;
  readonly threshold: number;
}

const isTaxonomy = (id: unknown): id is TaxonomyId => taxonomyHeads.some((head) => head.id === id);

/** Lowest and highest confidence that can be asked for, in percent. */
export const THRESHOLDS = { min: 30, max: 96, step: 2 } as const;

/** Of what any version of the add-in may have kept, that which has the right form. */
export function preferencesOf(kept: string | undefined): Preferences {
  let value: Record<string, unknown> = {};
  try {
    value = { ...(JSON.parse(kept ?? "{}") as object) };
  } catch {
    // Not ours: as if there were none.
  }
  const { taxonomy, level, threshold } = value;
  const head = taxonomyHeads.find(({ id }) => id === taxonomy) ?? taxonomyHeads[0]!;
  const fits =
    typeof threshold === "number" && threshold >= THRESHOLDS.min && threshold <= THRESHOLDS.max;
  return {
    taxonomy: isTaxonomy(taxonomy) ? taxonomy : head.id,
    level: head.levels.find((one) => one === level),
    threshold: fits ? threshold : LEAST_CONFIDENCE * 100,
  };
}

/** The page before it has looked at the workbook. */
export const initialState = (preferences: Preferences): IndustryState => ({
  phase: "looking",
  tables: [],
  table: null,
  key: undefined,
  column: undefined,
  ...preferences,
  corrections: noCorrections,
  result: null,
  working: null,
  stopped: false,
  kinds: ["code", "name", "confidence"],
  selectedRow: null,
  run: null,
  applied: null,
  undoing: false,
  keeping: false,
  undoable: null,
  notice: null,
});

/** The chosen table, with the user's key. */
export function chosenTable({ tables, table, key }: IndustryState): Customers | null {
  const found = tables.find((one) => tableId(one) === table);
  if (found === undefined) return null;
  return key === undefined ? found : { ...found, key };
}

/** The column to code: the user's choice, else the one whose header says what customers do. */
export const chosenColumn = (state: IndustryState, customers: Customers | null): number | null => {
  if (customers === null) return null;
  const { headers } = customers.region;
  if (state.column !== undefined && state.column < headers.length) return state.column;
  return textColumnOf(headers);
};

/** Another table: what was said of the one before is forgotten. */
export const withTable = (customers: Customers, row: number | null): Partial<IndustryState> => ({
  phase: "ready",
  table: tableId(customers),
  key: undefined,
  column: undefined,
  result: null,
  stopped: false,
  selectedRow: row,
  notice: null,
});

/** The tables of a new look; the choice stays where its table is still there, else the first that says what its customers do. */
export function found(state: IndustryState, tables: readonly Customers[]): Partial<IndustryState> {
  if (tables.some((one) => tableId(one) === state.table)) return { phase: "ready", tables };
  const first = tables.find(({ region }) => textColumnOf(region.headers) !== null) ?? tables[0];
  if (first === undefined) return { phase: "no-table", tables: [], table: null, result: null };
  return { ...withTable(first, null), tables };
}
