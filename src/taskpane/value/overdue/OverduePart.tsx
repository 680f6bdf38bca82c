import { Field, Input, makeStyles, Select, Spinner, tokens } from "@fluentui/react-components";

import { columnChoices, tableChoice } from "../../grade/gradeView";
import { NoticeBar } from "../../grade/NoticeBar";
import { serialOfIso, useLanguage } from "../../language";
import type { PartProps } from "../part";
import { Edited } from "../Edited";
import { NoRows } from "../NoRows";
import { useValueWords } from "../useValueWords";
import { Working } from "../Working";
import { OverdueList } from "./OverdueList";
import { useOverdue, type OverdueState, type PurchaseColumn } from "./useOverdue";

/** Who has not bought for longer than is usual for him: which list of purchases, as of when, and the customers. */
export function OverduePart({ shown }: PartProps) {
  const styles = useStyles();
  const { words } = useLanguage();
  const t = useValueWords().overdue;
  const state = useOverdue(shown);
  const { tables, columns, notice, say, work, found } = state;
  const again = (): void => {
    say(null);
    void tables.look();
  };
  if (tables.phase === "looking")
    return <Spinner className={styles.wait} label={words.pane.starting} />;
  const notices =
    notice === null ? null : (
      <NoticeBar notice={notice} onAction={again} onDismiss={() => say(null)} />
    );
  if (tables.customers === null)
    return (
      <NoRows title={t.noneTitle} text={t.noneText} onLook={again}>
        {notices}
      </NoRows>
    );
  return (
    <div className={styles.part}>
      <Choices state={state} />
      {notices}
      <Edited edited={tables.edited} onLook={again} />
      <Working {...work} />
      {columns.customer === undefined || columns.date === undefined ? (
        <p className={styles.hint}>{t.noColumns}</p>
      ) : null}
      {found === null ? null : <OverdueList state={state} found={found} />}
    </div>
  );
}

function Choices({ state }: { readonly state: OverdueState }) {
  const styles = useStyles();
  const t = useValueWords().overdue;
  const { tables, chooseDay } = state;
  const chosen = tables.customers === null ? "" : tableChoice(tables.customers).id;
  return (
    <div className={styles.choices}>
      <Field label={t.table} size="small" className={styles.wide}>
        <Select size="small" value={chosen} onChange={(_, { value }) => tables.choose(value)}>
          {tables.tables.map(tableChoice).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <ColumnField state={state} name="customer" />
      <ColumnField state={state} name="date" />
      <Field label={t.asOf} hint={t.asOfHint} size="small" className={styles.wide}>
        <Input
          size="small"
          type="date"
          onChange={(_, { value }) => chooseDay(serialOfIso(value))}
        />
      </Field>
    </div>
  );
}

function ColumnField({
  state: { tables, columns, chooseColumn },
  name,
}: {
  readonly state: OverdueState;
  readonly name: PurchaseColumn;
}) {
  const styles = useStyles();
  const t = useValueWords().overdue;
  const chosen = columns[name];
  const known = tables.customers === null ? [] : columnChoices(tables.customers);
  return (
    <Field label={t[name]} size="small" className={styles.field}>
      <Select
        size="small"
        value={chosen ?? ""}
        onChange={(_, { value }) => chooseColumn(name, Number(value))}
      >
        {chosen === undefined ? <option value="">{t.choose}</option> : null}
        {known.map(({ column, letters, header }) => (
          <option key={column} value={column}>
            {header === "" ? letters : header}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const useStyles = makeStyles({
  wait: { paddingBlock: tokens.spacingVerticalXXXL },
  part: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    paddingBlockEnd: tokens.spacingVerticalL,
  },
  choices: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
  },
  wide: { gridColumnStart: 1, gridColumnEnd: 3, gridTemplateColumns: "minmax(0, 1fr)" },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});
