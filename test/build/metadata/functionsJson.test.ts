import { generateMetadata } from "../../../src/build/metadata/generate";
import { functionsIn, functionWords } from "../../../src/build/metadata/functionsJson";
import type { Metadata } from "../../../src/build/metadata/shape";
import { fields, functions, levels } from "../../../src/functions";
import type { Locale } from "../../../src/rules";
import { schemes } from "../../../src/schemes";
import { catalogue } from "../../../src/industry";

const HELP = "https://grades.example.com/help";
const locales: readonly Locale[] = ["en-US", "zh-CN"];
let generated: Metadata;
const localised = new Map<Locale, Metadata>();

beforeAll(async () => {
  generated = await generateMetadata();
  for (const locale of locales) localised.set(locale, await functionsIn(locale, HELP));
});

const inLocale = (locale: Locale): Metadata => {
  const found = localised.get(locale);
  if (!found) throw new Error(locale);
  return found;
};
const ids = ({ functions: all }: Metadata): string[] => all.map(({ id }) => id).sort();

describe("functions.json", () => {
  test("declares exactly the functions that are registered", () => {
    expect(ids(generated)).toEqual(Object.keys(functions).sort());
  });

  test.each(locales)("has words for exactly these functions in %s", (locale) => {
    expect(Object.keys(functionWords(locale)).sort()).toEqual(ids(generated));
  });

  test.each(locales)("has words for exactly the parameters of each function in %s", (locale) => {
    for (const { id, parameters } of generated.functions) {
      const said = Object.keys(functionWords(locale)[id]?.parameters ?? {}).sort();
      expect([id, ...said]).toEqual([id, ...parameters.map(({ name }) => name).sort()]);
    }
  });

  test("has the same ids, names, types and enum values in both languages", () => {
    const bare = (metadata: Metadata) => ({
      functions: metadata.functions.map(({ id, name, parameters, result }) => ({
        id,
        name,
        result,
        parameters: parameters.map((one) => ({ ...one, name: "", description: "" })),
      })),
      enums: metadata.enums?.map(({ id, values }) => [
        id,
        values.map(({ stringValue }) => stringValue),
      ]),
    });
    expect(bare(inLocale("zh-CN"))).toEqual(bare(inLocale("en-US")));
  });

  test("offers every scheme, taxonomy, field, level, language and mode while an argument is typed", () => {
    const values = Object.fromEntries(
      (inLocale("en-US").enums ?? []).map((one) => [
        one.id,
        one.values.map(({ stringValue }) => stringValue),
      ]),
    );
    expect(values).toEqual({
      SCHEME: schemes.map(({ id }) => id),
      TAXONOMY: catalogue.map(({ id }) => id),
      FIELD: fields.map(({ key }) => key),
      LEVEL: levels.map(({ key }) => key),
      LANGUAGE: ["zh-CN", "en-US"],
      MODE: ["rfm-R", "plain"],
    });
    const used = inLocale("en-US").functions.flatMap(({ parameters }) =>
      parameters.flatMap(({ customEnumId }) => customEnumId ?? []),
    );
    expect(new Set(used)).toEqual(new Set(Object.keys(values)));
  });

  test("names functions as Excel takes them: capitals, no dot, nothing that could be a cell", () => {
    for (const { id, name } of generated.functions) {
      expect(name).toBe(id);
      expect(name).toMatch(/^[A-Z]{3,}[A-Z0-9]*$/);
      expect(name).not.toMatch(/^[A-Z]{1,3}[0-9]+$/);
    }
  });

  test.each(locales)("keeps descriptions in %s to one line", (locale) => {
    for (const { description, parameters } of inLocale(locale).functions) {
      for (const text of [description, ...parameters.map((one) => one.description)]) {
        expect(text).toMatch(/^\S.*\S$/);
      }
    }
  });

  test("passes ranges as matrices and gives matrices back", () => {
    // A hidden function is the self-test's own probe, not for people.
    const shown = generated.functions.filter(({ id }) => !functionWords("en-US")[id]?.hidden);
    for (const { parameters, result } of shown) {
      expect(result.dimensionality).toBe("matrix");
      for (const one of parameters.filter(({ dimensionality }) => dimensionality === "matrix")) {
        expect(one.type).toBe("any");
      }
    }
  });
});
