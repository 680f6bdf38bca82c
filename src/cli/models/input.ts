import { extname } from "node:path";
import type { OpenFile } from "../../files";
import type { Messages } from "../../text";
import {
  bodyRows,
  columnsNamed,
  findCustomers,
  headerText,
  occasionsOf,
  purchaseColumns,
  readPurchases,
  type Corrections,
  type Customers,
  type Occasions,
  type Progress,
  type PurchaseRules,
} from "../../workbook";
import { chosenColumn } from "../chooseColumns";
import { Fault } from "../fault";
import { fileOf } from "../files";
import { valueOf, type Given, type Option } from "../options";
import { choiceOption, dayOption } from "./numbers";

/** What a model is told of its input. */
export interface ModelInput {
  readonly file: string;
  readonly sheet?: string;
  /** Columns of purchases that the user names, by input key. */
  readonly named: readonly (readonly [string, string])[];
  readonly asOf?: number;
  readonly rules: PurchaseRules;
  readonly out?: string;
  readonly json: boolean;
}

const COLUMNS = ["customer", "date", "amount", "document"] as const;

/** The options that say where purchases are, and how they are taken. */
export const inputOptions: readonly Option[] = [
  ...COLUMNS.map((name): Option => ({ name, value: "HEADER", words: name })),
  { name: "sheet", value: "SHEET", words: "modelSheet" },
  { name: "as-of", value: "DATE", words: "modelAsOf" },
  { name: "refunds", value: "HOW", words: "refunds" },
  { name: "duplicates", value: "HOW", words: "duplicates" },
];

/** The options that end every model's list. */
export const outputOptions: readonly Option[] = [
  { name: "out", value: "OUT.xlsx", words: "modelOut" },
  { name: "json", words: "json" },
  { name: "lang", value: "zh|en", words: "lang" },
  { name: "help", words: "help" },
];

/** Reads what is common to all models. Throws a Fault that says what to do. */
export const modelInput = (command: string, given: Given, words: Messages): ModelInput => {
  const file = fileOf(command, given, words);
  const [sheet, out] = ["sheet", "out"].map((name) => valueOf(given, name));
  if (out !== undefined && extname(out).toLowerCase() !== ".xlsx")
    throw new Fault(words.models.cli.fault.outNotXlsx({ got: out }), command);
  const asOf = dayOption(given, "as-of", command, words);
  const named = COLUMNS.flatMap((name) => {
    const got = valueOf(given, name);
    return got === undefined ? [] : [[name, got] as const];
  });
  return {
    file,
    named,
    rules: {
      refunds: choiceOption(given, "refunds", ["deduct", "leave-out"], command, words),
      duplicates: choiceOption(given, "duplicates", ["keep", "leave-out"], command, words),
      ...(asOf !== undefined && { asOf }),
    },
    json: given.options.has("json"),
    ...(asOf !== undefined && { asOf }),
    ...(sheet !== undefined && { sheet }),
    ...(out !== undefined && { out }),
  };
};

/** Purchases put in order, with the block that they stand in. */
export interface FoundPurchases {
  readonly kind: "purchases";
  readonly customers: Customers;
  readonly occasions: Occasions;
  readonly hasAmounts: boolean;
}

/** A table with a row a customer. */
export interface FoundCustomers {
  readonly kind: "customers";
  readonly customers: Customers;
}

const chosenFor = (
  { region }: Customers,
  named: ModelInput["named"],
  words: Messages,
  command: string,
): Corrections =>
  Object.fromEntries(
    named.map(([key, header]) => [key, chosenColumn(region, header, words, command)]),
  );

const nothingFound = (all: readonly Customers[], words: Messages, command: string): Fault => {
  const known = (all[0]?.region.headers ?? []).map(headerText).filter((header) => header !== "");
  return new Fault(
    words.models.cli.fault.notFound({
      known: known.join(words.cli.listSeparator),
      options: "--customer HEADER --date HEADER --amount HEADER",
    }),
    command,
  );
};

/** The block that the user means: the first that has all columns that he names, otherwise the first with purchases. */
const blockOf = (all: readonly Customers[], named: ModelInput["named"]): Customers | undefined =>
  named.length === 0
    ? all.find(({ region }) => purchaseColumns(region) !== null)
    : (all.find(({ region }) =>
        named.every(([, header]) => columnsNamed(region, header).length > 0),
      ) ?? all[0]);

/**
 * Finds what a model can work on: a table of customers where `holds` says so and the user names no columns of purchases, otherwise a list of purchases. Throws a Fault where there is neither.
 */
export const findInput = async (
  { port }: OpenFile,
  { named, rules }: ModelInput,
  holds: (customers: Customers) => boolean,
  words: Messages,
  command: string,
  progress: Progress,
): Promise<FoundPurchases | FoundCustomers> => {
  const all = await findCustomers(port);
  if (all.length === 0) throw new Fault(words.cli.fault.noCustomers);
  const table = named.length === 0 ? all.find(holds) : undefined;
  if (table !== undefined) return { kind: "customers", customers: table };
  const customers = blockOf(all, named);
  const mapping =
    customers === undefined
      ? null
      : purchaseColumns(customers.region, chosenFor(customers, named, words, command));
  const purchases =
    customers === undefined || mapping === null
      ? null
      : await readPurchases(port, customers.region, mapping, progress);
  if (customers === undefined || purchases === null) throw nothingFound(all, words, command);
  const occasions = occasionsOf(purchases, rules);
  return { kind: "purchases", customers, occasions, hasAmounts: purchases.amount !== undefined };
};

/** Whether rows were left out that should have counted; refunds, cancellations and duplicates are as they should be. */
export const losesRows = (found: FoundPurchases | FoundCustomers): boolean =>
  found.kind === "purchases" &&
  found.occasions.facts.some(
    ({ code }) => !["refund", "duplicate", "returned", "cancelled"].includes(code),
  );

/** Rows of the body of a table of customers. */
export const bodyRowsOf = ({ customers: { region } }: FoundCustomers): number => bodyRows(region);
