import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";

import { serialOfIso } from "../../language";
import type { PartProps } from "../part";
import { PartFrame } from "../PartFrame";
import { ColumnField, TableField } from "../purchases/Fields";
import { useTextStyles } from "../useTextStyles";
import { useValueWords } from "../useValueWords";
import { OverdueList } from "./OverdueList";
import { useOverdue, type OverdueState, type PurchaseColumn } from "./useOverdue";

/** Who has not bought for longer than is usual for him: which list of purchases, as of when, and the customers. */
export function OverduePart({ shown }: PartProps) {
  const text = useTextStyles();
  const t = useValueWords().overdue;
  const state = useOverdue(shown);
  const { tables, columns, work, found } = state;
  return (
    <PartFrame
      tables={tables}
      noticing={state}
      none={{ title: t.noneTitle, text: t.noneText }}
      choices={<Choices state={state} />}
      work={work}
    >
      {columns.customer === undefined || columns.date === undefined ? (
        <p className={text.hint}>{t.noColumns}</p>
      ) : null}
      {found === null ? null : <OverdueList state={state} found={found} />}
    </PartFrame>
  );
}

function Choices({ state }: { readonly state: OverdueState }) {
  const styles = useStyles();
  const t = useValueWords().overdue;
  const { tables, columns, chooseColumn, chooseDay } = state;
  const field = (name: PurchaseColumn) => (
    <ColumnField
      label={t[name]}
      customers={tables.customers}
      column={columns[name] ?? null}
      none={t.choose}
      onColumn={(column) => column !== null && chooseColumn(name, column)}
    />
  );
  return (
    <div className={styles.choices}>
      <TableField label={t.table} tables={tables} />
      <div className={styles.pair}>
        {field("customer")}
        {field("date")}
      </div>
      <Field label={t.asOf} hint={t.asOfHint} size="small">
        <Input
          size="small"
          type="date"
          onChange={(_, { value }) => chooseDay(serialOfIso(value))}
        />
      </Field>
    </div>
  );
}

const useStyles = makeStyles({
  choices: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
  },
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
  },
});
