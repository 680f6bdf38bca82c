import { CellValueType, LocaleType, Univer } from "@univerjs/core";
import type { ICellData, Nullable } from "@univerjs/core";
import {
  ALL_IMPLEMENTED_FUNCTIONS,
  AstTreeBuilder,
  CELL_INVERTED_INDEX_CACHE,
  FORMULA_REF_TO_ARRAY_CACHE,
  FUNCTION_NAMES_ARRAY,
  FUNCTION_NAMES_COMPATIBILITY,
  FUNCTION_NAMES_CUBE,
  FUNCTION_NAMES_DATABASE,
  FUNCTION_NAMES_DATE,
  FUNCTION_NAMES_ENGINEERING,
  FUNCTION_NAMES_FINANCIAL,
  FUNCTION_NAMES_INFORMATION,
  FUNCTION_NAMES_LOGICAL,
  FUNCTION_NAMES_LOOKUP,
  FUNCTION_NAMES_MATH,
  FUNCTION_NAMES_STATISTICAL,
  FUNCTION_NAMES_TEXT,
  FUNCTION_NAMES_WEB,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  Interpreter,
  Lexer,
  LexerNode,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  FunctionVariantType,
  IUnitData,
} from "@univerjs/engine-formula";
import { SHEET_COLUMNS, SHEET_ROWS } from "../model/area";
import type { BookState, CellValue, SheetId } from "../model/book";
import { CustomCall } from "./customCall";
import type { CallSite } from "./customCall";
import type { CustomFunction } from "./metadata";
import type { Place } from "./structured";
import { arrayCells, engineError, fromVariant, isError, PENDING } from "./values";

/** What a formula gave: its values, or "pending" while a call in it has not come back. */
export type Evaluated = CellValue[][] | "pending";

/** Univer's parser and functions, over cells that are read one by one. */
export interface Engine {
  /** Before a calculation, and whenever cells changed that it may have read: forgets what it remembers of them. */
  fresh(): void;
  /** The sheets by name, for references and INDIRECT. */
  useSheets(state: BookState): void;
  useFunctions(functions: readonly CustomFunction[]): void;
  /** Whether it can compute the function; `known`: Excel has it, but the engine has not. */
  knows(name: string): "yes" | "known" | "no";
  /** Computes a formula in the engine's spelling (see compile.ts). Never throws: what goes wrong inside is #VALUE!. */
  evaluate(formula: string, place: Place): Evaluated;
}

const UNIT = "book";

const EXCEL_NAMES: ReadonlySet<string> = new Set(
  [
    FUNCTION_NAMES_ARRAY,
    FUNCTION_NAMES_COMPATIBILITY,
    FUNCTION_NAMES_CUBE,
    FUNCTION_NAMES_DATABASE,
    FUNCTION_NAMES_DATE,
    FUNCTION_NAMES_ENGINEERING,
    FUNCTION_NAMES_FINANCIAL,
    FUNCTION_NAMES_INFORMATION,
    FUNCTION_NAMES_LOGICAL,
    FUNCTION_NAMES_LOOKUP,
    FUNCTION_NAMES_MATH,
    FUNCTION_NAMES_STATISTICAL,
    FUNCTION_NAMES_TEXT,
    FUNCTION_NAMES_WEB,
  ].flatMap((names) => Object.values(names)),
);

