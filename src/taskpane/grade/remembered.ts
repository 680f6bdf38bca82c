import { isResultKind, type ArgumentValue, type Cell } from "../../workbook";
import type { Access } from "../access";
import type { Remembered, ResultForm } from "./gradeEvent";

type Settings = Pick<Access, "workbookSetting" | "keepWorkbookSetting">;

/** The workbook's setting: by table, what it was graded by last. */
const KEY = "clientele.graded";

/** Columns are kept by their headers: they move. */
interface Kept {
  readonly scheme: string;
  readonly headers: Readonly<Record<string, string | null>>;
  readonly arguments: Readonly<Record<string, ArgumentValue>>;
  readonly columns: readonly string[];
  readonly form: ResultForm;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isArgument = (value: unknown): value is ArgumentValue =>
  ["number", "string", "boolean"].includes(typeof value) ||
  (Array.isArray(value) && value.every((item) => typeof item === "number"));

/** Of what any version of the add-in may have kept, that which has the right form. */
function keptOf(value: unknown): Kept | null {
  if (!isRecord(value) || typeof value["scheme"] !== "string") return null;
  const headers = Object.entries(isRecord(value["headers"]) ? value["headers"] : {}).filter(
    (entry): entry is [string, string | null] => entry[1] === null || typeof entry[1] === "string",
  );
  const given = Object.entries(isRecord(value["arguments"]) ? value["arguments"] : {}).filter(
    (entry): entry is [string, ArgumentValue] => isArgument(entry[1]),
  );
  const columns = Array.isArray(value["columns"]) ? value["columns"].map(String) : [];
  return {
    scheme: value["scheme"],
    headers: Object.fromEntries(headers),
    arguments: Object.fromEntries(given),
    columns,
    form: value["form"] === "formulas" ? "formulas" : "values",
  };
}

/** By what a table was graded last; null where it never was. Never fails: a setting that cannot be read is none. */
export async function recall(
  settings: Settings,
  table: string,
  headers: readonly Cell[],
): Promise<Remembered | null> {
  const all = await settings.workbookSetting(KEY).catch(() => undefined);
  const kept = keptOf(isRecord(all) ? all[table] : undefined);
  if (kept === null) return null;
  const corrections = Object.entries(kept.headers).flatMap(
    ([input, header]): [string, number | null][] => {
      if (header === null) return [[input, null]];
      const column = headers.indexOf(header);
      return column < 0 ? [] : [[input, column]];
    },
  );
  return {
    scheme: kept.scheme,
    corrections: Object.fromEntries(corrections),
    arguments: kept.arguments,
    columns: kept.columns.filter(isResultKind),
    form: kept.form,
  };
}

/** Keeps by what a table was graded; done when a grade is written, so that looking never changes a workbook. */
export async function remember(
  settings: Settings,
  table: string,
  headers: readonly Cell[],
  graded: Remembered,
): Promise<void> {
  const all = await settings.workbookSetting(KEY).catch(() => undefined);
  const names = Object.entries(graded.corrections).flatMap(
    ([input, column]): [string, string | null][] => {
      if (column === null) return [[input, null]];
      const header = headers[column];
      return typeof header === "string" ? [[input, header]] : [];
    },
  );
  const kept: Kept = {
    scheme: graded.scheme,
    headers: Object.fromEntries(names),
    arguments: graded.arguments,
    columns: graded.columns,
    form: graded.form,
  };
  await settings.keepWorkbookSetting(KEY, { ...(isRecord(all) ? all : {}), [table]: kept });
}
