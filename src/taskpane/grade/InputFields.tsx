import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";

import { useLanguage, type Language } from "../language";
import { inputIsWrong } from "./inputIsWrong";
import type { ColumnChoice, InputLine, SampleView } from "./views";

/** The scheme's inputs and the columns they are read from. */
export interface InputsProps {
  readonly lines: readonly InputLine[];
  readonly columns: readonly ColumnChoice[];
  onMap(key: string, column: number | null): void;
}

/** A choice of column for each input, with its first cells as they are read. */
export function InputFields({ lines, columns, onMap }: InputsProps) {
  const styles = useStyles();
  return (
    <div className={styles.lines}>
      {lines.map((line) => (
        <InputField key={line.key} line={line} columns={columns} onMap={onMap} />
      ))}
    </div>
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
      : inputIsWrong(line)
        ? t.missing
        : undefined;
  const optional = message === undefined ? blankHint(line.blank, t) : undefined;
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

const blankHint = (
  blank: string | undefined,
  words: Language["words"]["pane"]["inputs"],
): string | undefined => {
  if (blank === undefined) return undefined;
  return blank === "" ? words.blankIsNone : words.blankIs({ value: blank });
};

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
  // "Yes" for yes, and "81" for 81 万元, need no arrow.
  const [seen, meant] = [shown.toLowerCase(), read.toLowerCase()];
  return (
    <span className={styles.sample}>
      {seen === meant || meant.startsWith(`${seen} `)
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
