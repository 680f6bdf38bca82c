import * as fc from "fast-check";
import { readSchemeJson, schemeToJson, type DmnFault } from "../../src/dmn";
import { mistakeIn } from "../../src/dmn/json/mistake";
import { schemes } from "../../src/schemes";
import { models } from "../../src/workbook/models";
import { from, input, minimal, table } from "../rules/minimal";

const scheme = minimal({
  inputs: [input("x")],
  method: table([{ when: { x: "> 1" }, tier: "A", from }]),
});
const faultsOf = (text: string): readonly DmnFault[] => {
  const found = readSchemeJson(text);
  return found.ok ? [] : found.faults;
};
const faultsWith = (change: (data: Record<string, unknown>) => void): readonly DmnFault[] => {
  const data = JSON.parse(JSON.stringify(scheme)) as Record<string, unknown>;
  change(data);
  return faultsOf(JSON.stringify(data));
};

test.each(schemes.map((each) => [each.id, each] as const))(
  "%s comes back out of its JSON",
  (_, each) => {
    expect(readSchemeJson(schemeToJson(each), models)).toEqual({ ok: true, value: each });
  },
);

test("a byte order mark in front is no mistake", () => {
  expect(readSchemeJson(`\uFEFF${schemeToJson(scheme)}`)).toEqual({ ok: true, value: scheme });
});

test.each([
  ["", 1, 1],
  ["{", 1, 2],
  ['{"id": 1,}', 1, 10],
  ['{\n  id: "x"\n}', 2, 3],
  ['{"a": 01}', 1, 8],
  ['["a"] x', 1, 7],
  ['"a\nb"', 1, 1],
])("%j stops being JSON in line %d, column %d", (text, line, column) => {
  expect(faultsOf(text)).toEqual([{ code: "not-json", line, column }]);
});

test("the place of a mistake is behind no text that is JSON", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const lines = text.split("\n");
      expect(mistakeIn(text)).toEqual({ line: lines.length, column: lines.at(-1)!.length + 1 });
    }),
  );
});

test("brackets without end are refused, not followed", () => {
  expect(faultsOf("[".repeat(1_000_000))).toEqual([expect.objectContaining({ code: "not-json" })]);
});

test("what is no record is no scheme", () => {
  expect(faultsOf("[1, 2]")).toEqual([{ code: "not-a-scheme-file" }]);
  expect(faultsOf("null")).toEqual([{ code: "not-a-scheme-file" }]);
});

test("ten million characters are refused unread", () => {
  expect(faultsOf(" ".repeat(10_000_000))).toEqual([{ code: "too-large", limit: 8_000_000 }]);
});

test("every place that has not the shape of a scheme is told", () => {
  const faults = faultsWith((data) => {
    delete data["version"];
    data["tiers"] = "A";
    data["colour"] = "red";
    data["scope"] = "sheet";
  });
  expect(faults).toEqual([
    {
      code: "invalid-scheme",
      issues: expect.arrayContaining([
        { path: ["version"], issue: { code: "missing" } },
        { path: ["tiers"], issue: { code: "wrong-type", wanted: "array" } },
        { path: ["scope"], issue: { code: "not-one-of", values: ["row", "column"] } },
        { path: [], issue: { code: "unknown-keys", keys: ["colour"] } },
      ]),
    },
  ]);
});

test("a scheme that does not hold together is told with the place", () => {
  const faults = faultsWith((data) => {
    data["method"] = table([{ when: { y: "> 1" }, tier: "A", from }]);
  });
  expect(faults).toEqual([
    {
      code: "invalid-scheme",
      issues: [
        {
          path: ["method", "rules", 0, "when", "y"],
          issue: { code: "broken", message: 'there is no input "y"' },
        },
      ],
    },
  ]);
});

test("keys that every object has are strangers, too", () => {
  const text = JSON.stringify(scheme).replace("{", '{"__proto__": {"version": "2"}, ');
  expect(faultsOf(text)).toEqual([
    {
      code: "invalid-scheme",
      issues: [{ path: [], issue: { code: "unknown-keys", keys: ["__proto__"] } }],
    },
  ]);
});
