import { Checkbox, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";

import { clustersWords } from "../../../text";
import { MOST_ASKED, type ClusterMethod } from "../../../workbook";
import type { ColumnChoice } from "../../grade/views";
import { useLanguage } from "../../language";
import { Section } from "../../shell/Section";
import { useValueWords } from "../useValueWords";
import type { Clusters } from "./useClusters";

const METHODS: readonly ClusterMethod[] = ["kmeans", "ward", "average", "complete", "single"];

/** Two is the fewest that part anything. */
const NUMBERS = Array.from({ length: MOST_ASKED - 1 }, (_, at) => at + 2);

interface ChoicesProps {
  readonly clusters: Clusters;
  readonly columns: readonly ColumnChoice[];
}

/** By which columns, on which scale, by which method and into how many: folded, it says so in one line. */
export function Choices(props: ChoicesProps) {
  const { columns, method } = props.clusters;
  const { locale, count } = useLanguage();
  const t = useValueWords().clusters;
  const [open, setOpen] = useState(false);
  const summary = t.summary({
    columns: count(columns?.length ?? 0),
    method: clustersWords(locale).method[method.method],
    k: method.k === null ? t.auto : count(method.k),
  });
  return (
    <Section
      title={t.choices}
      summary={columns === null ? "" : summary}
      open={open || columns?.length === 0}
      onToggle={setOpen}
    >
      <Columns {...props} />
      <Methods {...props} />
    </Section>
  );
}

function Columns({ clusters, columns: known }: ChoicesProps) {
  const styles = useStyles();
  const t = useValueWords().clusters;
  const { numbers, chooseColumns } = clusters;
  const chosen = clusters.columns ?? [];
  const named = known.filter(({ header }) => header !== "");
  const offered = named.filter(({ column }) => numbers.includes(column) || chosen.includes(column));
  const others = named.filter((one) => !offered.includes(one));
  const add = (column: number): void =>
    chooseColumns([...chosen, column].sort((one, other) => one - other));
  return (
    <div role="group" aria-label={t.columns}>
      <p className={styles.label} aria-hidden>
        {t.columns}
      </p>
      <div className={styles.ticks}>
        {offered.map(({ column, header }) => (
          <Checkbox
            key={column}
            label={header}
            checked={chosen.includes(column)}
            onChange={(_, { checked }) =>
              checked === true ? add(column) : chooseColumns(chosen.filter((one) => one !== column))
            }
          />
        ))}
      </div>
      {others.length === 0 ? null : (
        <Select
          size="small"
          aria-label={t.another}
          value=""
          onChange={(_, { value }) => add(Number(value))}
        >
          <option value="">{t.another}</option>
          {others.map(({ column, header }) => (
            <option key={column} value={column}>
              {header}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}

function Methods({ clusters: { method, chooseMethod } }: ChoicesProps) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const t = useValueWords().clusters;
  const names = clustersWords(locale).method;
  return (
    <div className={styles.fields}>
      <Choice
        label={t.scale}
        hint={t.scaleHint}
        options={[
          ["plain", t.plain],
          ["log", t.log],
        ]}
        chosen={method.log ? "log" : "plain"}
        onChoose={(value) => chooseMethod({ log: value === "log" })}
      />
      <Choice
        label={t.method}
        options={METHODS.map((one) => [one, names[one]])}
        chosen={method.method}
        onChoose={(value) => chooseMethod({ method: value as ClusterMethod })}
      />
      <Choice
        label={t.k}
        options={[["", t.auto], ...NUMBERS.map((k) => [String(k), String(k)] as const)]}
        chosen={String(method.k ?? "")}
        onChoose={(value) => chooseMethod({ k: value === "" ? null : Number(value) })}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly hint?: string;
  /** What is chosen by, and how it is called. */
  readonly options: readonly (readonly [string, string])[];
  readonly chosen: string;
  onChoose(value: string): void;
}

function Choice({ label, hint, options, chosen, onChoose }: ChoiceProps) {
  return (
    <Field label={label} size="small" {...(hint !== undefined && { hint })}>
      <Select size="small" value={chosen} onChange={(_, { value }) => onChoose(value)}>
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const useStyles = makeStyles({
  label: { margin: 0, fontSize: tokens.fontSizeBase200 },
  ticks: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", marginInlineStart: "-8px" },
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
  },
});
