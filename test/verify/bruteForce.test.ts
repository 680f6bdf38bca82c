import fc from "fast-check";
import { compile, type Scheme } from "../../src/rules";
import { verify, type RuleFinding } from "../../src/verify";
import { columnsOf, type TestRow } from "../rules/columns";
import { explained, tiersOf } from "../rules/graded";
import { from } from "../rules/minimal";
import { pointsOf, randomTable } from "./randomTables";

type Table = Extract<Scheme["method"], { kind: "decision-table" }>;
type Rule = Table["rules"][number];
type Gap = Extract<RuleFinding, { code: "gap" }>;

const tableOf = ({ method }: Scheme): Table => method as Table;

const withRules = (scheme: Scheme, rules: readonly Rule[]): Scheme => ({
  ...scheme,
  method: { ...tableOf(scheme), rules },
});

const gapsOf = (scheme: Scheme): readonly Gap[] =>
  verify(scheme).filter((finding) => finding.code === "gap");

const closing = (gaps: readonly Gap[]): readonly Rule[] =>
  gaps.map(({ proposal }) => {
    if (proposal?.kind !== "rule") throw new Error("a rule is proposed for each gap");
    const { when, tier } = proposal;
    return { when, tier, from: { kind: "default", words: { zh: "补", en: "added" } } };
  });

/** All gaps: more are found once those that were listed are closed. */
const closed = (scheme: Scheme): { scheme: Scheme; added: readonly Rule[] } => {
  let found = scheme;
  const added: Rule[] = [];
  for (;;) {
    const rules = closing(gapsOf(found));
    if (rules.length === 0) return { scheme: found, added };
    added.push(...rules);
    found = withRules(found, [...tableOf(found).rules, ...rules]);
  }
};

/** Which points a list of rules holds for, by the engine. */
const held = (scheme: Scheme, rules: readonly Rule[], points: readonly TestRow[]): boolean[] =>
  rules.length === 0
    ? points.map(() => false)
    : tiersOf({ ...scheme, method: { kind: "decision-table", hitPolicy: "F", rules } }, points).map(
        (tier) => ["A", "B", "C"].includes(tier),
      );

const runs = { numRuns: 300 };

test("the points of the gaps are those for which the engine finds no rule", () => {
  fc.assert(
    fc.property(randomTable(["U", "F"]), (scheme) => {
      const points = pointsOf(scheme);
      const without = tiersOf(scheme, points).map((tier) => tier === "no-rule-matched");
      expect(held(scheme, closed(scheme).added, points)).toEqual(without);
    }),
    runs,
  );
});

test("inserting the proposed rows closes the gaps, and makes no overlap", () => {
  fc.assert(
    fc.property(randomTable(["U", "A", "F", "P"]), (scheme) => {
      const mended = closed(scheme).scheme;
      expect(tiersOf(mended, pointsOf(mended))).not.toContain("no-rule-matched");
      const overlaps = (of: Scheme) =>
        verify(of).filter(({ code, severity }) => code === "overlap" && severity === "error")
          .length;
      expect(overlaps(mended)).toBe(overlaps(scheme));
    }),
    runs,
  );
});

test("the pairs of a unique table that overlap are those that hold together somewhere", () => {
  fc.assert(
    fc.property(randomTable(["U", "A"]), (scheme) => {
      const points = pointsOf(scheme);
      const { rules, hitPolicy } = tableOf(scheme);
      const truths = rules.map((rule) => held(scheme, [rule], points));
      const expected = rules.flatMap((one, a) =>
        rules.flatMap((other, b) =>
          a < b &&
          (hitPolicy === "U" || one.tier !== other.tier) &&
          points.some((_, point) => truths[a]?.[point] && truths[b]?.[point])
            ? [`${a + 1} ${b + 1}`]
            : [],
        ),
      );
      const found = verify(scheme).flatMap((finding) =>
        finding.code === "overlap" ? [finding.rows.join(" ")] : [],
      );
      expect(found.sort()).toEqual(expected.sort());
    }),
    runs,
  );
});

