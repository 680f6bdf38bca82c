import {
  apply,
  findCustomers,
  gradeRegion,
  mapColumns,
  resultColumns,
  unwatched,
  type Applied,
  type Cell,
  type GradeResult,
  type History,
  type Locale,
  type ResultKind,
  type Scheme,
  type WorkbookPort,
} from "../../../src/workbook";
import { readHistory, recordRun, settleResult } from "../../../src/workbook/history";
import { DAY, scheme } from "../customersBook";
import { tickingHost, type MemoryPort } from "../memoryPort";

/** How a test grades and records. */
export interface RunGiven {
  readonly id: string;
  readonly when?: number;
  readonly asOf?: number;
  readonly who?: string;
  readonly scheme?: Scheme;
  readonly kinds?: readonly ResultKind[];
  readonly weigh?: string | null;
  readonly locale?: Locale;
  /** Without a column that names the customers. */
  readonly keyless?: true;
}

/** Grades the first customers of a workbook, by the record where the scheme keeps tiers. */
export const gradedNow = async (port: WorkbookPort, given: RunGiven): Promise<GradeResult> => {
  const [found] = await findCustomers(port);
  if (found === undefined) throw new Error("no customers");
  const customers = given.keyless ? { ...found, key: null } : found;
  const by = given.scheme ?? scheme("logistics-abc");
  const { mapping } = await mapColumns(port, customers.region, by);
  const asOf = given.asOf ?? DAY;
  const outcome = await gradeRegion(
    port,
    { customers, scheme: by, mapping, asOf },
    tickingHost(),
    unwatched,
  );
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return settleResult(outcome.value, await readHistory(port), asOf);
};

/** Writes a result; nothing is on record yet. */
export const written = async (
  port: WorkbookPort,
  result: GradeResult,
  { kinds = ["tier"], locale = "zh-CN" }: Partial<RunGiven> = {},
): Promise<Applied> =>
  apply(
    port,
    result,
    await resultColumns(result, { kinds, locale }, tickingHost(), unwatched),
    unwatched,
  );

/** Puts a written result on record. */
export const recorded = (
  port: WorkbookPort,
  result: GradeResult,
  applied: Applied,
  given: RunGiven,
  read?: History,
) =>
  recordRun(
    port,
    result,
    applied,
    {
      id: given.id,
      when: given.when ?? given.asOf ?? DAY,
      who: given.who ?? "李",
      weigh: given.weigh ?? null,
      locale: given.locale ?? "zh-CN",
    },
    read,
  );

/** Grades, writes and records. */
export const ranOn = async (port: WorkbookPort, given: RunGiven) => {
  const result = await gradedNow(port, given);
  const outcome = await recorded(port, result, await written(port, result, given), given);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
};

/** The body of a sheet by its name: rows of cells below its header. */
export const bodyOf = (port: MemoryPort, name: string): readonly Cell[][] => {
  const sheet = port.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet.rows.slice((sheet.top ?? 0) + 1);
};

/** The sheet of customers as it is now, for a test to change as a co-author would. */
export const customersOf = (port: MemoryPort): Cell[][] => port.sheets[0]?.rows ?? [];
