import { compile, InvalidSchemeError, readScheme } from "../../src/rules";
import { from, input, minimal } from "./minimal";

const scheme = minimal({
  inputs: [input("x")],
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: [{ when: { x: "> 1" }, tier: "A", from }],
  },
});

const placesOf = (data: unknown): readonly string[] => {
  try {
    readScheme(data);
    return [];
  } catch (error) {
    if (error instanceof InvalidSchemeError) return error.issues.map(({ path }) => path);
    throw error;
  }
};

test("data that went through JSON are the scheme that they were", () => {
  const read = readScheme(JSON.parse(JSON.stringify(scheme)));
  expect(read).toEqual(scheme);
  expect(compile(read).scope).toBe("row");
});

test("every place where data have not the shape of a scheme is told", () => {
  expect(placesOf({ ...scheme, version: "" })).toEqual(["version"]);
  expect(placesOf({ ...scheme, name: { zh: "名", en: "" } })).toEqual(["name.en"]);
  expect(placesOf({ ...scheme, topic: "luck", scope: "cell" })).toEqual(["topic", "scope"]);
});

test("a key that no scheme has is refused, within a part as well", () => {
  const part = { key: "p", label: scheme.name, scheme: { ...scheme, evil: 1 } };
  expect(placesOf({ ...scheme, evil: 1 })).toEqual([""]);
  expect(placesOf({ ...scheme, parts: [part] })).toEqual(["parts.0.scheme"]);
});

test("what is no scheme at all is refused", () => {
  for (const data of [null, 1, "logistics-abc", [], {}])
    expect(() => readScheme(data)).toThrow(InvalidSchemeError);
});
