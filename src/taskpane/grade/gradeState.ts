import { fitsUnasked, type Customers, type Proposal } from "../../workbook";
import { saidColumns } from "./chosenColumns";
import type { GradeEvent, GradeState, Remembered } from "./gradeEvent";

/** The page before it has looked at the workbook. */
export const initialState = (asOf: string): GradeState => ({
  phase: "looking",
  tables: [],
  table: null,
  key: undefined,
  proposals: [],
  scheme: null,
  corrections: {},
  asOf,
  arguments: {},
  badArguments: {},
  map: null,
  result: null,
  working: false,
  recording: false,
  columns: {},
  form: "values",
  selectedRow: null,
  run: null,
  applied: null,
  undoing: false,
  notice: null,
});

/** What stays the same of a table while rows and columns come and go. */
export const tableId = ({ region: { table, area } }: Customers): string =>
  table === undefined ? `${area.sheet}!${area.row},${area.column}` : `[${table}]`;

/** The chosen table, with the user's key. */
export function chosenTable(state: GradeState): Customers | null {
  const found = state.tables.find((table) => tableId(table) === state.table);
  if (found === undefined) return null;
  return state.key === undefined ? found : { ...found, key: state.key };
}

/** What is forgotten with the scheme: all that was said of its inputs and arguments. */
const unsaid = {
  corrections: {},
  arguments: {},
  badArguments: {},
  map: null,
  result: null,
  working: false,
} as const;

/** The next state of the Grade page. */
export function gradeReducer(state: GradeState, event: GradeEvent): GradeState {
  switch (event.type) {
    case "looking":
      return { ...state, phase: state.tables.length > 0 ? state.phase : "looking", notice: null };
    case "found":
      return found(state, event.tables, event.first);
    case "met":
      return met(state, event.customers, event.row);
    case "inserted":
      return inserted(state, event);
    case "table":
      return event.id === state.table
        ? state
        : {
            ...state,
            ...unsaid,
            table: event.id,
            key: undefined,
            scheme: null,
            proposals: [],
            selectedRow: null,
            notice: null,
          };
    case "key":
      return { ...state, key: event.column };
    case "proposed":
      return proposed(state, event.proposals, event.remembered);
    case "scheme":
      return event.id === state.scheme
        ? state
        : { ...state, ...unsaid, scheme: event.id, notice: null };
    case "map":
      return { ...state, corrections: { ...state.corrections, [event.input]: event.column } };
    case "as-of":
      return { ...state, asOf: event.date };
    case "argument":
      return {
        ...state,
        arguments: { ...state.arguments, [event.name]: event.value },
        badArguments: without(state.badArguments, event.name),
      };
    case "bad-argument":
      return { ...state, badArguments: { ...state.badArguments, [event.name]: event.typed } };
    case "reset-arguments":
      return { ...state, arguments: {}, badArguments: {} };
    default:
      return progressed(state, event);
  }
}

type Said =
  | "looking"
  | "found"
  | "met"
  | "inserted"
  | "table"
  | "key"
  | "proposed"
  | "scheme"
  | "map"
  | "as-of"
  | "argument"
  | "bad-argument"
  | "reset-arguments";

/** What work, and not the user, does to the state. */
function progressed(state: GradeState, event: Exclude<GradeEvent, { type: Said }>): GradeState {
  switch (event.type) {
    case "working":
      return { ...state, working: true };
    case "refused":
      return { ...state, map: null, result: null, working: false };
    case "mapped":
      return { ...state, map: event.map };
    case "graded":
      return { ...state, result: event.result, working: false };
    case "failed":
      return {
        ...state,
        working: false,
        run: null,
        undoing: false,
        phase: settled(state),
        notice: event.notice,
      };
    case "column":
      return { ...state, columns: { ...state.columns, [event.kind]: event.chosen } };
    case "form":
      return { ...state, form: event.form };
    case "selected":
      return event.row === state.selectedRow ? state : { ...state, selectedRow: event.row };
    case "run":
      return { ...state, run: event.run, notice: null };
    case "applied":
      return { ...outdated(state), run: null, applied: event.applied, notice: event.notice };
    case "recording":
      return { ...state, recording: event.recording };
    case "undoing":
      return { ...state, undoing: true, notice: null };
    case "undone":
      return { ...outdated(state), undoing: false, applied: null, notice: event.notice };
    case "notice":
      return { ...state, notice: event.notice };
  }
}

/** The result holds no longer, and another one is on its way: what was written has moved the columns that it was read from, or the scheme's rules are others. Until then it is not to be written. */
const outdated = (state: GradeState): GradeState => ({
  ...state,
  working: state.working || state.result !== null,
});

const settled = (state: GradeState): GradeState["phase"] =>
  state.tables.length > 0 ? "ready" : "no-table";

/** The tables of a new look: the choice stays where its table is still there. */
function found(state: GradeState, tables: readonly Customers[], first: string | null): GradeState {
  if (first === null) {
    return {
      ...state,
      ...unsaid,
      phase: "no-table",
      tables: [],
      table: null,
      scheme: null,
      proposals: [],
    };
  }
  const kept = tables.some((table) => tableId(table) === state.table);
  if (kept) return { ...state, phase: "ready", tables };
  return gradeReducer({ ...state, phase: "ready", tables }, { type: "table", id: first });
}

function met(state: GradeState, customers: Customers, row: number | null): GradeState {
  const id = tableId(customers);
  const known = state.tables.some((table) => tableId(table) === id);
  const tables = known ? state.tables : [...state.tables, customers];
  const chosen = gradeReducer({ ...state, phase: "ready", tables }, { type: "table", id });
  return { ...chosen, selectedRow: row };
}

function inserted(
  state: GradeState,
  { customers, scheme, notice }: Extract<GradeEvent, { type: "inserted" }>,
): GradeState {
  const shown = met(state, customers, null);
  const chosen = scheme === null ? shown : gradeReducer(shown, { type: "scheme", id: scheme });
  return { ...chosen, notice };
}

/** The scheme of a former run, else the best one if the table has all that it needs; a scheme that was chosen before stays. */
function proposed(
  state: GradeState,
  proposals: readonly Proposal[],
  remembered: Remembered | null,
): GradeState {
  const find = (id: string | null): Proposal | undefined =>
    proposals.find(({ scheme }) => scheme.id === id);
  const chosen = find(state.scheme);
  if (chosen !== undefined) {
    const before = state.proposals.find(({ scheme }) => scheme.id === state.scheme);
    const next = { ...state, proposals };
    return before === undefined || before.scheme === chosen.scheme ? next : outdated(next);
  }
  const former = find(remembered?.scheme ?? null);
  if (remembered !== null && former !== undefined) {
    const columns = saidColumns(former.scheme, remembered.columns);
    return { ...state, ...unsaid, proposals, ...remembered, columns };
  }
  const [best] = proposals;
  const fits = best !== undefined && fitsUnasked(best);
  return { ...state, ...unsaid, proposals, scheme: fits ? best.scheme.id : null };
}

const without = <T>(
  record: Readonly<Record<string, T>>,
  name: string,
): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
