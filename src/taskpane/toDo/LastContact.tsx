import { makeStyles, Field, Select, tokens } from "@fluentui/react-components";

import { contactColumns, type Customers } from "../../workbook";
import { columnChoices } from "../grade/gradeView";
import { useToDoWords } from "./useToDoWords";

interface ColumnFieldProps {
  readonly label: string;
  readonly customers: Customers;
  readonly column: number | null;
  onColumn(column: number): void;
}

/** The column that says when customers were visited last. */
export function ColumnField({ label, customers, column, onColumn }: ColumnFieldProps) {
  const t = useToDoWords().lastContact;
  return (
    <Field label={label} size="small">
      <Select
        size="small"
        value={column === null ? "" : String(column)}
        onChange={(_, { value }) => {
          if (value !== "") onColumn(Number(value));
        }}
      >
        {column === null ? <option value="">{t.choose}</option> : null}
        {columnChoices(customers).map((choice) => (
          <option key={choice.column} value={choice.column}>
            {t.column(choice)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** No column says when customers were visited last, or several may: which one it is. */
export function AskLastContact(props: Omit<ColumnFieldProps, "label" | "column">) {
  const styles = useStyles();
  const t = useToDoWords().lastContact;
  const isOpen = contactColumns(props.customers.region).length > 1;
  return (
    <div className={styles.ask}>
      <ColumnField {...props} label={t.ask} column={null} />
      <p className={styles.why}>{isOpen ? t.several : t.none}</p>
    </div>
  );
}

const useStyles = makeStyles({
  ask: { display: "grid", gap: tokens.spacingVerticalXS, minWidth: 0 },
  why: { margin: 0, color: tokens.colorNeutralForeground2 },
});
