import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Select,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";

import { useLanguage } from "../language";
import type { ArgumentLine } from "./views";

/** The day of grading and the scheme's arguments. */
export interface ParametersProps {
  /** "2026-01-31"; absent where the scheme does not look at the calendar. */
  readonly asOf?: string;
  readonly lines: readonly ArgumentLine[];
  onAsOf(date: string): void;
  onArgument(name: string, value: string): void;
  onReset(): void;
}

/** A field for the day of grading and for each argument, and the way back to the defaults. */
export function ParameterFields({ asOf, lines, onAsOf, onArgument, onReset }: ParametersProps) {
  const styles = useStyles();
  const { words } = useLanguage();
  const t = words.pane.settings;
  return (
    <div className={styles.lines}>
      {asOf === undefined ? null : (
        <Field label={t.asOf} hint={t.asOfHint} size="small">
          <Input size="small" type="date" value={asOf} onChange={(_, { value }) => onAsOf(value)} />
        </Field>
      )}
      {lines.map((line) => (
        <ArgumentField key={line.name} line={line} onArgument={onArgument} />
      ))}
      {lines.some((line) => line.changed) ? (
        <Button size="small" className={styles.reset} onClick={onReset}>
          {t.reset}
        </Button>
      ) : null}
    </div>
  );
}

interface ArgumentFieldProps {
  readonly line: ArgumentLine;
  onArgument(name: string, value: string): void;
}

function ArgumentField({ line, onArgument }: ArgumentFieldProps) {
  const { words } = useLanguage();
  const t = words.pane.settings;
  const origin = `${line.fromSource ? t.fromSource : t.fromDefault}${line.from === "" ? "" : ` · ${line.from}`}`;
  if (line.type === "boolean") {
    return (
      <Field hint={origin} size="small">
        <Checkbox
          label={line.label}
          checked={line.value === "true"}
          onChange={(_, { checked }) => onArgument(line.name, String(checked === true))}
        />
      </Field>
    );
  }
  const wrong = line.bad ? { validationState: "error" as const, validationMessage: t.bad } : {};
  return (
    <Field
      label={line.label}
      hint={line.type === "numbers" ? `${t.numbersHint} · ${origin}` : origin}
      size="small"
      {...wrong}
    >
      {line.type === "choice" ? (
        <Select
          size="small"
          value={line.value}
          onChange={(_, { value }) => onArgument(line.name, value)}
        >
          {line.choices.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </Select>
      ) : (
        <TypedValue key={line.value} line={line} onArgument={onArgument} />
      )}
    </Field>
  );
}

/** A text field that says what it holds when it is left or Enter is pressed, so that half a number is never graded by; with the value as its key, a new value replaces what was typed. Field puts its id and texts on it. */
function TypedValue({ line, onArgument, ...field }: ArgumentFieldProps) {
  const [text, setText] = useState(line.value);
  const say = (): void => {
    if (text !== line.value) onArgument(line.name, text);
  };
  return (
    <Input
      {...field}
      size="small"
      inputMode="decimal"
      value={text}
      onChange={(_, { value }) => setText(value)}
      onBlur={say}
      onKeyDown={({ key }) => key === "Enter" && say()}
    />
  );
}

const useStyles = makeStyles({
  lines: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalXS,
  },
  reset: { justifySelf: "start" },
});
