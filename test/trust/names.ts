import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { functions } from "../../src/functions";
import { catalogue } from "../../src/industry";
import { COLUMNS } from "../../src/rulebook/columns";
import type { Words } from "../../src/rules";
import { schemes } from "../../src/schemes";
import { functionWords } from "../../src/text";
import { resultHeader, resultKindsOf } from "../../src/workbook";
import { CORRECTION_HEADERS } from "../../src/workbook/correctionColumns";
import { ARCHIVE, RUNS, TIERS, UNDO, VERSIONS } from "../../src/workbook/history/tables";
import { clientele } from "../cli/fakeTerminal";

const functionNames = (): readonly string[] => {
  const words: Readonly<Record<string, { readonly parameters: object }>> = functionWords("en-US");
  return Object.keys(functions).flatMap((id) => [
    `function ${id}`,
    ...Object.keys(words[id]?.parameters ?? {}).map(
      (name, at) => `function ${id} ${String(at + 1)} ${name}`,
    ),
  ]);
};

const headersOf = (table: string, headers: Readonly<Record<string, Words>>): readonly string[] =>
  Object.entries(headers).map(([field, { zh, en }]) => `header ${table} ${field}: ${zh} / ${en}`);

const ruleHeaders = (): readonly string[] =>
  Object.entries(COLUMNS).map(
    ([id, { header }]) => `header rules ${id}: ${header.zh} / ${header.en}`,
  );

const resultHeaders = (): readonly string[] =>
  schemes.flatMap((scheme) =>
    resultKindsOf(scheme).map(
      (kind) =>
        `header result ${scheme.id}: ${resultHeader(scheme, kind, "zh-CN")} / ${resultHeader(scheme, kind, "en-US")}`,
    ),
  );

/** The options of commands, as their help lists them. */
const optionNames = async (): Promise<readonly string[]> => {
  const { out } = await clientele(["--help"]);
  const commands = [...out.matchAll(/^ {2}([a-z]+(?: [a-z]+)?)(?: {2,}|$)/gm)].map(
    ([, name = ""]) => name,
  );
  const all = commands.map(async (command) => {
    const help = await clientele([...command.split(" "), "--help"]);
    const options = [...help.out.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, option = ""]) => option);
    return [`command ${command}`, ...options.map((option) => `option ${command} ${option}`)];
  });
  return (await Promise.all(all)).flat();
};

/** The settings that stand in workbooks, by their keys in the source. */
const settingNames = (): readonly string[] =>
  readdirSync("src/taskpane", { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .flatMap((path) => [
      ...readFileSync(join("src/taskpane", path), "utf8").matchAll(/["`](clientele\.\w+)/g),
    ])
    .map(([, key = ""]) => `setting ${key}`);

/** Every name that workbooks, formulas and scripts of users hold, a line each, in order. */
export const names = async (): Promise<readonly string[]> =>
  [
    ...new Set([
      ...functionNames(),
      ...schemes.map(({ id }) => `scheme ${id}`),
      ...schemes.flatMap(({ id, inputs }) => inputs.map(({ key }) => `input ${id} ${key}`)),
      ...schemes.flatMap(({ id, tiers }) => tiers.map(({ key }) => `tier ${id} ${key}`)),
      ...catalogue.map(({ id }) => `taxonomy ${id}`),
      ...headersOf("runs", RUNS.headers),
      ...headersOf("tiers", TIERS.headers),
      ...headersOf("versions", VERSIONS.headers),
      ...headersOf("archive", ARCHIVE.headers),
      ...headersOf("undo", UNDO.headers),
      ...headersOf("corrections", CORRECTION_HEADERS),
      ...ruleHeaders(),
      ...resultHeaders(),
      ...(await optionNames()),
      ...settingNames(),
    ]),
  ].sort();
