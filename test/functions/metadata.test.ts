import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

import { functions } from "../../src/functions";
import { messages } from "../../src/text";
import { associated } from "./host";

interface Described {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  }[];
}

const folder = join(__dirname, "../../src/functions");
const described = async (): Promise<readonly Described[]> => {
  const files = readdirSync(folder)
    .map((name) => join(folder, name))
    .filter(
      (file) => file.endsWith(".ts") && readFileSync(file, "utf8").includes("@customfunction"),
    );
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  expect(errors).toEqual([]);
  return (JSON.parse(metadataJson) as { functions: readonly Described[] }).functions;
};

test("the functions described, at the door, registered and worded in both languages are the same", async () => {
  await import("../../src/functions/register");
  const ids = (await described()).map(({ id }) => id).sort();
  expect(Object.keys(functions)).toEqual(ids);
  expect([...associated.keys()]).toEqual(ids);
  for (const locale of ["en-US", "zh-CN"] as const)
    expect(Object.keys(messages(locale).functions)).toEqual(ids);
});

test("the English words are the doc comments of the sources", async () => {
  const words = messages("en-US").functions as Readonly<
    Record<
      string,
      {
        description: string;
        parameters: Readonly<Record<string, { name: string; description: string }>>;
      }
    >
  >;
  for (const { id, description, parameters } of await described()) {
    expect(words[id]?.description).toBe(description);
    const said = parameters.map(({ name, description: about }) => ({ name, description: about }));
    expect(Object.values(words[id]?.parameters ?? {})).toEqual(said);
  }
});

test("names can stand in Excel: at least three letters, and no cell address", () => {
  for (const id of Object.keys(functions)) {
    expect(id).toMatch(/^[A-Z]{3,}$/);
    expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
  }
});

test("every function takes its arguments by position: omitted ones are null, and the invocation comes last", () => {
  const run = functions.ABCTIER as (...given: unknown[]) => unknown[][];
  expect(run([[5], [1]], null, null, null, { address: "A1" })).toEqual(
    [["C"], ["C"]].map((_, row) => [row === 0 ? "A" : "C"]),
  );
});
