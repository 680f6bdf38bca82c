import type {
  Applied,
  ArgumentValue,
  ColumnMap,
  Corrections,
  Customers,
  GradeResult,
  Proposal,
  ResultKind,
} from "../../workbook";
import type { RunView } from "./ApplyBar";
import type { SaidColumns } from "./chosenColumns";
import type { Notice } from "./views";

/** Whether results stand in the sheet as what they are now, or as formulas that follow the data. */
export type ResultForm = "values" | "formulas";

/** Everything that the Grade page knows. */
export interface GradeState {
  readonly phase: "looking" | "no-table" | "ready";
  readonly tables: readonly Customers[];
  /** Identity of the chosen table (tableId). */
  readonly table: string | null;
  /** The key column that the user chose instead of the one that was found. */
  readonly key: number | null | undefined;
  readonly proposals: readonly Proposal[];
  readonly scheme: string | null;
  readonly corrections: Corrections;
  readonly asOf: string;
  /** Arguments that differ from the scheme's own. */
  readonly arguments: Readonly<Record<string, ArgumentValue>>;
  /** What was typed for an argument and is no value of it. */
  readonly badArguments: Readonly<Record<string, string>>;
  readonly map: ColumnMap | null;
  readonly result: GradeResult | null;
  /** The result is not, or will soon not be, that of the table as it stands. */
  readonly working: boolean;
  /** What was written is being put on record. */
  readonly recording: boolean;
  readonly columns: SaidColumns;
  readonly form: ResultForm;
  /** Body row of the chosen table that is selected in the sheet. */
  readonly selectedRow: number | null;
  readonly run: RunView | null;
  readonly applied: Applied | null;
  readonly undoing: boolean;
  readonly notice: Notice | null;
}

/** What can happen to the Grade page. */
export type GradeEvent =
  | { readonly type: "looking" }
  /** `first` is the table to begin with, where none is chosen yet. */
  | { readonly type: "found"; readonly tables: readonly Customers[]; readonly first: string | null }
  /** Customers that the user has selected: they are shown, known before or not. */
  | { readonly type: "met"; readonly customers: Customers; readonly row: number | null }
  /** A sheet that was inserted for a scheme, or for none: it is shown, graded by that scheme. */
  | {
      readonly type: "inserted";
      readonly customers: Customers;
      readonly scheme: string | null;
      readonly notice: Notice;
    }
  | { readonly type: "table"; readonly id: string }
  | { readonly type: "key"; readonly column: number | null }
  | {
      readonly type: "proposed";
      readonly proposals: readonly Proposal[];
      readonly remembered: Remembered | null;
    }
  | { readonly type: "scheme"; readonly id: string }
  | { readonly type: "map"; readonly input: string; readonly column: number | null }
  | { readonly type: "as-of"; readonly date: string }
  | { readonly type: "argument"; readonly name: string; readonly value: ArgumentValue }
  | { readonly type: "bad-argument"; readonly name: string; readonly typed: string }
  | { readonly type: "reset-arguments" }
  | { readonly type: "working" }
  /** The rules cannot be read: what was graded by them before holds no longer. */
  | { readonly type: "refused" }
  | { readonly type: "mapped"; readonly map: ColumnMap }
  | { readonly type: "graded"; readonly result: GradeResult }
  /** Without a notice where what stands in the way is shown in its own place. */
  | { readonly type: "failed"; readonly notice: Notice | null }
  | { readonly type: "column"; readonly kind: ResultKind; readonly chosen: boolean }
  | { readonly type: "form"; readonly form: ResultForm }
  | { readonly type: "selected"; readonly row: number | null }
  | { readonly type: "run"; readonly run: RunView | null }
  | { readonly type: "applied"; readonly applied: Applied; readonly notice: Notice }
  | { readonly type: "recording"; readonly recording: boolean }
  | { readonly type: "undoing" }
  | { readonly type: "undone"; readonly notice: Notice }
  | { readonly type: "notice"; readonly notice: Notice | null };

/** What a former run left in the workbook's settings, as far as it still fits. */
export interface Remembered {
  readonly scheme: string;
  readonly corrections: Corrections;
  readonly arguments: Readonly<Record<string, ArgumentValue>>;
  /** None where nothing is known of them. */
  readonly columns: readonly ResultKind[];
  readonly form: ResultForm;
}
