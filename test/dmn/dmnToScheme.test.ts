import { inputsOf } from "../../src/rules";
import { gradesOf, tiersOf } from "../rules/graded";
import {
  data,
  decision,
  definitions,
  faultsIn,
  importedFrom,
  modelIn,
  schemeFrom,
  tableXml,
  type TestTable,
} from "./texts";
import { dmnToScheme } from "../../src/dmn";

const inputs = data("age", "number") + data("risk", "string") + data("safe", "boolean");
const withTable = (table: TestTable, more = inputs): string =>
  definitions(more + decision("Result", tableXml(table)));

describe("a decision with a table", () => {
  const { scheme } = schemeFrom(
    withTable({
      attributes: 'hitPolicy="PRIORITY"',
      inputs: ["age:number", "safe:boolean"],
      outputs: ['|"low","high"'],
      rules: [
        [">= 18", "true", '"high"'],
        ["-", "-", '"low"'],
      ],
    }),
  );

  test("becomes a scheme whose tiers are the output values, best first", () => {
    expect(scheme.tiers.map(({ label }) => label.en)).toEqual(["low", "high"]);
  });

  test("says where it comes from", () => {
    expect(scheme.source).toEqual({
      kind: "default",
      words: { zh: "从 DMN“test”导入", en: "imported from DMN “test”" },
    });
  });

  test("does not take a blank for an answer", () => {
    expect(scheme.inputs.map(({ blank }) => blank)).toEqual(["unknown", "unknown"]);
  });

  test("grades", () => {
    expect(
      tiersOf(scheme, [
        { age: 20, safe: true },
        { age: null, safe: false },
      ]),
    ).toEqual(["low", "low"]);
  });
});

describe("inputs", () => {
  test("are named by their label, and found by their name as well", () => {
    const labelled = inputs.replace('name="age"', 'name="age" label="Age of the customer"');
    const [input] = schemeFrom(
      withTable({ inputs: ["age:number"], rules: [["> 1", '"a"']] }, labelled),
    ).scheme.inputs;
    expect(input).toMatchObject({
      key: "age",
      label: { en: "Age of the customer" },
      synonyms: { en: ["age"] },
    });
  });

  test("of a definition with allowed values are choices", () => {
    const types =
      '<itemDefinition name="tRisk"><typeRef>string</typeRef><allowedValues><text>"High", "Low"</text></allowedValues></itemDefinition>';
    const xml = definitions(
      types +
        data("risk", "tRisk") +
        decision("R", tableXml({ inputs: ["risk"], rules: [['"High"', '"a"']] })),
    );
    const { scheme } = schemeFrom(xml);
    expect(scheme.inputs[0]).toMatchObject({
      type: "choice",
      choices: [
        { key: "high", label: { en: "High" } },
        { key: "low", label: { en: "Low" } },
      ],
    });
    expect(tiersOf(scheme, [{ risk: "high" }])).toEqual(["a"]);
  });

  test("limited to a range have its ends as plausible values", () => {
    const limited = tableXml({ inputs: ["age:number"], rules: [["> 20", '"a"']] }).replace(
      "</inputExpression>",
      "</inputExpression><inputValues><text>[18..120]</text></inputValues>",
    );
    const { scheme } = schemeFrom(definitions(inputs + decision("R", limited)));
    expect(scheme.inputs[0]).toMatchObject({ type: "number", min: 18, max: 120 });
  });

  test("without a type have that of the cells that ask for them", () => {
    const bare = "age safe day"
      .split(" ")
      .map((name) => `<inputData name="${name}"/>`)
      .join("");
    const { scheme } = schemeFrom(
      withTable(
        {
          inputs: ["age", "safe", "day"],
          rules: [["[1..2]", "true", '> date("2026-01-01")', '"a"']],
        },
        bare,
      ),
    );
    expect(scheme.inputs.map(({ type }) => type)).toEqual(["number", "boolean", "date"]);
  });

  test("of models without input data are the plain names in the tables, as Camunda writes them", () => {
    const { scheme } = schemeFrom(
      withTable({ inputs: ["Guest count:integer"], rules: [["<= 4", '"a"']] }, ""),
    );
    expect(scheme.inputs).toMatchObject([
      { key: "guestCount", label: { en: "Guest count" }, type: "number" },
    ]);
  });

  test.each([
    ["客户等级", "input1"],
    ["2nd order", "ndOrder"],
    ["VIP", "vip"],
    ["constructor", "constructor2"],
    ["__proto__", "proto"],
    ["toString", "toString2"],
    ["score", "score2"],
  ])("%s gets the key %s, and keeps its name", (name, key) => {
    const xml = withTable(
      { inputs: [`${name}:number`], rules: [["> 1", '"a"']] },
      data(name, "number"),
    );
    const { scheme } = schemeFrom(xml);
    expect(scheme.inputs).toMatchObject([{ key, label: { zh: name, en: name } }]);
    expect(tiersOf(scheme, [{ [key]: 2 }])).toEqual(["a"]);
  });

  test("of Chinese names alone are told apart by numbers", () => {
    const xml = withTable(
      { inputs: ["年龄:number", "地区:string"], rules: [["> 1", '"华东"', '"优先"']] },
      data("年龄", "number") + data("地区", "string"),
    );
    const { scheme } = schemeFrom(xml);
    expect(scheme.inputs.map(({ key, label }) => [key, label.zh])).toEqual([
      ["input1", "年龄"],
      ["input2", "地区"],
    ]);
    expect(scheme.tiers.map(({ key, label }) => [key, label.zh])).toEqual([["T1", "优先"]]);
  });

  test("of types that no column holds are refused", () => {
    const xml = withTable(
      { inputs: ["span"], rules: [["-", '"a"']] },
      data("span", "years and months duration"),
    );
    expect(faultsIn(xml)).toEqual([
      { code: "unsupported-type", name: "span", type: "years and months duration" },
    ]);
  });
});