/** Starts the engine, without a workbook of its own: `read` gives the value of a cell, undefined for a blank one. */
export function createEngine(
  read: (sheet: SheetId, row: number, column: number) => CellValue | undefined,
  site: CallSite,
): Engine {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: {} });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  const injector = univer.__getInjector();
  const [lexer, builder, interpreter] = [
    injector.get(Lexer),
    injector.get(AstTreeBuilder),
    injector.get(Interpreter),
  ];
  const [config, runtime, functions] = [
    injector.get(IFormulaCurrentConfigService),
    injector.get(IFormulaRuntimeService),
    injector.get(IFunctionService),
  ];
  functions.registerExecutors(
    ...ALL_IMPLEMENTED_FUNCTIONS.map(([Implementation, name]) => new Implementation(name)),
  );
  let custom: readonly CustomFunction[] = [];
  let sheets: BookState["sheets"] = [];
  // The two things that it would ask a workbook of Univer's own.
  Object.assign(config, {
    getSheetRowColumnCount: () => ({
      rowCount: SHEET_ROWS,
      columnCount: SHEET_COLUMNS,
    }),
    getSheetsInfo: () => ({
      sheetOrder: sheets.map(({ id }) => id),
      sheetNameMap: Object.fromEntries(sheets.map(({ id, name }) => [id, name])),
    }),
  });
  const run = (formula: string, place: Place): FunctionVariantType | undefined => {
    const lexed = lexer.treeBuilder(formula);
    const node = lexed instanceof LexerNode ? builder.parse(lexed) : undefined;
    if (!node) return undefined;
    runtime.setCurrent(place.row, place.column, SHEET_ROWS, SHEET_COLUMNS, place.sheet, UNIT);
    return interpreter.execute({ node, refOffsetX: 0, refOffsetY: 0 });
  };
  return {
    fresh() {
      runtime.reset();
      FORMULA_REF_TO_ARRAY_CACHE.clear();
      CELL_INVERTED_INDEX_CACHE.clear();
    },
    useSheets(state) {
      sheets = state.sheets;
      config.registerUnitData({
        [UNIT]: Object.fromEntries(state.sheets.map(({ id }) => [id, sheetData(id, read)])),
      } as IUnitData);
      config.registerSheetNameMap({
        [UNIT]: Object.fromEntries(state.sheets.map(({ id, name }) => [name, id])),
      });
    },
    useFunctions(next) {
      functions.unregisterExecutors(...custom.map(({ name }) => name));
      custom = next.filter(({ name }) => !functions.hasExecutor(name));
      functions.registerExecutors(...custom.map((each) => new CustomCall(each, site)));
    },
    knows(name) {
      if (functions.hasExecutor(name)) return "yes";
      return EXCEL_NAMES.has(name) ? "known" : "no";
    },
    evaluate(formula, place) {
      try {
        const result = run(formula, place);
        return result ? toCells(result) : [[{ error: "#NAME?" }]];
      } catch {
        return [[{ error: "#VALUE!" }]];
      }
    },
  };
}

/** A sheet in the engine's form: of its cell matrix the engine uses `getValue` alone (looked up in 0.25.1, hence the pin). */
function sheetData(
  sheet: SheetId,
  read: (sheet: SheetId, row: number, column: number) => CellValue | undefined,
): unknown {
  const getValue = (row: number, column: number): Nullable<ICellData> => {
    const value = read(sheet, row, column);
    return value === undefined ? undefined : cellData(value);
  };
  return {
    cellData: { getValue },
    rowCount: SHEET_ROWS,
    columnCount: SHEET_COLUMNS,
    rowData: {},
    columnData: {},
  };
}

function cellData(value: CellValue): ICellData {
  if (isError(value)) return { v: engineError(value.error) };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  return typeof value === "boolean"
    ? { v: value ? 1 : 0, t: CellValueType.BOOLEAN }
    : { v: value, t: CellValueType.STRING };
}

function toCells(result: FunctionVariantType): Evaluated {
  if (result === PENDING) return "pending";
  const value = result.isReferenceObject()
    ? (result as BaseReferenceObject).toArrayValueObject(false)
    : (result as BaseValueObject);
  if (!value.isArray()) return [[orZero(value)]];
  const cells = arrayCells(value as ArrayValueObject);
  if (cells.length === 0 || cells[0]?.length === 0) return [[{ error: "#CALC!" }]];
  if (cells.some((row) => row.includes(PENDING))) return "pending";
  return cells.map((row) => row.map(orZero));
}

/** A reference to a blank cell shows 0. */
function orZero(value: Nullable<BaseValueObject>): CellValue {
  return fromVariant(value) ?? 0;
}
