import type { Messages } from "../text";
import type { Option } from "./options";
import { tableLines } from "./table";

/** A command as its help describes it. */
export interface CommandHelp {
  readonly name: string;
  /** What follows the name: "IN.xlsx|csv --scheme ID [options]". */
  readonly arguments: string;
  readonly options: readonly Option[];
  readonly example: string;
  /** What else there is to know. */
  readonly notes?: string;
}

const columns = [{ title: "" }, { title: "" }, { title: "" }];

const optionRows = (
  options: readonly Option[],
  { cli }: Messages,
): readonly (readonly string[])[] =>
  options.map(({ name, value, words }) => [
    "",
    value === undefined ? `--${name}` : `--${name} ${value}`,
    cli.option[words],
  ]);

/** The help of one command. */
export const commandHelp = (command: CommandHelp, words: Messages): string => {
  const { usage } = words.cli;
  return [
    `clientele ${command.name} ${command.arguments}`.trimEnd(),
    "",
    `${usage.options}:`,
    ...tableLines(columns, optionRows(command.options, words)),
    "",
    `${usage.example}:`,
    `  ${command.example}`,
    ...(command.notes === undefined ? [] : ["", command.notes]),
    "",
  ].join("\n");
};

/** The help of the whole: every command with one example. */
export const generalHelp = (commands: readonly CommandHelp[], words: Messages): string => {
  const { usage } = words.cli;
  const said: Readonly<Record<string, string>> = {
    schemes: usage.schemes,
    template: usage.template,
    grade: usage.grade,
    industry: usage.industry,
    convert: usage.convert,
    sql: usage.sql,
    run: usage.run,
    history: usage.history,
    verify: usage.verify,
    "models rfm": usage["models rfm"],
    "models clv": usage["models clv"],
    "models overdue": usage["models overdue"],
    "models cluster": usage["models cluster"],
  };
  return [
    usage.lead,
    "",
    `${usage.commands}:`,
    ...tableLines(
      columns,
      commands.map(({ name }) => ["", name, said[name] ?? ""]),
    ),
    "",
    `${usage.example}:`,
    ...commands.map(({ example }) => `  ${example}`),
    "",
    usage.more,
    usage.exits,
    "",
  ].join("\n");
};
