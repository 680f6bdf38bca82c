import { readFileSync } from "node:fs";
import { join } from "node:path";

import "../functions/host";
import "../functions/site";

import { functionsIn } from "../../src/build/metadata/functionsJson";
import { functions, setLocale } from "../../src/functions";
import type { Locale } from "../../src/rules";
import { openFile } from "../../src/workbench/files";
import {
  createCalculator,
  readFunctions,
  type FunctionCall,
  type FunctionResult,
} from "../../src/workbench/formulas";
import { openBook, parseAddress, typeInto, type CellValue } from "../../src/workbench/model";

/** The sample's first sheet, in which people type formulas. */
export interface SampleBook {
  /** Types into a cell and waits for the calculation. */
  readonly enter: (address: string, text: string) => Promise<void>;
  /** What a cell shows: its value, or its error with the message. */
  readonly shows: (address: string) => string;
}

const sampleOf = (language: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, `../../assets/samples/customers-${language}.xlsx`)));

const SAMPLES: Readonly<Record<Locale, Uint8Array>> = {
  "zh-CN": sampleOf("zh"),
  "en-US": sampleOf("en"),
};

type Run = (...args: readonly unknown[]) => unknown;

interface Failure {
  readonly code: string;
  readonly message?: string;
}

const isFailure = (value: unknown): value is Failure =>
  typeof value === "object" && value !== null && "code" in value;

/** An error of the functions as a cell of a matrix has it. */
const cellOf = (value: unknown): unknown =>
  isFailure(value) ? { type: "Error", error: value.code, message: value.message } : value;

const returned = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((row: unknown) => (Array.isArray(row) ? row.map(cellOf) : cellOf(row)))
    : cellOf(value);

const answerOf = async ({ functionId, args }: FunctionCall): Promise<FunctionResult> => {
  const run = (functions as Readonly<Record<string, Run>>)[functionId];
  if (run === undefined) throw new Error(`There is no function ${functionId}.`);
  try {
    return { ok: true, value: returned(await run(...args)) };
  } catch (error) {
    if (!isFailure(error)) throw error;
    return { ok: false, error: error.code as "#VALUE!", message: error.message ?? "" };
  }
};

const text = (value: CellValue): string => {
  if (typeof value !== "object") return String(value);
  return "message" in value ? `${value.error} ${value.message ?? ""}` : value.error;
};

/** The sample of a language in the workbench's model of Excel, with the add-in's own functions, as a person who reads that language has it. */
export const sampleBook = async (locale: Locale): Promise<SampleBook> => {
  setLocale(locale);
  const metadata = readFunctions(await functionsIn(locale, ""), "");
  const opened = await openFile(SAMPLES[locale], "sample.xlsx", []);
  if (!opened.ok) throw new Error(opened.problem.code);
  const book = openBook(opened.file.content);
  book.calculation.use(
    createCalculator({
      functions: metadata,
      patience: 10_000,
      callFunctions: (calls, reply) => {
        calls.forEach((call, index) => void answerOf(call).then((result) => reply(index, result)));
        return () => undefined;
      },
    }),
  );
  const sheet = book.state.sheets[0]!.id;
  const place = (address: string) => parseAddress(address)!.area;
  return {
    enter: async (address, entry) => {
      const { row, column } = place(address);
      typeInto(book, sheet, row, column, entry);
      await book.calculation.settled();
    },
    shows: (address) => {
      const { row, column } = place(address);
      return text(book.cells(sheet).get(row, column)?.value ?? "");
    },
  };
};
