import * as fc from "fast-check";
import { readDmn } from "../../src/dmn";
import { data, decision, definitions, faultsIn, modelIn, schemeFrom, tableXml } from "./texts";

const table = tableXml({
  inputs: ["age:number"],
  rules: [
    [">= 18", '"yes"'],
    ["< 18", '"no"'],
  ],
});
const good = definitions(data("age", "number") + decision("Grown", table));

test.each([
  "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
  "http://www.omg.org/spec/DMN/20180521/MODEL/",
  "https://www.omg.org/spec/DMN/20191111/MODEL/",
  "https://www.omg.org/spec/DMN/20211108/MODEL/",
  "https://www.omg.org/spec/DMN/20230324/MODEL/",
])("a model of %s is read", (namespace) => {
  const xml = definitions(data("age", "number") + decision("Grown", table), namespace);
  expect(schemeFrom(xml).scheme.tiers.map(({ key }) => key)).toEqual(["yes", "no"]);
});

test("the namespace counts, not the prefix", () => {
  const prefixed = good.replace(/<(\/?)([a-zA-Z])/g, "<$1dmn:$2").replace("xmlns=", "xmlns:dmn=");
  expect(modelIn(prefixed)).toEqual(modelIn(good));
});

test("a byte order mark in front is no part of the file", () => {
  expect(modelIn(`\uFEFF${good}`)).toEqual(modelIn(good));
});

describe("what is no XML", () => {
  test("a file that ends too early is refused with its line", () => {
    const cut = good.slice(0, good.indexOf("</decisionTable>"));
    expect(faultsIn(cut)).toEqual([{ code: "not-xml", line: 2, column: expect.any(Number) }]);
  });

  test("the line and column are those of the mistake", () => {
    expect(faultsIn("<a>\n  <b></c>\n</a>")).toEqual([{ code: "not-xml", line: 2, column: 9 }]);
  });

  test.each([
    ["nothing", ""],
    ["blanks", " \n "],
    ["JSON", '{"id": 1}'],
    ["a zip", "PK\u0003\u0004"],
  ])("%s is refused", (_, xml) => {
    expect(faultsIn(xml)).toEqual([expect.objectContaining({ code: "not-xml" })]);
  });

  test("ten million characters of anything are refused unread", () => {
    expect(faultsIn("x".repeat(10_000_000))).toEqual([{ code: "too-large", limit: 8_000_000 }]);
  });

  test("elements within elements without end are refused", () => {
    expect(faultsIn("<a>".repeat(100_000))).toEqual([{ code: "too-deep", limit: 60 }]);
  });
});

describe("entities", () => {
  test("a document type is refused, whatever it defines", () => {
    const bomb = `<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>\n${definitions("&b;").slice(39)}`;
    expect(faultsIn(bomb)).toEqual([{ code: "doctype", line: 1 }]);
  });

  test("a document type that points outside is refused", () => {
    const outside = `<!DOCTYPE d SYSTEM "file:///etc/passwd">${good.slice(good.indexOf("<definitions"))}`;
    expect(faultsIn(outside)).toEqual([{ code: "doctype", line: 1 }]);
  });

  test("an entity that nothing defines is no XML", () => {
    expect(faultsIn(definitions("<description>&boom;</description>"))).toEqual([
      expect.objectContaining({ code: "not-xml", line: 2 }),
    ]);
  });
});

describe("what is no DMN", () => {
  test("another root is named with its namespace", () => {
    expect(faultsIn('<workbook xmlns="urn:x"/>')).toEqual([
      { code: "wrong-root", got: "workbook", namespace: "urn:x" },
    ]);
  });

  test("definitions of BPMN are not those of DMN", () => {
    expect(faultsIn('<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"/>')).toEqual([
      expect.objectContaining({ code: "wrong-root", got: "definitions" }),
    ]);
  });

  test("a model without decisions has nothing to take", () => {
    expect(faultsIn(definitions(data("age", "number")))).toEqual([{ code: "no-decisions" }]);
  });

  test("an element that we do not know is named, and so is an import", () => {
    expect(faultsIn(definitions('<import name="other"/><surprise/>'))).toEqual([
      { code: "unsupported-element", element: "import", within: "test", line: 2 },
      { code: "unsupported-element", element: "surprise", within: "test", line: 2 },
    ]);
  });

  test("pictures, remarks and sources are left out", () => {
    const aside =
      '<knowledgeSource id="k" name="law"/><textAnnotation/><association/><decisionService name="s"/>';
    const more = good.replace("<inputData", `${aside}<inputData`);
    expect(modelIn(more)).toEqual(modelIn(good));
  });

  test("two things of one name cannot be told apart", () => {
    const twice = definitions(data("age", "number") + decision("age", table));
    expect(faultsIn(twice)).toEqual([{ code: "duplicate-name", name: "age" }]);
  });
});

