import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  dmnToScheme,
  readDmn,
  schemeToDmn,
  type DmnModel,
  type ImportedScheme,
} from "../../src/dmn";
import { inputsOf, tidy } from "../../src/rules";
import { withReference } from "../models/reference";
import type { TestCell } from "../rules/columns";
import { explained, gradesOf } from "../rules/graded";

const folder = join(__dirname, "../../../shared/reference/dmn-tck");

type Value = string | number | boolean;
type Data = Readonly<Record<string, unknown>>;
type Result = Value | Readonly<Record<string, Value>> | readonly Result[];

interface Suite {
  readonly suite: string;
  readonly tables: readonly {
    readonly decision: string;
    readonly hitPolicy: string;
    readonly inputs: readonly string[];
    readonly rules: readonly {
      readonly when: readonly string[];
      readonly then: readonly string[];
    }[];
  }[];
  readonly cases: readonly {
    readonly id: string;
    readonly inputs: Data;
    readonly expected: Readonly<Record<string, Result>>;
  }[];
}

const read = (file: string): string => readFileSync(join(folder, file), "utf8");

const modelOf = (suite: string): DmnModel => {
  const found = readDmn(read(`${suite}.dmn`));
  if (!found.ok) throw new Error(JSON.stringify(found.faults));
  return found.value;
};

/** What we write of an imported scheme, as a program reads it that knows nothing of ours. */
const again = ({ scheme }: ImportedScheme): ImportedScheme => {
  const xml = schemeToDmn(scheme, "en-US");
  const model = xml.ok ? readDmn(xml.value) : xml;
  if (!model.ok) throw new Error(JSON.stringify(model.faults));
  const found = dmnToScheme({ ...model.value, kept: null });
  if (!found.ok) throw new Error(JSON.stringify(found.faults));
  return found.value[0]!;
};

const importOf = (model: DmnModel, decision: string): ImportedScheme => {
  const found = dmnToScheme(model, { decision });
  if (!found.ok) throw new Error(JSON.stringify(found.faults));
  const [imported] = found.value;
  if (imported === undefined) throw new Error(decision);
  return imported;
};

const isRecord = (data: unknown): data is Data => typeof data === "object" && data !== null;

const valueAt = (data: Data, path: string): Value | undefined =>
  path.split(".").reduce<unknown>((at, name) => (isRecord(at) ? at[name] : undefined), data) as
    Value | undefined;

const rowOf = ({ scheme, sources }: ImportedScheme, data: Data) =>
  Object.fromEntries(
    inputsOf(scheme).map(({ key, choices }): [string, TestCell] => {
      const value = valueAt(data, sources.get(key) ?? "") ?? null;
      return [key, choices?.find(({ label }) => label.en === value)?.key ?? value];
    }),
  );

/** A result as DMN has it: a value, or a record where there are several outputs. */
const given = (outcome: ImportedScheme["outcomes"][number] | undefined): Result => {
  const [only, second] = outcome ?? [];
  if (only === undefined) throw new Error("no result");
  if (second === undefined) return only.value;
  return Object.fromEntries((outcome ?? []).map(({ name, value }) => [name ?? "", value]));
};

const resultOf = (imported: ImportedScheme, data: Data): Result => {
  const { scheme, outcomes } = imported;
  const rows = [rowOf(imported, data)];
  const { tier, score } = gradesOf(scheme, rows);
  const { method } = scheme;
  const table = method.kind === "decision-table" ? method : undefined;
  if (table === undefined || table.aggregation !== undefined) return score[0]!;
  if (!["R", "O", "C"].includes(table.hitPolicy)) return given(outcomes[tier[0]!]);
  const fired = explained(scheme, rows, 0).fired ?? [];
  return fired.map((rule) => {
    const at = scheme.tiers.findIndex(({ key }) => key === table.rules[rule - 1]?.tier);
    return given(outcomes[at]);
  });
};

withReference("the DMN technology compatibility kit", () => {
  const suites = JSON.parse(read("cases.json")) as readonly Suite[];
  const expected = suites.flatMap(({ suite, cases }) =>
    cases.flatMap((each) =>
      Object.entries(each.expected).map(
        ([decision, result]) => [suite, each.id, decision, each.inputs, result] as const,
      ),
    ),
  );

  test("has eighteen suites with 63 results", () => {
    const files = readdirSync(folder).filter((file) => file.endsWith(".dmn"));
    expect(files.sort()).toEqual(suites.map(({ suite }) => `${suite}.dmn`).sort());
    expect(expected).toHaveLength(63);
  });

  test.each(expected)("%s, case %s: %s", (suite, _, decision, inputs, result) => {
    const found = resultOf(importOf(modelOf(suite), decision), inputs);
    // Scores are given to nine decimals: the instalment of 0004 has twelve.
    expect(found).toEqual(typeof result === "number" ? tidy(result) : result);
  });

  // Left out are lists, records, and dateCompare2: days between two dates go out as input data.
  const single = expected.filter(
    ([, , decision, , result]) => typeof result !== "object" && decision !== "dateCompare2",
  );

  test.each(single)(
    "%s, case %s: %s is the same after we have written it",
    (suite, _, decision, inputs, result) => {
      const imported = importOf(modelOf(suite), decision);
      const rewritten = again(imported);
      // Keys are the names in our file; the labels are still those of the suite.
      const sources = new Map(
        [...rewritten.sources].map(([key, name]) => [key, imported.sources.get(name) ?? name]),
      );
      const found = resultOf({ ...rewritten, sources }, inputs);
      expect(typeof result === "boolean" ? String(found) : found).toEqual(
        typeof result === "number"
          ? tidy(result)
          : typeof result === "boolean"
            ? String(result)
            : result,
      );
    },
  );

  test.each(suites.flatMap(({ suite, tables }) => tables.map((table) => [suite, table] as const)))(
    "%s: the tables are those of another reader",
    (suite, table) => {
      const decision = modelOf(suite).decisions.find(({ name }) => name === table.decision);
      const logic = decision?.logic;
      if (logic?.kind !== "table") throw new Error(table.decision);
      expect(logic.table.columns.map(({ text }) => text)).toEqual(table.inputs);
      expect(
        logic.table.rules.map(({ cells, entries }) => ({ when: cells, then: entries })),
      ).toEqual(table.rules);
    },
  );
});
