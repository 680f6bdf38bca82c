import { numberText, reasonLine } from "../../text";
import { pointsOf, type Explanation } from "../../workbook";
import { lineOf } from "./decisionView";
import type { Subject } from "./subject";
import type { PointsRow, PointsView } from "./views";

type Reason = Explanation["because"][number];

/** How the points of a criterion came about: "90 × 50%"; "" where they count as they are. */
const reckoning = ({ raw, weight = 1 }: Reason): string =>
  raw === undefined || weight === 1
    ? ""
    : `${numberText(raw, 2)} × ${numberText(weight * 100, 1)}%`;

/** How the points of a row came together; null where it was not graded by points that add up. */
export const pointsView = (subject: Subject): PointsView | null => {
  const { explanation, scheme, language } = subject;
  const points = pointsOf(scheme, explanation);
  if (points === null) return null;
  const said = (reason: Reason) => reasonLine(reason, scheme, language.locale);
  const row = (reason: Reason, text: string, gives: number): PointsRow => ({
    line: lineOf(subject, said(reason)),
    reckoning: text,
    gives: numberText(gives, 2),
  });
  return {
    criteria: points.criteria.map((reason) => row(reason, reckoning(reason), reason.points ?? 0)),
    sum: numberText(points.sum, 2),
    factors: points.factors.map(({ reason, gives }) =>
      row(reason, `× ${numberText(reason.factor ?? 1, 4)}`, gives),
    ),
    cap: points.cap === null ? null : numberText(points.cap, 2),
    score: numberText(points.score, 2),
    cut: points.cut && said(points.cut).text,
  };
};