describe("tables", () => {
  const withTable = (xml: string): string =>
    definitions(data("age", "number") + decision("Grown", xml));

  test("an unknown hit policy is named with its table", () => {
    const odd = tableXml({ attributes: 'hitPolicy="BEST"', inputs: ["age:number"], rules: [] });
    expect(faultsIn(withTable(odd))).toEqual([
      { code: "unknown-hit-policy", got: "BEST", table: "Grown" },
    ]);
  });

  test.each(["MEDIAN", "SUM"])("aggregation %s without C is refused", (aggregation) => {
    const odd = tableXml({
      attributes: `aggregation="${aggregation}"`,
      inputs: ["age:number"],
      rules: [],
    });
    expect(faultsIn(withTable(odd))).toEqual([
      { code: "unknown-aggregation", got: aggregation, table: "Grown" },
    ]);
  });

  test("every rule with too few or too many cells is named", () => {
    const odd = tableXml({
      inputs: ["age:number"],
      rules: [["-", '"a"'], ["-"], ["-", '"a"', '"b"']],
    });
    expect(faultsIn(withTable(odd))).toEqual([
      { code: "wrong-cells", table: "Grown", rule: 2, part: "output", got: 0, wanted: 1 },
      { code: "wrong-cells", table: "Grown", rule: 3, part: "output", got: 2, wanted: 1 },
    ]);
  });

  test("the faults of all decisions are told at once", () => {
    const odd = tableXml({ attributes: 'hitPolicy="X"', inputs: [], rules: [] });
    const read = readDmn(definitions(decision("One", odd) + decision("Two", odd)));
    expect(read.ok ? [] : read.faults).toHaveLength(2);
  });

  test("another expression language is refused", () => {
    const odd = table.replace("<inputEntry>", '<inputEntry expressionLanguage="juel">');
    expect(faultsIn(withTable(odd))).toEqual([
      { code: "other-language", language: "juel", within: "Grown" },
    ]);
  });

  test("an empty cell asks nothing, as Camunda has it", () => {
    const odd = tableXml({ inputs: ["age:number"], rules: [["", '"a"']] });
    expect(schemeFrom(withTable(odd)).scheme.method).toMatchObject({ rules: [{ when: {} }] });
  });
});

test("a file that was damaged anywhere is a value or faults, and never an error", () => {
  const piece = fc.constantFrom(
    "<",
    ">",
    "&",
    '"',
    "/",
    "<rule>",
    "</text>",
    "-",
    "if ",
    "..",
    "不",
    "",
  );
  const damage = fc.array(fc.tuple(fc.nat(good.length), fc.nat(12), piece), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(damage, (changes) => {
      const damaged = changes.reduce(
        (xml, [at, length, text]) => xml.slice(0, at) + text + xml.slice(at + length),
        good,
      );
      expect(Array.isArray(faultsIn(damaged))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("any text at all in cells, inputs and outputs is a value or faults", () => {
  const text = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc
      .array(
        fc.constantFrom(
          "if ",
          "then ",
          "else ",
          "age",
          "(",
          ")",
          "[",
          "]",
          "..",
          "1",
          '"a"',
          "-",
          "**",
          "not(",
          ",",
          ">",
          "null",
          "@",
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, text, text, (input, cell, output) => {
      const xml = definitions(
        data("age", "number") +
          decision(
            "T",
            tableXml({ inputs: [`${input.replace(/:/g, "")}:number`], rules: [[cell, output]] }),
          ) +
          decision(
            "L",
            `<literalExpression><text><![CDATA[${input.replace(/]]>/g, "")}]]></text></literalExpression>`,
          ),
      );
      expect(Array.isArray(faultsIn(xml))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("a table of ten thousand rules is read in a moment", () => {
  const rules = Array.from({ length: 10_000 }, (_, index) => [
    `[${index}..${index + 1})`,
    String(index),
  ]);
  const xml = definitions(
    data("age", "number") + decision("Big", tableXml({ inputs: ["age:number"], rules })),
  );
  const begin = performance.now();
  expect(schemeFrom(xml).scheme.tiers).toHaveLength(10_000);
  expect(performance.now() - begin).toBeLessThan(5000);
});
