import { Field, Input, Select } from "@fluentui/react-components";

import type { PaneFunctionsWords } from "../../text";
import { taxonomyHeads, inLocale, type CallParameter } from "../../workbook";
import type { ColumnChoice } from "../grade/views";
import { useLanguage, type Locale } from "../language";
import type { Pick } from "./picks";
import { useFunctionsWords } from "./useFunctionsWords";

interface ParameterFieldProps {
  readonly parameter: CallParameter;
  /** As people read it. */
  readonly name: string;
  readonly description: string;
  readonly pick: Pick;
  readonly columns: readonly ColumnChoice[];
  /** What was typed is not what it takes. */
  readonly bad: boolean;
  onPick(pick: Pick): void;
}

/** The value of a choice that stands for what is typed beside it. */
const TYPED = "typed";

const optionName = (key: string, t: PaneFunctionsWords, locale: Locale): string => {
  const taxonomy = taxonomyHeads.find(({ id }) => id === key);
  if (taxonomy !== undefined) return inLocale(taxonomy.name, locale);
  const { options } = t;
  return key in options ? options[key as keyof typeof options] : key;
};

/** What stands for one parameter: a column, one of a few choices, or what is typed. */
export function ParameterField(props: ParameterFieldProps) {
  switch (props.parameter.kind) {
    case "column":
      return <ColumnField {...props} />;
    case "choice":
      return <ChoiceField {...props} choices={props.parameter.choices} />;
    case "number":
    case "numbers":
      return <TypedField {...props} label={props.name} hint={props.description} />;
    default:
      return null;
  }
}

function ColumnField(props: ParameterFieldProps) {
  const { parameter, name, description, pick, columns, onPick } = props;
  const t = useFunctionsWords();
  const value = pick.kind === "column" ? String(pick.column) : pick.kind === "typed" ? TYPED : "";
  const choose = (chosen: string): void => {
    if (chosen === TYPED) onPick({ kind: "typed", text: "" });
    else onPick(chosen === "" ? { kind: "out" } : { kind: "column", column: Number(chosen) });
  };
  return (
    <>
      <Field label={name} size="small" hint={description} required={parameter.optional !== true}>
        <Select size="small" value={value} onChange={(_, data) => choose(data.value)}>
          <option value="">{parameter.optional === true ? t.leftOut : t.choose}</option>
          {columns.map(({ column, letters, header }) => (
            <option key={column} value={column}>
              {t.column({ letters, header })}
            </option>
          ))}
          <option value={TYPED}>{t.typedValue}</option>
        </Select>
      </Field>
      {pick.kind === "typed" ? <TypedField {...props} label={t.value({ name })} /> : null}
    </>
  );
}

function ChoiceField({
  parameter,
  name,
  description,
  pick,
  choices,
  onPick,
}: ParameterFieldProps & { readonly choices: readonly string[] }) {
  const { locale } = useLanguage();
  const t = useFunctionsWords();
  return (
    <Field label={name} size="small" hint={description} required={parameter.optional !== true}>
      <Select
        size="small"
        value={pick.kind === "typed" ? pick.text : ""}
        onChange={(_, { value }) =>
          onPick(value === "" ? { kind: "out" } : { kind: "typed", text: value })
        }
      >
        <option value="">{parameter.optional === true ? t.leftOut : t.choose}</option>
        {choices.map((key) => (
          <option key={key} value={key}>
            {optionName(key, t, locale)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function TypedField({
  parameter,
  label,
  hint,
  pick,
  bad,
  onPick,
}: ParameterFieldProps & { readonly label: string; readonly hint?: string }) {
  const t = useFunctionsWords();
  return (
    <Field
      label={label}
      size="small"
      required={parameter.optional !== true}
      {...(hint === undefined ? {} : { hint })}
      {...(bad ? { validationState: "error" as const, validationMessage: t.bad } : {})}
    >
      <Input
        size="small"
        value={pick.kind === "typed" ? pick.text : ""}
        onChange={(_, { value }) => onPick({ kind: "typed", text: value })}
      />
    </Field>
  );
}