const deciding = (scheme: Scheme, points: readonly TestRow[]): ReadonlySet<number> =>
  new Set(
    points.flatMap((_, point) => {
      const [reason] = explained(scheme, points, point).because;
      return reason?.rule ?? [];
    }),
  );

test("the rows that are shadowed or never hold are those that decide nowhere, not even where something is not known", () => {
  fc.assert(
    // Explaining every point takes its time: two inputs show all there is.
    fc.property(randomTable(["F", "P"], 5, 2), (scheme) => {
      const points = pointsOf(scheme, true);
      const decide = deciding(scheme, points);
      const expected = tableOf(scheme).rules.flatMap((_, place) =>
        decide.has(place + 1) ? [] : [place + 1],
      );
      const found = verify(scheme).flatMap((finding) => {
        if (finding.code === "shadowed") return [finding.row];
        return finding.code === "never-holds" ? [Number(finding.path[2]) + 1] : [];
      });
      expect([...new Set(found)].sort()).toEqual(expected);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test("a tier that no point gets is said to be never given", () => {
  fc.assert(
    fc.property(randomTable(["F", "P"], 5), (scheme) => {
      const got = new Set(tiersOf(scheme, pointsOf(scheme, true)));
      const expected = ["A", "B", "C"].filter((tier) => !got.has(tier));
      const found = verify(scheme).flatMap((finding) =>
        finding.code === "tier-never-given" ? [finding.tier] : [],
      );
      expect(found).toEqual(expected);
    }),
    runs,
  );
});

test("random tables compile", () => {
  fc.assert(
    fc.property(randomTable(), (scheme) => {
      const points = pointsOf(scheme);
      expect(compile(scheme).grade(columnsOf(scheme, points), {}).rows).toBe(points.length);
    }),
    { numRuns: 50 },
  );
});

test("a scheme whose cells cannot be compiled has an error, and the verifier does not throw", () => {
  const anything = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[-<>=[\]().,0-9"a ]{0,8}$/),
    fc.constantFrom("[3..1]", "!= null,3", "not(-)", 'date("2026-02-30")', "> cut", "null..3"),
  );
  fc.assert(
    fc.property(randomTable(["F", "U"]), fc.array(anything, { minLength: 1 }), (scheme, odd) => {
      const rules = odd.map((cell, place): Rule => {
        const key = scheme.inputs[place % scheme.inputs.length]?.key ?? "";
        return { when: { [key]: cell === "" ? "-" : cell }, tier: "A", from };
      });
      const broken = withRules(scheme, [...tableOf(scheme).rules, ...rules]);
      const compiles = () => {
        try {
          compile(broken);
          return true;
        } catch {
          return false;
        }
      };
      const errors = verify(broken).filter(({ code }) =>
        ["cell-unreadable", "cell-unfit", "interval-upside-down"].includes(code),
      );
      expect(errors.length > 0).toBe(!compiles());
    }),
    { numRuns: 500 },
  );
});

test("the bands that fit nobody are those that the engine has no points for", () => {
  const table = randomTable(["F"], 6, 1).filter(({ inputs: [first] }) => first !== undefined);
  fc.assert(
    fc.property(table, (scheme) => {
      const [first] = scheme.inputs as readonly [Scheme["inputs"][number]];
      const bands = tableOf(scheme).rules.map(({ when }, place) => ({
        test: when[first.key] ?? "-",
        points: place,
        from,
      }));
      const card: Scheme = {
        ...scheme,
        method: {
          kind: "scorecard",
          criteria: [{ input: first.key, weight: 1, from, bands }],
          multipliers: [],
          cutoffs: [{ tier: "A", from }],
        },
      };
      const points = pointsOf(card);
      const without = tiersOf(card, points).map((tier) => tier === "no-rule-matched");
      const rules = gapsOf(card).map(({ when }): Rule => ({ when, tier: "A", from }));
      expect(held(scheme, rules, points)).toEqual(without);
    }),
    runs,
  );
});