describe("names in cells", () => {
  test("are compared row by row", () => {
    const { scheme } = schemeFrom(
      withTable(
        {
          attributes: 'hitPolicy="FIRST"',
          inputs: ["age:number"],
          rules: [
            ["[least..20)", '"in"'],
            ["-", '"out"'],
          ],
        },
        data("age", "number") + data("least", "number"),
      ),
    );
    const rows = [
      { age: 10, least: 10 },
      { age: 10, least: 11 },
      { age: 20, least: 1 },
    ];
    expect(tiersOf(scheme, rows)).toEqual(["in", "out", "out"]);
  });

  test("that nothing bears are named with the table", () => {
    const xml = withTable({ inputs: ["age:number"], rules: [["> leest", '"a"']] });
    expect(faultsIn(xml)).toEqual([{ code: "unknown-name", name: "leest", within: "Result" }]);
  });

  test("in a list of tests are refused, as a rule says one thing of a difference", () => {
    const xml = withTable({ inputs: ["age:number"], rules: [["1, age", '"a"']] });
    expect(faultsIn(xml)).toEqual([
      { code: "bad-cell", table: "Result", rule: 1, input: "age", text: "1, age" },
    ]);
  });
});

describe("what is not taken is a fault that names it", () => {
  test("an unknown name as an input", () => {
    const xml = withTable({ inputs: ["aeg:number"], rules: [["-", '"a"']] });
    expect(faultsIn(xml)).toEqual([{ code: "unknown-name", name: "aeg", within: "Result" }]);
  });

  test("a call of a function as an input", () => {
    const xml = withTable({ inputs: ["count(age):number"], rules: [["-", '"a"']] });
    expect(faultsIn(xml)).toEqual([
      { code: "unsupported-expression", text: "count(age)", at: 0, within: "Result" },
    ]);
  });

  test("a cell that is no plain test, and one of another type", () => {
    const xml = withTable({
      inputs: ["age:number", "safe:boolean"],
      rules: [
        ["? > 3", "-", '"a"'],
        ["-", "> 3", '"a"'],
      ],
    });
    expect(faultsIn(xml)).toEqual([
      { code: "bad-cell", table: "Result", rule: 1, input: "age", text: "? > 3" },
    ]);
    const second = withTable({ inputs: ["safe:boolean"], rules: [["> 3", '"a"']] });
    expect(faultsIn(second)).toEqual([
      { code: "bad-cell", table: "Result", rule: 1, input: "safe", text: "> 3" },
    ]);
  });

  test.each(["age * 2", "-", "Approved", "null", '"a", "b"'])("the output entry %s", (text) => {
    const xml = withTable({ inputs: ["age:number"], rules: [["-", text]] });
    expect(faultsIn(xml)).toEqual([{ code: "output-expression", table: "Result", rule: 1, text }]);
  });

  test.each(["relation", "list", "functionDefinition", "conditional", "filter", "for", "every"])(
    "a boxed %s",
    (element) => {
      const xml = definitions(inputs + decision("Result", `<${element}/>`));
      expect(faultsIn(xml)).toEqual([
        { code: "unsupported-element", element, within: "Result", line: 2 },
      ]);
    },
  );

  test("a decision without any logic", () => {
    expect(faultsIn(definitions(decision("Result", "")))).toEqual([
      { code: "missing", element: "decisionTable", within: "Result", line: 2 },
    ]);
  });

  test("numbers and words in one output", () => {
    const xml = withTable({
      inputs: ["age:number"],
      rules: [
        ["1", "2"],
        ["2", '"a"'],
      ],
    });
    expect(faultsIn(xml)).toEqual([{ code: "mixed-outputs", table: "Result" }]);
  });

  test("a sum of words", () => {
    const xml = withTable({
      attributes: 'hitPolicy="COLLECT" aggregation="SUM"',
      inputs: ["age:number"],
      rules: [["1", '"a"']],
    });
    expect(faultsIn(xml)).toEqual([{ code: "mixed-outputs", table: "Result" }]);
  });

  test("a priority without output values, or of one that is not among them", () => {
    const table = {
      attributes: 'hitPolicy="PRIORITY"',
      inputs: ["age:number"],
      rules: [["1", '"a"']],
    };
    expect(faultsIn(withTable(table))).toEqual([
      { code: "output-values", table: "Result", got: null },
    ]);
    expect(faultsIn(withTable({ ...table, outputs: ['|"b","c"'] }))).toEqual([
      { code: "output-values", table: "Result", got: "a" },
    ]);
  });
});

