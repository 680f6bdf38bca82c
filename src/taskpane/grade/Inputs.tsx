import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, WarningRegular } from "@fluentui/react-icons";
import { useState } from "react";

import { useLanguage } from "../language";
import { Section } from "../shell/Section";
import type { ColumnChoice, InputLine, SampleView } from "./views";

/** The scheme's inputs and the columns they are read from. */
export interface InputsProps {
  readonly lines: readonly InputLine[];
  readonly columns: readonly ColumnChoice[];
  onMap(key: string, column: number | null): void;
}

const isWrong = (line: InputLine): boolean =>
  line.several !== undefined || (line.needed && line.column === null);

/** Which column each input is read from and how its first cells are read; folded while nothing is missing. */
export function Inputs({ lines, columns, onMap }: InputsProps) {
  const styles = useStyles();
  const { words } = useLanguage();
  const t = words.pane.inputs;
  const [opened, setOpened] = useState<boolean | null>(null);
  const found = lines.filter(({ column }) => column !== null).length;
  const wrong = lines.some(isWrong);
  const Icon = wrong ? WarningRegular : CheckmarkCircleRegular;
  const summary = (
    <span className={wrong ? styles.wrong : styles.well}>
      {t.count({ found, needed: lines.length })}
      <Icon aria-label={wrong ? t.missing : t.complete} />
    </span>
  );
  return (
    <Section title={t.title} summary={summary} open={opened ?? wrong} onToggle={setOpened}>
      <div className={styles.lines}>
        {lines.map((line) => (
          <InputField key={line.key} line={line} columns={columns} onMap={onMap} />
        ))}
      </div>
    </Section>
  );
}

function InputField({
  line,
  columns,
  onMap,
}: { line: InputLine } & Pick<InputsProps, "columns" | "onMap">) {
  const { words } = useLanguage();
  const t = words.pane.inputs;
  const label = line.unit === undefined ? line.label : `${line.label} (${line.unit})`;
  const message =
    line.several !== undefined
      ? t.several({ header: line.several })
      : isWrong(line)
        ? t.missing
        : undefined;
  const optional = message === undefined ? t.optional : undefined;
  const hint = line.column === null ? optional : <Samples samples={line.samples} />;
  return (
    <Field
      label={label}
      size="small"
      {...(message === undefined
        ? {}
        : { validationState: "warning" as const, validationMessage: message })}
      {...(hint === undefined ? {} : { hint })}
    >
      <Select
        size="small"
        value={line.column === null ? "" : String(line.column)}
        onChange={(_, { value }) => onMap(line.key, value === "" ? null : Number(value))}
      >
        <option value="">{t.none}</option>
        {columns.map(({ column, letters, header }) => (
          <option key={column} value={column}>
            {t.option({ letters, header })}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Samples({ samples }: Pick<InputLine, "samples">) {
  const styles = useStyles();
  return (
    <span className={styles.samples}>
      {samples.map((sample, at) => (
        <Sample key={at} sample={sample} />
      ))}
    </span>
  );
}

function Sample({ sample: { shown, read } }: { sample: SampleView }) {
  const styles = useStyles();
  const { words } = useLanguage();
  const t = words.pane.inputs;
  if (read === null) return <span className={styles.unread}>{t.unread({ shown })}</span>;
  return (
    <span className={styles.sample}>
      {shown === read || read.startsWith(`${shown} `)
        ? read
        : t.sample({ shown: shown || t.blank, read })}
    </span>
  );
}

const useStyles = makeStyles({
  lines: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalXS,
  },
  well: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusSuccessForeground1,
  },
  wrong: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusWarningForeground1,
  },
  samples: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    paddingBlockStart: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
  },
  sample: {
    paddingInline: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  unread: {
    paddingInline: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    overflowWrap: "anywhere",
  },
});
