import { mapHeaders, type Mapping } from "../cells";
import { inputsOf, type Scheme } from "../rules";
import type { SourceColumn } from "../sql";
import { readAs } from "./columnType";
import type { SourceTable } from "./look";

/** Finds a scheme's inputs among the columns of a table by key, label and synonym, with what the user says before all (input key -> column, or null for none). */
export const mapTable = (
  scheme: Scheme,
  { columns }: SourceTable,
  chosen: Readonly<Record<string, number | null>>,
): Mapping =>
  mapHeaders(
    inputsOf(scheme),
    columns.map(({ name }) => name),
    chosen,
  );

/** The columns that a statement reads the inputs from; `named` gives the name by which it knows a column. */
export const columnsRead = (
  scheme: Scheme,
  { columns }: SourceTable,
  mapping: Mapping,
  named: (name: string) => string,
): Readonly<Record<string, SourceColumn>> =>
  Object.fromEntries(
    inputsOf(scheme).flatMap((input) => {
      const mapped = mapping.columns[input.key];
      const column = mapped && columns[mapped.column];
      if (column === undefined) return [];
      const type = readAs(column.type, input);
      const scale = mapped?.scale;
      const source: SourceColumn = {
        name: named(column.name),
        ...(type !== undefined && { type }),
        ...(scale !== undefined && { scale }),
      };
      return [[input.key, source] as const];
    }),
  );