describe("decisions that need others", () => {
  const score = decision(
    "Points",
    tableXml({
      attributes: 'hitPolicy="COLLECT" aggregation="SUM"',
      inputs: ["age:number", "safe:boolean"],
      rules: [
        [">= 18", "-", "10"],
        ["-", "true", "5.5"],
      ],
    }),
    "number",
  );
  const grade = decision(
    "Grade",
    tableXml({
      inputs: ["Points:number"],
      rules: [
        [">= 15", '"A"'],
        ["< 15", '"B"'],
      ],
    }),
  );
  const last = decision(
    "Offer",
    tableXml({
      inputs: ["Grade:string", "risk:string"],
      rules: [
        ['"A"', '"low"', '"yes"'],
        ['"A"', 'not("low")', '"no"'],
        ['"B"', "-", '"no"'],
      ],
    }),
  );
  const xml = definitions(inputs + score + grade + last);

  test("have them as parts, and only the last is a scheme of its own", () => {
    const { scheme } = schemeFrom(xml);
    expect(scheme.name.en).toBe("Offer");
    expect(scheme.parts?.map(({ key }) => key)).toEqual(["grade"]);
    expect(inputsOf(scheme).map(({ key }) => key)).toEqual(["risk", "age", "safe"]);
  });

  test("are graded through them", () => {
    const { scheme } = schemeFrom(xml);
    const rows = [
      { age: 20, safe: true, risk: "low" },
      { age: 20, safe: false, risk: "low" },
      { age: 20, safe: true, risk: "other" },
    ];
    expect(tiersOf(scheme, rows)).toEqual(["yes", "no", "no"]);
  });

  test("may be asked for by name or id", () => {
    const { scheme } = schemeFrom(xml, { decision: "Points" });
    expect([...gradesOf(scheme, [{ age: 20, safe: true }]).score]).toEqual([15.5]);
    expect(schemeFrom(xml, { decision: "d_Grade" }).decision).toBe("Grade");
  });

  test("that are not there are answered with those that are", () => {
    expect(faultsIn(xml, { decision: "Graed" })).toEqual([
      { code: "no-such-decision", name: "Graed", known: ["Points", "Grade", "Offer"] },
    ]);
  });

  test("and nothing else are schemes of their own", () => {
    const other = decision("Other", tableXml({ inputs: ["age:number"], rules: [["-", '"x"']] }));
    expect(
      importedFrom(definitions(inputs + score + grade + other)).map((each) => each.decision),
    ).toEqual(["Grade", "Other"]);
  });

  test("in a circle are refused", () => {
    const one = decision("One", tableXml({ inputs: ["Two:string"], rules: [["-", '"x"']] }));
    const two = decision("Two", tableXml({ inputs: ["One:string"], rules: [["-", '"x"']] }));
    expect(faultsIn(definitions(one + two))[0]).toMatchObject({ code: "cycle" });
  });

  test("with a list of results cannot be asked by others", () => {
    const list = decision(
      "List",
      tableXml({
        attributes: 'hitPolicy="RULE ORDER"',
        inputs: ["age:number"],
        rules: [["-", '"x"']],
      }),
    );
    const asks = decision("Asks", tableXml({ inputs: ["List:string"], rules: [['"x"', '"y"']] }));
    expect(faultsIn(definitions(inputs + list + asks))).toEqual([
      { code: "list-as-input", table: "List", within: "Asks" },
    ]);
  });

  test("twice each, and so on, end in a fault and not in exhaustion", () => {
    const chain = Array.from({ length: 40 }, (_, index) => {
      const [one, two] = [`D${index - 1}`, `E${index - 1}`];
      const cells = index === 0 ? ["age:number"] : [`${one}:string`, `${two}:string`];
      const rule = index === 0 ? ["> 1", '"x"'] : ['"x"', '"x"', '"x"'];
      return ["D", "E"]
        .map((name) => decision(`${name}${index}`, tableXml({ inputs: cells, rules: [rule] })))
        .join("");
    });
    expect(faultsIn(definitions(inputs + chain.join("")))[0]).toMatchObject({ code: "too-deep" });
  });
});

