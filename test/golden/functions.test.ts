import { setLocale } from "../../src/functions";
import { clientScore } from "../../src/functions/clientScore";
import { clientTier } from "../../src/functions/clientTier";
import { serialOfIso } from "../../src/rules";
import { schemes } from "../../src/schemes";
import { errorCell, seen } from "../functions/host";
import "../functions/site";
import { goldens, rowsOf, tiersOf, type Case, type GoldenScheme } from "./cases";
import { isBlank, sheetOf } from "./sheet";

beforeEach(() => setLocale("zh-CN"));
afterAll(() => setLocale(null));

const menu = new Set(schemes.map(({ id }) => id));

/** Formulas take no arguments of a scheme, and grade no customer alone where the others matter. */
const askable = ({ of: scheme }: GoldenScheme, each: Case): boolean =>
  each.arguments === undefined && (scheme.scope === "row" || (each.rows?.length ?? 1) > 1);

const asked = goldens
  .filter(({ scheme }) => menu.has(scheme))
  .map((golden) => [golden.scheme, golden] as const);

describe.each(asked)("%s in cells", (id, golden) => {
  const { of: scheme, cases } = golden;
  const some = cases.filter((each) => askable(golden, each));
  test.each(some.map((each) => [each.name, each] as const))("%s", async (_, each) => {
    const { headers, body } = sheetOf(scheme, rowsOf(golden, each));
    if (body.some(isBlank)) return;
    const values = body.map((row) =>
      row.map((cell) =>
        typeof cell === "object" && cell !== null ? errorCell(cell.error) : (cell ?? ""),
      ),
    );
    const asOf = each.asOf === undefined ? null : serialOfIso(each.asOf);
    const tiers = seen(await clientTier(values, [[...headers]], [[id]], asOf)).map(([cell]) => cell);
    const wanted = tiersOf(each).map(
      (key) => scheme.tiers.find((tier) => tier.key === key)?.label.zh ?? null,
    );
    expect(tiers.map((cell) => (String(cell).startsWith("#") ? null : cell))).toEqual(wanted);
    const { score, scores = score === undefined ? undefined : [score] } = each.expect;
    if (scores === undefined) return;
    const given = seen(await clientScore(values, [[...headers]], [[id]], asOf)).map(([cell]) => cell);
    expect(given.map((cell) => (typeof cell === "number" ? cell : null))).toEqual(scores);
  });
});
