import type { Cell } from "../cells";
import { inLocale, type Locale } from "../rules";
import { cellText } from "./cellText";
import { COLUMNS, type ColumnId } from "./columns";
import { nameForm, type Named } from "./named";
import { testable, type Scope } from "./scope";

const LOCALES: readonly Locale[] = ["zh-CN", "en-US"];
const IDS = Object.keys(COLUMNS) as readonly ColumnId[];

const idOf = (form: string): ColumnId | undefined =>
  IDS.find((id) =>
    LOCALES.some((locale) => nameForm(inLocale(COLUMNS[id].header, locale)) === form),
  );

/** Where the columns of a rules table are among its headers. */
export interface Columns {
  readonly byId: ReadonlyMap<ColumnId, number>;
  /** Columns that are none of ours by their headers: those of inputs, and what users inserted. */
  readonly others: readonly { readonly form: string; readonly column: number }[];
  /** The second and further columns with a header that only one may have. */
  readonly repeated: readonly number[];
  /** The language of the headers. */
  readonly locale: Locale;
}

const localeOf = (forms: readonly string[]): Locale => {
  const count = (locale: Locale) =>
    IDS.filter((id) => forms.includes(nameForm(inLocale(COLUMNS[id].header, locale)))).length;
  return count("en-US") > count("zh-CN") ? "en-US" : "zh-CN";
};

/** Finds the columns of a rules table by their headers, in either language. */
export const columnsOf = (headers: readonly Cell[]): Columns => {
  const forms = headers.map((header) => nameForm(cellText(header)));
  const byId = new Map<ColumnId, number>();
  const others: { form: string; column: number }[] = [];
  const repeated: number[] = [];
  for (const [column, form] of forms.entries()) {
    const id = idOf(form);
    if (id === undefined) others.push({ form, column });
    else if (byId.has(id)) repeated.push(column);
    else byId.set(id, column);
  }
  return { byId, others, repeated, locale: localeOf(forms) };
};

/** The columns that every table of rules has. */
export const NEEDED: readonly ColumnId[] = ["no", "part", "item", "value", "source"];

/** Whether a table has a column with a header; ours are known in either language. */
export const hasHeader = ({ byId, others }: Columns, header: string): boolean => {
  const form = nameForm(header);
  const id = idOf(form);
  return id === undefined ? others.some((other) => other.form === form) : byId.has(id);
};

interface Headed {
  readonly unit?: { readonly label: { readonly zh: string; readonly en: string } };
}

const plainHeader = (item: Named & Headed, locale: Locale): string => {
  const label = inLocale(item.label, locale);
  return item.unit === undefined ? label : `${label} (${inLocale(item.unit.label, locale)})`;
};

/** The header of the column that tests something: its label with the unit, and its key where that is not clear. */
export const testHeader = (key: string, scope: Scope, locale: Locale): string => {
  const items = testable(scope);
  const item = items.find((each) => each.key === key);
  if (item === undefined) return key;
  const header = plainHeader(item, locale);
  const form = nameForm(header);
  const taken =
    idOf(form) !== undefined ||
    items.some(
      (each) =>
        each.key !== key && [plainHeader(each, locale), each.key].map(nameForm).includes(form),
    );
  return taken ? `${header} [${key}]` : header;
};

/** A column that a scheme's rules test something in. */
export interface TestColumn {
  readonly key: string;
  readonly column: number;
}

/** The columns of a scheme's inputs among those that are none of ours, and the second ones of an input. */
export const testColumnsOf = (
  { others, locale }: Columns,
  scope: Scope,
): { readonly columns: readonly TestColumn[]; readonly repeated: readonly number[] } => {
  const first = locale;
  const second = LOCALES.find((each) => each !== locale) ?? locale;
  const items = testable(scope);
  const named = (name: (item: Named) => string) =>
    new Map(items.map((item) => [nameForm(name(item)), item.key] as const));
  const labels = (each: Locale) => {
    const forms = items.map(({ label }) => nameForm(inLocale(label, each)));
    const single = items.filter(
      (_, index) => forms.filter((form) => form === forms[index]).length === 1,
    );
    return new Map(single.map(({ key, label }) => [nameForm(inLocale(label, each)), key] as const));
  };
  const names = [
    named(({ key }) => testHeader(key, scope, first)),
    named(({ key }) => testHeader(key, scope, second)),
    named(({ key }) => key),
    labels(first),
    labels(second),
  ];
  const columns: TestColumn[] = [];
  const repeated: number[] = [];
  for (const { form, column } of others) {
    const key = names.map((each) => each.get(form)).find((each) => each !== undefined);
    if (key === undefined || form === "") continue;
    if (columns.some((each) => each.key === key)) repeated.push(column);
    else columns.push({ key, column });
  }
  return { columns, repeated };
};
