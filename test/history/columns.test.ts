import fc from "fast-check";
import { compile, inputsOf, serialOfIso, type Input } from "../../src/rules";
import {
  GROUP,
  groupsOf,
  readingText,
  readingTexts,
  readReading,
  regrade,
} from "../../src/history";
import { columnsOf } from "../../src/history/columns";
import { columnsOf as testColumns } from "../rules/columns";
import { input, minimal, table, from } from "../rules/minimal";
import { alone, models, row, rulesOf, schemeOf, tiersGiven, together } from "../rules/questions";

const DAY = serialOfIso("2026-01-31") ?? NaN;
const NO_DATES: ReadonlySet<string> = new Set();
const state = (read: string) => ({ tier: null, plain: null, score: null, value: null, read });

const gradedAgain = (text: string, given: Input) =>
  columnsOf([readReading(text)], [given]).columns[given.key];

test("an input that nobody had a column for has none again", () => {
  expect(columnsOf([readReading("a=1")], [input("a"), input("b")]).columns).not.toHaveProperty("b");
});

test("a blank is a blank again", () => {
  expect([...(gradedAgain("a=", input("a"))?.state ?? [])]).toEqual([1]);
});

test("a cell that could not be read is a problem again, and says what stood in it", () => {
  expect(gradedAgain('a=?"约三万"', input("a"))?.problems.get(0)).toEqual({
    code: "cell-error",
    got: "约三万",
  });
});

test("a number for an input that has become text is that text", () => {
  expect(gradedAgain("a=12", input("a", "text"))).toMatchObject({ dictionary: ["12"] });
});

test("an answer that the rules no longer offer is a problem", () => {
  const choices = [{ key: "u", label: { zh: "u", en: "u" }, synonyms: { zh: [], en: [] } }];
  expect(gradedAgain("a=v", input("a", "choice", { choices }))?.problems.get(0)?.code).toBe(
    "not-a-choice",
  );
});

test("a customer whose line was spoilt is not graded, whatever a blank would mean", () => {
  const scheme = minimal({
    inputs: [input("a", "number", { blank: { value: 9, from } })],
    method: table([
      { when: { a: ">= 5" }, tier: "A", from },
      { when: {}, tier: "C", from },
    ]),
  });
  const rules = { scheme, arguments: {}, models: {} };
  const customers = new Map([
    ["spoilt", state("nonsense")],
    ["blank", state("a=")],
  ]);
  expect([...regrade(rules, customers, null).values()].map(({ tier }) => tier)).toEqual([
    null,
    "A",
  ]);
});

test("groups go into the record and come back", () => {
  const scheme = minimal({ inputs: [input("a")], method: table([]) });
  const groups = groupsOf([{ [GROUP]: "x" }, { [GROUP]: "y" }]);
  const text = readingTexts(testColumns(scheme, [{ a: 1 }, { a: 2 }]), groups);
  expect([text(0), text(1)]).toEqual(["a=1; ~group=x", "a=2; ~group=y"]);
  expect(groupsOf([readReading(text(0)), readReading(text(1))])).toMatchObject({
    dictionary: ["x", "y"],
  });
});

test("a text with a date in the form of one is not taken for one", () => {
  expect(readReading(readingText({ a: "2026-01-31" }, NO_DATES))).toEqual({ a: "2026-01-31" });
});

test("whatever the rules are, the record gives the grades that the cells gave", () => {
  fc.assert(
    fc.property(
      rulesOf([...alone, ...together]),
      tiersGiven,
      fc.boolean(),
      fc.array(row, { minLength: 1, maxLength: 7 }),
      (asked, given, guarded, rows) => {
        const scheme = schemeOf(asked, given, guarded);
        const cells = testColumns(scheme, rows);
        const first = compile(scheme, { models }).grade(cells, { asOf: DAY });
        const text = readingTexts(cells);
        const customers = new Map(rows.map((_, at) => [String(at), state(text(at))]));
        const again = regrade({ scheme, arguments: {}, models }, customers, DAY);
        expect([...again.values()].map(({ tier }) => tier)).toEqual(
          [...first.tier].map((tier) => scheme.tiers[tier]?.key ?? null),
        );
        expect(inputsOf(scheme).length).toBeGreaterThan(0);
      },
    ),
  );
});
