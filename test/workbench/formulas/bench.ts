import { createCalculator, readFunctions } from "../../../src/workbench/formulas";
import type { FunctionCall, FunctionResult } from "../../../src/workbench/formulas";
import { openBook, parseAddress, typeInto } from "../../../src/workbench/model";
import type { Book, BookState, Cell, CellValue } from "../../../src/workbench/model";

/** Functions that an add-in might have: each answers at once unless `answers` says otherwise. */
export const FUNCTIONS = readFunctions(
  {
    functions: [
      {
        id: "DOUBLE",
        name: "DOUBLE",
        parameters: [{ name: "x", type: "number" }],
      },
      {
        id: "ECHO",
        name: "ECHOES",
        parameters: [
          { name: "cells", type: "any", dimensionality: "matrix" },
          { name: "scheme", type: "string", optional: true },
          { name: "asOf", type: "number", optional: true },
        ],
      },
      {
        id: "SHOW",
        name: "SHOWARGS",
        parameters: [
          { name: "a", type: "any" },
          { name: "b", type: "any", optional: true },
        ],
      },
      {
        id: "TAKES",
        name: "TAKESERRORS",
        parameters: [{ name: "a", type: "any", dimensionality: "matrix" }],
        allowErrorForDataTypeAny: true,
      },
      { id: "FAIL", name: "FAILS", parameters: [{ name: "a", type: "any" }] },
      { id: "NEVER", name: "NEVER", parameters: [] },
      {
        id: "WHERE",
        name: "WHEREAMI",
        parameters: [],
        options: { requiresAddress: true },
      },
      {
        id: "TICK",
        name: "TICKS",
        parameters: [],
        options: { stream: true, cancelable: true },
      },
      {
        id: "CLOCK",
        name: "CLOCK",
        parameters: [],
        options: { volatile: true },
      },
    ],
  },
  "",
);

/** A workbook with a calculator, and a record of the batches that its functions were called in. */
export interface Bench {
  readonly book: Book;
  readonly batches: FunctionCall[][];
  /** Answers calls of a function in its own way, from now on. */
  readonly answer: Map<
    string,
    (call: FunctionCall, reply: (result: FunctionResult) => void) => void
  >;
  /** Types into a cell of the first sheet ("A1") or another ("二!A1"), and waits for the calculation. */
  enter(address: string, text: string): Promise<void>;
  /** The same without waiting. */
  type(address: string, text: string): void;
  value(address: string): CellValue;
  settled(): Promise<void>;
}

const ANSWERS: Record<string, (call: FunctionCall) => FunctionResult> = {
  DOUBLE: ({ args }) => ({ ok: true, value: Number(args[0]) * 2 }),
  ECHO: ({ args }) => ({ ok: true, value: args[0] }),
  SHOW: ({ args }) => ({ ok: true, value: JSON.stringify(args) }),
  TAKES: ({ args }) => ({ ok: true, value: JSON.stringify(args) }),
  FAIL: ({ args }) => ({
    ok: false,
    error: "#VALUE!",
    message: `not a number: ${String(args[0])}`,
  }),
  WHERE: ({ address }) => ({ ok: true, value: address }),
};

export function createBench(
  state: Partial<BookState> = {},
  cells: Record<string, Cell> = {},
  patience = 60,
): Bench {
  const sheets =
    state.sheets ??
    [
      { id: "s1", name: "表一" },
      { id: "s2", name: "二" },
    ].map((each) => ({
      ...each,
      visibility: "Visible" as const,
      columns: new Map(),
      rows: new Map(),
    }));
  const filled = Object.entries(cells).map(([address, cell]) => {
    const { row, column } = parseAddress(address)!.area;
    return [row, column, cell] as const;
  });
  const book = openBook({
    state: { ...state, sheets },
    cells: new Map([[sheets[0]!.id, filled]]),
  });
  const batches: FunctionCall[][] = [];
  const answer: Bench["answer"] = new Map();
  const calculator = createCalculator({
    functions: FUNCTIONS,
    patience,
    callFunctions(calls, reply) {
      batches.push([...calls]);
      calls.forEach((call, index) => {
        const own = answer.get(call.functionId);
        if (own) own(call, (result) => reply(index, result));
        else if (ANSWERS[call.functionId]) reply(index, ANSWERS[call.functionId]!(call));
      });
      return () => undefined;
    },
  });
  book.calculation.use(calculator);
  const find = (address: string) => {
    const { sheetName, area } = parseAddress(address)!;
    return {
      sheet: book.state.sheets.find(({ name }) => name === sheetName)?.id ?? sheets[0]!.id,
      ...area,
    };
  };
  const type = (address: string, text: string) => {
    const { sheet, row, column } = find(address);
    typeInto(book, sheet, row, column, text);
  };
  return {
    book,
    batches,
    answer,
    type,
    async enter(address, text) {
      type(address, text);
      await book.calculation.settled();
    },
    value(address) {
      const { sheet, row, column } = find(address);
      return book.cells(sheet).get(row, column)?.value ?? "";
    },
    settled: () => book.calculation.settled(),
  };
}
