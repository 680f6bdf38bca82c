import { Field, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";

import type { CallParameter, Signature } from "../../workbook";
import { columnChoices, inputLines, tableChoice } from "../grade/gradeView";
import { Inputs } from "../grade/Inputs";
import { SchemePicker } from "../grade/SchemePicker";
import { schemeChoice } from "../grade/schemeView";
import { useLanguage } from "../language";
import { useBookRules } from "../rules/bookRules";
import { Section } from "../shell/Section";
import type { FunctionHelp } from "./functionHelp";
import { ParameterField } from "./ParameterField";
import type { Builder as State } from "./useBuilder";
import { useFunctionsWords } from "./useFunctionsWords";

interface ParametersProps {
  readonly help: FunctionHelp;
  readonly signature: Signature;
  readonly state: State;
}

/** What is chosen for the parameters: the table, the scheme with its columns, then one field each; what can be left out is folded away. */
export function Parameters({ help, signature, state }: ParametersProps) {
  const styles = useStyles();
  const t = useFunctionsWords();
  const [more, setMore] = useState(false);
  const asked = signature.parameters.filter(({ kind }) =>
    ["column", "choice", "number", "numbers"].includes(kind),
  );
  const optional = asked.filter((one) => one.optional === true);
  const field = (parameter: CallParameter) => (
    <OneField key={parameter.name} parameter={parameter} help={help} state={state} />
  );
  return (
    <div className={styles.part}>
      <TableField state={state} />
      <SchemeField state={state} signature={signature} />
      {asked.filter((one) => one.optional !== true).map(field)}
      {optional.length === 0 ? null : (
        <Section title={t.optional} level={3} open={more} onToggle={setMore}>
          <div className={styles.part}>{optional.map(field)}</div>
        </Section>
      )}
      <RowsField state={state} />
    </div>
  );
}

function OneField({
  parameter,
  help,
  state,
}: { readonly parameter: CallParameter } & Pick<ParametersProps, "help" | "state">) {
  const { customers, picked, made } = state;
  const said = help.parameters.find(({ key }) => key === parameter.name);
  const { prepared } = made;
  return (
    <ParameterField
      parameter={parameter}
      name={said?.name ?? parameter.name}
      description={said?.description ?? ""}
      pick={picked[parameter.name] ?? { kind: "out" }}
      columns={customers === null ? [] : columnChoices(customers)}
      bad={prepared?.code === "bad" && prepared.parameter === parameter.name}
      onPick={(pick) => state.pick(parameter.name, pick)}
    />
  );
}

function TableField({
  state: { subject, customers, chooseTable },
}: Pick<ParametersProps, "state">) {
  const { words, count } = useLanguage();
  const t = useFunctionsWords();
  if (customers === null) return null;
  return (
    <Field label={t.table} size="small">
      <Select
        size="small"
        value={tableChoice(customers).id}
        onChange={(_, { value }) => chooseTable(value)}
      >
        {subject.tables.map(tableChoice).map(({ id, name, rows }) => (
          <option key={id} value={id}>
            {words.pane.table.option({ name, rows: count(rows) })}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The scheme, and the columns of its inputs where the function grades. */
function SchemeField({ state, signature }: Omit<ParametersProps, "help">) {
  const language = useLanguage();
  const styles = useStyles();
  const t = useFunctionsWords();
  const { schemes: held } = useBookRules();
  const { proposals, scheme, customers, made, chooseScheme, mapInput } = state;
  const grades = signature.parameters.some(({ kind }) => kind === "values");
  const choices = useMemo(
    () =>
      proposals.map((proposal) => {
        const choice = schemeChoice(proposal, language, held);
        return grades ? choice : { ...choice, needed: 0, proposed: false };
      }),
    [proposals, language, held, grades],
  );
  if (choices.length === 0) return null;
  return (
    <>
      <div>
        <span className={styles.label}>{t.scheme}</span>
        <SchemePicker schemes={choices} chosen={scheme?.id ?? null} onScheme={chooseScheme} />
      </div>
      {grades && scheme !== null && customers !== null && made.map !== null ? (
        <Inputs
          lines={inputLines({ map: made.map }, { scheme }, language)}
          columns={columnChoices(customers)}
          onMap={mapInput}
        />
      ) : null}
    </>
  );
}

function RowsField({ state: { forRow, cell, setForRow } }: Pick<ParametersProps, "state">) {
  const { count } = useLanguage();
  const t = useFunctionsWords();
  if (forRow === null || cell === null) return null;
  return (
    <Field label={t.rows} size="small">
      <RadioGroup
        value={forRow ? "row" : "all"}
        onChange={(_, { value }) => setForRow(value === "row")}
      >
        <Radio value="all" label={t.allRows} />
        <Radio value="row" label={t.thisRow({ row: count(cell.row + 1) })} />
      </RadioGroup>
    </Field>
  );
}

const useStyles = makeStyles({
  part: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
  },
  label: { display: "block", fontSize: tokens.fontSizeBase200 },
});
