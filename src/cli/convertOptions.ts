import { extname } from "node:path";
import type { Messages } from "../text";
import { Fault } from "./fault";
import type { CommandHelp } from "./help";
import { fileOf } from "./files";
import { parseOptions, valueOf } from "./options";

/** The help of `convert`. */
export const convertHelp = ({ dmn }: Messages): CommandHelp => ({
  name: "convert",
  arguments: "ID|IN.dmn|json|xlsx --to dmn|json|xlsx [--out OUT]",
  options: [
    { name: "to", value: "FORMAT", words: "convertTo" },
    { name: "out", value: "OUT", words: "convertOut" },
    { name: "decision", value: "NAME", words: "decision" },
    { name: "scheme", value: "ID", words: "convertScheme" },
    { name: "lang", value: "zh|en", words: "lang" },
    { name: "help", words: "help" },
  ],
  example: "clientele convert rohs-abcd --to dmn --out rohs.dmn",
  notes: dmn.convert.notes,
});

/** What a scheme can be written as. */
export type Format = "dmn" | "json" | "xlsx";

/** What `convert` was asked to do. */
export interface ConvertOptions {
  /** A file, or the id of a scheme. */
  readonly source: string;
  readonly format: Format;
  readonly out?: string;
  readonly decision?: string;
  readonly scheme?: string;
}

const FORMATS: readonly string[] = ["dmn", "json", "xlsx"] satisfies readonly Format[];

/** The format by the end of a file's name; undefined for others. */
export const formatOf = (file: string): Format | undefined => {
  const end = extname(file).slice(1).toLowerCase();
  if (end === "xml") return "dmn";
  if (end === "xlsm") return "xlsx";
  return FORMATS.find((format) => format === end) as Format | undefined;
};

const formatAsked = (
  to: string | undefined,
  out: string | undefined,
  { dmn: { convert } }: Messages,
): Format => {
  if (to !== undefined && !FORMATS.includes(to))
    throw new Fault(convert.badFormat({ got: to }), "convert");
  const format = (to as Format | undefined) ?? (out === undefined ? undefined : formatOf(out));
  if (format === undefined) throw new Fault(convert.noFormat, "convert");
  if (out !== undefined && formatOf(out) !== format)
    throw new Fault(convert.otherEnd({ out, format }), "convert");
  if (format === "xlsx" && out === undefined) throw new Fault(convert.noOut, "convert");
  return format;
};

/** Reads the arguments of `convert`; null where only its help is asked for. Throws a Fault that says what to do. */
export const convertOptions = (args: readonly string[], words: Messages): ConvertOptions | null => {
  const given = parseOptions("convert", args, convertHelp(words).options, words);
  if (given.options.has("help")) return null;
  if (given.positionals.length === 0) throw new Fault(words.dmn.convert.noSource, "convert");
  const source = fileOf("convert", given, words);
  const [to, out, decision, scheme] = ["to", "out", "decision", "scheme"].map((name) =>
    valueOf(given, name),
  );
  return {
    source,
    format: formatAsked(to, out, words),
    ...(out !== undefined && { out }),
    ...(decision !== undefined && { decision }),
    ...(scheme !== undefined && { scheme }),
  };
};
