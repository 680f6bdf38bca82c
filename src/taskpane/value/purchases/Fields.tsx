import { Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";

import { columnChoices, tableChoice } from "../../grade/gradeView";
import { serialOfIso, useLanguage } from "../../language";
import type { Tables } from "../useTables";
import { useRfmWords } from "../rfm/useRfmWords";

/** A choice of one of some keys. */
interface ChoiceFieldProps<Key extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly value: Key;
  readonly names: Readonly<Record<Key, string>>;
  onChoose(key: Key): void;
}

/** A choice in a list. */
export function ChoiceField<Key extends string>(props: ChoiceFieldProps<Key>) {
  const { label, hint, value, names, onChoose } = props;
  const keys = Object.keys(names) as Key[];
  return (
    <Field label={label} size="small" {...(hint !== undefined && { hint })}>
      <Select
        size="small"
        value={value}
        onChange={(_, { value: next }) => {
          const key = keys.find((each) => each === next);
          if (key !== undefined) onChoose(key);
        }}
      >
        {keys.map((key) => (
          <option key={key} value={key}>
            {names[key]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface TableFieldProps {
  readonly label: string;
  readonly tables: Pick<Tables, "tables" | "customers" | "choose">;
}

/** The table that is worked on; nothing where there is none. */
export function TableField({ label, tables: { tables, customers, choose } }: TableFieldProps) {
  if (customers === null) return null;
  const names = tables.map(tableChoice).map(({ id, name }) => [id, name] as const);
  return (
    <ChoiceField
      label={label}
      value={tableChoice(customers).id}
      names={Object.fromEntries(names)}
      onChoose={choose}
    />
  );
}

interface ColumnFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly customers: Tables["customers"];
  /** Index within the region; null for none. */
  readonly column: number | null;
  /** What stands in the list for no column. */
  readonly none: string;
  /** No column is a choice too. */
  readonly optional?: boolean;
  onColumn(column: number | null): void;
}

/** A column of the table that is worked on. */
export function ColumnField(props: ColumnFieldProps) {
  const { label, hint, customers, column, none, optional = false, onColumn } = props;
  const known = customers === null ? [] : columnChoices(customers);
  return (
    <Field label={label} size="small" {...(hint !== undefined && { hint })}>
      <Select
        size="small"
        value={column ?? ""}
        onChange={(_, { value }) => onColumn(value === "" ? null : Number(value))}
      >
        {column === null || optional ? <option value="">{none}</option> : null}
        {known.map(({ column: at, letters, header }) => (
          <option key={at} value={at}>
            {header === "" ? letters : header}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface TypedFieldProps<Value> {
  readonly label: string;
  readonly hint?: string;
  /** As it is written where nobody types. */
  readonly text: string;
  /** What is said of a text that cannot be taken. */
  readonly wrong: string;
  readonly date?: boolean;
  /** Words are typed, not digits. */
  readonly plain?: boolean;
  /** What a text says; undefined where it cannot be taken. */
  read(text: string): Value | undefined;
  onValue(value: Value): void;
}

/** A field that is taken when it is left or Enter is pressed, so that half a number is never computed with; one that cannot be taken stays, and says so. */
export function TypedField<Value>(props: TypedFieldProps<Value>) {
  const { label, hint, text, wrong, date = false, plain = false, read, onValue } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const take = (next: string): void => {
    const value = read(next);
    setWrong(value === undefined);
    if (value === undefined) return;
    setTyped(null);
    if (next !== text) onValue(value);
  };
  const say = (): void => {
    if (typed !== null) take(typed);
  };
  return (
    <Field
      label={label}
      size="small"
      {...(hint !== undefined && { hint })}
      {...(isWrong && { validationState: "error", validationMessage: wrong })}
    >
      <Input
        size="small"
        value={typed ?? text}
        {...(date ? { type: "date" } : { inputMode: plain ? "text" : "decimal" })}
        onChange={(_, { value }) => (date ? take(value) : setTyped(value))}
        onBlur={say}
        onKeyDown={({ key }) => key === "Enter" && say()}
      />
    </Field>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly whole?: boolean;
  onNumber(value: number): void;
}

/** A number typed by digits of any width. */
export const numberIn = (text: string): number =>
  text.trim() === "" ? NaN : Number(text.normalize("NFKC").replace(/[\s,%]/g, ""));

/** A field for a number between two others. */
export function NumberField({ label, value, min, max, whole = false, onNumber }: NumberFieldProps) {
  const { number } = useLanguage();
  const { source } = useRfmWords();
  return (
    <TypedField
      label={label}
      text={String(value)}
      wrong={source.wrongNumber({ min: number(min), max: number(max) })}
      read={(text) => {
        const read = numberIn(text);
        const fits = read >= min && read <= max && (!whole || Number.isInteger(read));
        return fits ? read : undefined;
      }}
      onValue={onNumber}
    />
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly hint: string;
  /** "2026-01-31", or "" for none. */
  readonly value: string;
  onDay(day: string): void;
}

/** A field for a day that may be left empty. */
export function DayField({ label, hint, value, onDay }: DayFieldProps) {
  const { source } = useRfmWords();
  return (
    <TypedField
      label={label}
      hint={hint}
      date
      text={value}
      wrong={source.wrongDay}
      read={(text) => (text === "" || serialOfIso(text) !== undefined ? text : undefined)}
      onValue={onDay}
    />
  );
}
