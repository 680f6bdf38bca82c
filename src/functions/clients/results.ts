import { inLocale, inputsOf } from "../../rules";
import { nextText, outputValue, problemsText, tierLabel, whyText } from "../../text";
import { errorOf, errorOfRow } from "../cell/error";
import { locale } from "../cell/locale";
import type { Result } from "../cell/result";
import type { Clients } from "./readClients";

const notGiven = (
  { scheme }: Clients,
  what: "tier" | "score",
  tier?: number,
): CustomFunctions.Error =>
  errorOf({
    code: "not-given",
    scheme: inLocale(scheme.name, locale()),
    what,
    ...(tier !== undefined && { tier: tierLabel(scheme, tier, locale()) }),
  });

/** Why a row has no grade, as the error of its cell. */
const hindrance = (
  clients: Clients,
  row: number,
  what: "tier" | "score",
): CustomFunctions.Error => {
  const located = clients.grades.problems.get(row) ?? [];
  if (located.length === 0) return notGiven(clients, what);
  return errorOfRow(located, inputsOf(clients.scheme));
};

/** The label of a row's tier. */
export const tierOf = (clients: Clients, row: number): Result => {
  const tier = clients.grades.tier[row] ?? -1;
  return tier < 0
    ? hindrance(clients, row, "tier")
    : tierLabel(clients.scheme, tier, clients.language);
};

/** The label of a row's tier; empty where the scheme has no tiers at all. */
export const tierIfAny = (clients: Clients, row: number): Result => {
  const computed = !Number.isNaN(clients.grades.score[row] ?? NaN);
  return clients.scheme.tiers.length === 0 && computed ? "" : tierOf(clients, row);
};

/** The score of a row, or the value that the scheme computes. */
export const scoreOf = (clients: Clients, row: number): Result => {
  const score = clients.grades.score[row] ?? NaN;
  if (!Number.isNaN(score)) return score;
  const tier = clients.grades.tier[row] ?? -1;
  if (tier < 0) return hindrance(clients, row, "score");
  return clients.scheme.tiers[tier]?.aside === true
    ? notGiven(clients, "score", tier)
    : notGiven(clients, "score");
};

/** Whether a row has a grade or a computed value. */
const isGraded = ({ grades }: Clients, row: number): boolean =>
  (grades.tier[row] ?? -1) >= 0 || !Number.isNaN(grades.score[row] ?? NaN);

/** Why a row has its grade. */
export const whyOf = (clients: Clients, row: number): Result =>
  isGraded(clients, row)
    ? whyText(clients.scheme, clients.explain(row), clients.language)
    : hindrance(clients, row, "tier");

/** What it takes to move a row up, and what would drop it. */
export const nextOf = (clients: Clients, row: number): Result =>
  isGraded(clients, row)
    ? nextText(clients.scheme, clients.explain(row), clients.language)
    : hindrance(clients, row, "tier");

/** What could not be read in a row, also where it was graded in spite of it; "" where all could. */
export const problemsOf = ({ grades, scheme, language }: Clients, row: number): Result =>
  problemsText(grades.problems.get(row) ?? [], language, inputsOf(scheme));

/** What the scheme tells a row besides, a column each: tiers of its parts, derived values, shares, what is due; empty where there is none. */
export const furtherOf = ({
  grades,
}: Clients): readonly ((clients: Clients, row: number) => Result)[] =>
  grades.outputs.map(
    (output) =>
      ({ language }, row) =>
        outputValue(output, row, language) ?? "",
  );

/** Gives one row of results for each row of the range; an empty row stays empty. */
export const eachClient = (
  clients: Clients,
  ...columns: readonly ((clients: Clients, row: number) => Result)[]
): Result[][] =>
  clients.rows.map((row) => columns.map((column) => (row < 0 ? "" : column(clients, row))));

/** A column that is left empty where it has nothing to say, since another column of the row says why. */
export const orBlank =
  (column: (clients: Clients, row: number) => Result) =>
  (clients: Clients, row: number): Result => {
    const result = column(clients, row);
    return typeof result === "object" ? "" : result;
  };
