import { Field, Select } from "@fluentui/react-components";

import { useLanguage } from "../language";
import type { ColumnChoice, TableChoice } from "./views";

/** The customer table that was found, in one line. */
export interface TableLineProps {
  readonly tables: readonly TableChoice[];
  readonly chosen: TableChoice;
  readonly columns: readonly ColumnChoice[];
  /** The column that names the customer. */
  readonly keyColumn: number | null;
  onTable(id: string): void;
  onKey(column: number | null): void;
}

/** Another table, and another column that names the customer. */
export function TableChoices({
  tables,
  chosen,
  columns,
  keyColumn,
  onTable,
  onKey,
}: TableLineProps) {
  const { words, count } = useLanguage();
  const t = words.pane.table;
  return (
    <>
      <Field label={t.other} size="small">
        <Select size="small" value={chosen.id} onChange={(_, { value }) => onTable(value)}>
          {tables.map((table) => (
            <option key={table.id} value={table.id}>
              {t.option({ name: table.name, rows: count(table.rows) })}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t.key} size="small">
        <Select
          size="small"
          value={keyColumn === null ? "" : String(keyColumn)}
          onChange={(_, { value }) => onKey(value === "" ? null : Number(value))}
        >
          <option value="">{t.noKey}</option>
          {columns.map(({ column, letters, header }) => (
            <option key={column} value={column}>
              {words.pane.inputs.option({ letters, header })}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}
