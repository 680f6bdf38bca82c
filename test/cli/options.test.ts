import { languageAsked, parseOptions, valueOf, type Option } from "../../src/cli/options";
import { messages } from "../../src/text";

const options: readonly Option[] = [
  { name: "scheme", value: "ID", words: "scheme" },
  { name: "map", value: "INPUT=HEADER", repeatable: true, words: "map" },
  { name: "json", words: "json" },
];
const parse = (...args: string[]) => parseOptions("grade", args, options, messages("en-US"));

test("options stand before, between and behind the file", () => {
  const given = parse("--scheme", "abc-share", "in.csv", "--json");
  expect(given.positionals).toEqual(["in.csv"]);
  expect(valueOf(given, "scheme")).toBe("abc-share");
  expect(given.options.has("json")).toBe(true);
});

test("a repeatable option keeps all its values, a single one refuses a second", () => {
  expect(parse("--map=a=A", "--map", "b=B").options.get("map")).toEqual(["a=A", "b=B"]);
  expect(() => parse("--scheme", "x", "--scheme", "y")).toThrow("--scheme is given twice");
});

test("an unknown option names the nearest", () => {
  expect(() => parse("--shceme", "x")).toThrow(
    "There is no option --shceme. Did you mean --scheme?",
  );
});

test("a missing value and a value too much are told apart", () => {
  expect(() => parse("--scheme")).toThrow("--scheme needs a value.");
  expect(() => parse("--json=yes")).toThrow("--json takes no value.");
});

test("the language is found wherever it stands", () => {
  expect(languageAsked(["grade", "x.csv", "--lang", "zh"])).toBe("zh-CN");
  expect(languageAsked(["--lang=EN", "schemes"])).toBe("en-US");
  expect(languageAsked(["schemes"])).toBeUndefined();
  expect(languageAsked(["schemes", "--lang", "fr"])).toBeNull();
});
