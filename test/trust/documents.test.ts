import { readSchemeJson, schemeToJson } from "../../src/dmn";
import { readRules } from "../../src/rulebook";
import { compile, InvalidSchemeError, type Derived, type Scheme } from "../../src/rules";
import { definitions, faultsIn, tableXml } from "../dmn/texts";
import { from, input, minimal, table } from "../rules/minimal";
import { schemeOf, tableOf } from "../rulebook/tables";
import { bounded } from "./bounded";

const decision = (name: string, expression: string, needs: readonly string[] = []): string =>
  `<decision id="${name}" name="${name}"><variable name="${name}" typeRef="number"/>${needs
    .map(
      (need) =>
        `<informationRequirement><requiredDecision href="#${need}"/></informationRequirement>`,
    )
    .join("")}<literalExpression><text>${expression}</text></literalExpression></decision>`;
const INPUT = '<inputData id="x" name="x"><variable name="x" typeRef="number"/></inputData>';

/** A table over the last of some decisions. */
const over = (name: string, decisions: string): string =>
  definitions(
    `${INPUT}${decisions}<decision id="t" name="t"><informationRequirement><requiredDecision href="#${name}"/></informationRequirement>${tableXml(
      {
        inputs: [`${name}:number`],
        rules: [
          ["> 1", '"A"'],
          ["-", '"B"'],
        ],
      },
    )}</decision>`,
  );

const codes = (xml: string): readonly string[] =>
  bounded(() => faultsIn(xml)).map(({ code }) => code);

describe("DMN", () => {
  test("decisions that each need the one before twice do not grow without end", () => {
    const chain = Array.from({ length: 60 }, (_, at) => {
      const before = at === 0 ? "x" : `d${String(at - 1)}`;
      return decision(`d${String(at)}`, `${before} + ${before}`, at === 0 ? [] : [before]);
    });
    expect(codes(over("d59", chain.join("")))).toEqual(["too-deep"]);
  });

  test("decisions that need each other in a circle are named", () => {
    const circle = decision("a", "b + 1", ["b"]) + decision("b", "a + 1", ["a"]);
    expect(codes(over("a", circle))).toContain("cycle");
  });

  test("a decision that needs itself is one", () => {
    expect(codes(over("a", decision("a", "a + 1", ["a"])))).toContain("cycle");
  });

  test("a chain of a thousand decisions is read, or refused, and the stack holds", () => {
    const chain = Array.from({ length: 1000 }, (_, at) => {
      const before = at === 0 ? "x" : `d${String(at - 1)}`;
      return decision(`d${String(at)}`, `${before} + 1`, at === 0 ? [] : [before]);
    });
    for (const code of codes(over("d999", chain.join("")))) expect(code).toBe("too-deep");
  });

  test("brackets in brackets in a cell or an expression are refused", () => {
    const deep = `${"(".repeat(20_000)}x${")".repeat(20_000)}`;
    expect(codes(over("a", decision("a", deep)))).not.toEqual([]);
    expect(codes(over("a", decision("a", `x${" + 1".repeat(20_000)}`)))).not.toEqual([]);
  });

  test("a file that is included is neither looked for nor asked for", () => {
    const include =
      '<import namespace="urn:o" locationURI="https://evil.example/o.dmn" importType="dmn"/>';
    expect(faultsIn(definitions(include))).toMatchObject([
      { code: "unsupported-element", element: "import" },
    ]);
  });

  test("code in another language is not run", () => {
    const js = decision("a", "x").replace(
      "<literalExpression>",
      '<literalExpression expressionLanguage="javascript">',
    );
    expect(codes(over("a", js))).toContain("other-language");
  });
});

const calculated = (key: string, of: string, formula: string): Derived => ({
  kind: "calculated",
  key,
  label: { zh: key, en: key },
  from,
  of: [of],
  formula,
});
const scored = (derived: readonly Derived[]): Scheme =>
  minimal({
    inputs: [input("x")],
    derived,
    method: table([{ when: { x: "> 1" }, tier: "A", from }]),
  });

describe("JSON", () => {
  const scheme = schemeOf("logistics-abc");

  test("lists and records in each other without end are refused", () => {
    for (const text of [
      "[".repeat(1_000_000),
      `{"parts":`.repeat(100_000),
      `${'{"parts":[{"scheme":'.repeat(20_000)}{}${"}]}".repeat(20_000)}`,
    ])
      expect(bounded(() => readSchemeJson(text)).ok).toBe(false);
  });

  test("a scheme of ten million characters is refused unread", () => {
    const text = schemeToJson(scheme).replace('"about"', `"${"a".repeat(10_000_000)}": 1, "about"`);
    expect(readSchemeJson(text)).toMatchObject({ ok: false, faults: [{ code: "too-large" }] });
  });

  test("a formula is arithmetic: no name of the page, no call, no code", () => {
    for (const formula of ["globalThis", "x.constructor", "alert(1)", "`${1}`", "1;1", "[].map"]) {
      const text = schemeToJson(scored([calculated("d", "x", formula)]));
      expect([formula, readSchemeJson(text).ok]).toEqual([formula, false]);
    }
    const honest = schemeToJson(scored([calculated("d", "x", "x * 2")]));
    expect(readSchemeJson(honest)).toMatchObject({ ok: true });
  });
});

describe("rules", () => {
  test("inputs that are calculated from each other in a circle are refused", () => {
    const circle = scored([calculated("p", "q", "q + 1"), calculated("q", "p", "p + 1")]);
    expect(() => compile(circle)).toThrow(InvalidSchemeError);
  });

  test("a table of rules full of formulas, markup and keys is read as text, or refused", () => {
    const rules = tableOf("logistics-abc");
    for (const text of ["=1+1", "<script>", "__proto__", "constructor", "{{1}}", "${1}"])
      for (const column of (rules[0] ?? []).keys()) {
        const read = readRules(
          rules.map((row, at) =>
            at === 0 ? row : row.map((cell, i) => (i === column ? text : cell)),
          ),
          () => null,
        );
        if (read.ok)
          for (const { key } of read.value.scheme.tiers)
            expect(key in Object.prototype).toBe(false);
        else expect(read.faults.length).toBeGreaterThan(0);
      }
  });
});