describe("expressions", () => {
  const literal = (text: string): string =>
    `<literalExpression><text>${text}</text></literalExpression>`;
  const scoreOf = (text: string, row: Readonly<Record<string, number>>): number => {
    const more = data("a", "number") + data("b", "number") + data("net margin", "number");
    const { scheme } = schemeFrom(definitions(more + decision("Sum", literal(text), "number")));
    return gradesOf(scheme, [row]).score[0] ?? NaN;
  };

  test.each([
    ["a + b * 2", 7],
    ["(a + b) * 2", 8],
    ["a - b - 1", -3],
    ["-a ** 2 + b", 4],
    ["b ** a ** 2", 9],
    ["net margin - a", 9],
    ["12 / b / 2", 2],
  ])("%s is %d", (text, value) => {
    expect(scoreOf(text, { a: 1, b: 3, netMargin: 10 })).toBe(value);
  });

  test.each(["if a &gt; 1 then", "a +", "a b", "sum(a, b)", "a instance of number", '"a" + 1'])(
    "%s is refused",
    (text) => {
      const xml = definitions(
        data("a", "number") + data("b", "number") + decision("S", literal(text)),
      );
      expect(faultsIn(xml)).toEqual([expect.objectContaining({ code: "unsupported-expression" })]);
    },
  );

  test("if-then-else is a table whose first rule that holds decides", () => {
    const text = 'if age &lt; 18 then "young" else if risk = "high" then "no" else "yes"';
    const { scheme } = schemeFrom(definitions(inputs + decision("S", literal(text))));
    const rows = [
      { age: 17, risk: "high" },
      { age: 18, risk: "high" },
      { age: 18, risk: "low" },
    ];
    expect(tiersOf(scheme, rows)).toEqual(["young", "no", "yes"]);
  });
});

test("a default output is given where no rule holds", () => {
  const table = tableXml({
    inputs: ["age:number"],
    rules: [[">= 18", '"yes"']],
  }).replace("<output>", '<output><defaultOutputEntry><text>"no"</text></defaultOutputEntry>');
  const { scheme } = schemeFrom(definitions(inputs + decision("R", table)));
  expect(tiersOf(scheme, [{ age: 17 }, { age: 18 }, { age: null }])).toEqual([
    "no",
    "yes",
    "missing-input",
  ]);
});

test("schemes of one name get ids of their own", () => {
  const table = tableXml({ inputs: ["age:number"], rules: [["-", '"a"']] });
  const xml = definitions(inputs + decision("客户", table) + decision("等级", table));
  const found = dmnToScheme(modelIn(xml));
  expect(found.ok && found.value.map(({ scheme }) => scheme.id)).toEqual(["dmn", "dmn-2"]);
});
