import type { Beyond, DmnFault, SchemeFault } from "../../dmn";

type Fault<Code extends DmnFault["code"]> = Extract<DmnFault, { code: Code }>;
type Issue<Code extends SchemeFault["issue"]["code"]> = Extract<
  SchemeFault["issue"],
  { code: Code }
>;

/** What keeps a scheme out of decision tables, by what it does. */
const beyond: Readonly<Record<Beyond, string>> = {
  share: "it grades by shares of all customers together",
  rank: "it ranks all customers",
  formula: "it computes a value by a formula",
  split: "it divides an amount",
  contains: "it searches in texts",
};

/** Words for files of schemes (DMN, JSON) in English; its type is what the other locale must have. */
export const dmn = {
  sentences: {
    "too-large": (p: Fault<"too-large">): string =>
      `The file is longer than ${String(p.limit)} characters.`,
    "not-xml": (p: Fault<"not-xml">): string =>
      `This is not well-formed XML, from line ${String(p.line)}, column ${String(p.column)} on.`,
    doctype: (p: Fault<"doctype">): string =>
      `The file has a document type (line ${String(p.line)}). Such files are not read; delete the <!DOCTYPE …> and try again.`,
    "too-deep": (p: Fault<"too-deep">): string =>
      `The model is nested too deeply (more than ${String(p.limit)}).`,
    "wrong-root": (p: Fault<"wrong-root">): string =>
      `This is no DMN file of version 1.1 to 1.5: it begins with <${p.got}>${p.namespace === "" ? "" : ` of ${p.namespace}`}.`,
    missing: (p: Fault<"missing">): string =>
      `“${p.within}” has no ${p.element} (line ${String(p.line)}).`,
    "unsupported-element": (p: Fault<"unsupported-element">): string =>
      `“${p.within}” uses <${p.element}>, which Clientele does not take over${p.line === 0 ? "" : ` (line ${String(p.line)})`}. Put a decision table in its place.`,
    "other-language": (p: Fault<"other-language">): string =>
      `“${p.within}” is written in ${p.language}. Only FEEL is read.`,
    "duplicate-name": (p: Fault<"duplicate-name">): string =>
      `Two things are called “${p.name}”. Give each a name of its own.`,
    "no-decisions": "The file has no decisions.",
    "no-such-decision": (p: Fault<"no-such-decision">): string =>
      `There is no decision “${p.name}”. There are: ${p.known.join(", ")}.`,
    cycle: (p: Fault<"cycle">): string =>
      `“${p.decision}” needs its own result, directly or through others.`,
    "unsupported-type": (p: Fault<"unsupported-type">): string =>
      `“${p.name}” is of type ${p.type}. Columns hold numbers, texts, dates, and true or false.`,
    "unknown-name": (p: Fault<"unknown-name">): string =>
      `“${p.within}” asks for “${p.name}”, which is neither input data nor a decision of the file.`,
    "unsupported-expression": (p: Fault<"unsupported-expression">): string =>
      `“${p.within}”: the expression “${p.text}” is not taken over, from character ${String(p.at + 1)} on. Names, arithmetic, comparisons and if-then-else are.`,
    "unknown-hit-policy": (p: Fault<"unknown-hit-policy">): string =>
      `“${p.table}”: there is no hit policy ${p.got}.`,
    "unknown-aggregation": (p: Fault<"unknown-aggregation">): string =>
      `“${p.table}”: ${p.got} is no aggregation, or the hit policy is not COLLECT.`,
    "wrong-cells": (p: Fault<"wrong-cells">): string =>
      `“${p.table}”, rule ${String(p.rule)} has ${String(p.got)} ${p.part} ${p.got === 1 ? "entry" : "entries"} instead of ${String(p.wanted)}.`,
    "bad-cell": (p: Fault<"bad-cell">): string =>
      `“${p.table}”, rule ${String(p.rule)}: “${p.text}” cannot be asked of ${p.input}.`,
    "output-expression": (p: Fault<"output-expression">): string =>
      `“${p.table}”, rule ${String(p.rule)} gives “${p.text}”. A result is a number, a text in quotes, true or false.`,
    "output-values": (p: Fault<"output-values">): string =>
      p.got === null
        ? `“${p.table}” ranks its results, but has no list of output values.`
        : `“${p.table}” ranks its results, but “${p.got}” is not among its output values.`,
    "mixed-outputs": (p: Fault<"mixed-outputs">): string =>
      `“${p.table}” gives numbers and texts in one output, or aggregates what are not numbers of one output.`,
    "list-as-input": (p: Fault<"list-as-input">): string =>
      `“${p.within}” asks for “${p.table}”, which gives a list of results. Give that table a hit policy with one result.`,
    "default-output": (p: Fault<"default-output">): string =>
      `“${p.table}”: the default output must be stated for all outputs, as a number, a text in quotes, true or false.`,
    "invalid-scheme": (): string => "",
    "not-json": (p: Fault<"not-json">): string =>
      `This is not JSON, from line ${String(p.line)}, column ${String(p.column)} on.`,
    "not-a-scheme-file": "The file holds no scheme.",
    "beyond-dmn": (p: Fault<"beyond-dmn">): string =>
      `“${p.scheme}” has no form as decision tables: ${beyond[p.what]}. Save it as .json, or as a workbook.`,
  },
  issues: {
    missing: "this is missing",
    "wrong-type": (p: Issue<"wrong-type">): string => `this must be ${types[p.wanted] ?? p.wanted}`,
    "unknown-keys": (p: Issue<"unknown-keys">): string => `unknown: ${p.keys.join(", ")}`,
    "not-one-of": (p: Issue<"not-one-of">): string => `this must be one of: ${p.values.join(", ")}`,
    "wrong-value": "this value is not allowed",
    broken: (p: Issue<"broken">): string => p.message,
  },
  convert: {
    notes:
      "IN is a DMN file (1.1 to 1.5), a scheme as .json, or a workbook with a rules table; ID is that of a scheme (clientele schemes lists them). " +
      "DMN is written as 1.3: its tables hold the values of settings, and the scheme itself stands in the file beside them, so that nothing is lost on the way back.",
    noSource: "Say what to convert: the id of a scheme, or a .dmn, .json or .xlsx file.",
    noFormat: "Say what to write: --to dmn, json or xlsx.",
    badFormat: (p: { got: string }): string =>
      `“${p.got}” is no format that schemes have. Write dmn, json or xlsx.`,
    otherEnd: (p: { out: string; format: string }): string =>
      `--out “${p.out}” does not end as --to ${p.format} says.`,
    noOut: "A workbook needs a file: --out RULES.xlsx.",
    unreadable: (p: { file: string }): string => `No scheme can be made of ${p.file}:`,
    unwritable: (p: { format: string }): string => `This cannot be written as ${p.format}:`,
    several: (p: { file: string; names: string }): string =>
      `There are several schemes in ${p.file}. Say which, as --decision NAME: ${p.names}.`,
    written: (p: { file: string; name: string }): string => `Wrote “${p.name}” to ${p.file}.`,
    lost: (p: { file: string }): string =>
      `${p.file} was changed in another program beyond its rules. Only its tables were taken over: policies, settings and the words of the other language were not.`,
  },
  /** A place in a scheme, then what is wrong there. */
  at: (place: string, what: string): string => (place === "" ? `${what}.` : `${place}: ${what}.`),
  /** Between the steps to a place. */
  step: ", ",
  /** The members of lists, by the list's name; others are named as they are. */
  members: {
    inputs: "input",
    derived: "derived input",
    arguments: "setting",
    tiers: "tier",
    remarks: "remark",
    examples: "example",
    checks: "check",
    parts: "part",
    rules: "rule",
    criteria: "criterion",
    bands: "band",
    multipliers: "multiplier",
    cutoffs: "cut-off",
    limits: "limit",
    entries: "entry",
    cases: "case",
    shares: "share",
    choices: "choice",
    terms: "term",
    open: "open question",
    actions: "action",
    visits: "visit",
  } as Readonly<Record<string, string>>,
  member: (p: { name: string; number: number }): string => `${p.name} ${String(p.number)}`,
  when: (p: { input: string }): string => `cell of “${p.input}”`,
  precondition: "precondition",
};

const types: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};
