import { taxonomyHead } from "../industry";
import { messages, type Messages } from "../text";
import { LEAST_CONFIDENCE, taxonomyHeads, type Level, type TaxonomyHead } from "../workbook";
import { Fault } from "./fault";
import { checkOut, fileOf } from "./files";
import type { CommandHelp } from "./help";
import { nearest } from "./nearest";
import { parseOptions, valueOf, type Given } from "./options";

/** The help of `industry`. */
export const industryHelp = ({ cli }: Messages): CommandHelp => ({
  name: "industry",
  arguments: "IN.xlsx|csv|parquet --text HEADER [--out OUT]",
  options: [
    { name: "text", value: "HEADER", words: "text" },
    { name: "taxonomy", value: "T", words: "taxonomy" },
    { name: "level", value: "L", words: "level" },
    { name: "confidence", value: "P", words: "confidence" },
    { name: "corrections", value: "FILE", words: "corrections" },
    { name: "sheet", value: "SHEET", words: "textSheet" },
    { name: "out", value: "OUT", words: "codesOut" },
    { name: "json", words: "json" },
    { name: "lang", value: "zh|en", words: "lang" },
    { name: "help", words: "help" },
  ],
  example:
    "clientele industry customers.xlsx --text 经营范围 --taxonomy gbt4754 --level division --out coded.xlsx",
  notes: [
    cli.industry.taxonomies({ list: taxonomyHeads.map(({ id }) => id).join(cli.listSeparator) }),
    cli.industry.jsonShape,
    cli.industry.exits,
  ].join("\n\n"),
});

/** What `industry` was asked to do. */
export interface IndustryOptions {
  readonly file: string;
  readonly sheet?: string;
  /** Header or letters of the column with the texts. */
  readonly text: string;
  readonly taxonomy: TaxonomyHead;
  readonly level?: Level;
  readonly confidence: number;
  /** A file of texts and codes that go before everything else. */
  readonly corrections?: string;
  readonly out?: string;
  readonly json: boolean;
}

const taxonomyOf = (given: Given, { cli }: Messages): TaxonomyHead => {
  const name = valueOf(given, "taxonomy") ?? "key-account";
  const found = taxonomyHead(name);
  if (found.ok) return found.value;
  const known = taxonomyHeads.flatMap(({ id, aliases }) => [id, ...aliases]);
  const near = taxonomyHead(nearest(name, known));
  throw new Fault(
    cli.industry.fault.noSuchTaxonomy({
      got: name,
      near: near.ok ? near.value.id : "",
      known: taxonomyHeads.map(({ id }) => id).join(cli.listSeparator),
    }),
    "industry",
  );
};

const LEVELS: readonly Level[] = ["section", "division", "group", "industry", "class"];

/** A level by its name, or by its word in either language. */
const levelOf = (given: Given, { cli }: Messages): Level | undefined => {
  const name = valueOf(given, "level");
  if (name === undefined) return undefined;
  const spoken = (["zh-CN", "en-US"] as const).map((locale) => messages(locale).cli.industry.level);
  const found = LEVELS.find((level) =>
    [level, ...spoken.map((words) => words[level].toLowerCase())].includes(name.toLowerCase()),
  );
  if (found !== undefined) return found;
  const known = LEVELS.join(cli.listSeparator);
  throw new Fault(
    cli.industry.fault.noSuchLevel({ got: name, near: nearest(name, LEVELS), known }),
    "industry",
  );
};

const confidenceOf = (given: Given, { cli }: Messages): number => {
  const typed = valueOf(given, "confidence");
  if (typed === undefined) return LEAST_CONFIDENCE;
  const text = typed.trim();
  const number = Number(text.endsWith("%") ? `${text.slice(0, -1).trim()}e-2` : text);
  if (text !== "" && number >= 0 && number <= 1) return number;
  throw new Fault(cli.industry.fault.badConfidence({ got: typed }), "industry");
};

/** Reads the arguments of `industry`; null where only its help is asked for. Throws a Fault that says what to do. */
export const industryOptions = (
  args: readonly string[],
  words: Messages,
): IndustryOptions | null => {
  const given = parseOptions("industry", args, industryHelp(words).options, words);
  if (given.options.has("help")) return null;
  const file = fileOf("industry", given, words);
  const text = valueOf(given, "text");
  if (text === undefined) throw new Fault(words.cli.industry.fault.noText, "industry");
  const level = levelOf(given, words);
  const [sheet, corrections, out] = ["sheet", "corrections", "out"].map((name) =>
    valueOf(given, name),
  );
  if (out !== undefined) checkOut("industry", file, out, words);
  return {
    file,
    text,
    taxonomy: taxonomyOf(given, words),
    confidence: confidenceOf(given, words),
    json: given.options.has("json"),
    ...(level !== undefined && { level }),
    ...(sheet !== undefined && { sheet }),
    ...(corrections !== undefined && { corrections }),
    ...(out !== undefined && { out }),
  };
};
