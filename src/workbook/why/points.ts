import { tidy, type Explanation, type PlainScheme, type Reason } from "../../rules";

/** How points came together: the criteria, what their sum is multiplied by, what comes of it, and where it is cut. */
export interface Points {
  readonly criteria: readonly Reason[];
  readonly sum: number;
  /** The multipliers that applied, each with what the points then are. */
  readonly factors: readonly { readonly reason: Reason; readonly gives: number }[];
  /** What the score is held to, where the points are more than that. */
  readonly cap: number | null;
  readonly score: number;
  /** The bound that gave the tier; null where the score is not cut into tiers. */
  readonly cut: Reason | null;
}

const isCut = ({ facts: [fact] }: Reason): boolean => fact?.input === "score";

const addsUp = ({ method }: PlainScheme): boolean =>
  method.kind === "scorecard" || (method.kind === "decision-table" && method.aggregation === "sum");

/** The points of a row, put together again from its reasons; null where it has no score, or one that is no sum of points (a share, a rank, a formula). */
export const pointsOf = (scheme: PlainScheme, { because, score }: Explanation): Points | null => {
  if (!addsUp(scheme) || Number.isNaN(score)) return null;
  const criteria = because.filter(({ points }) => points !== undefined);
  const sum = tidy(criteria.reduce((all, { points = 0 }) => all + points, 0));
  let gives = sum;
  const factors = because.flatMap((reason) => {
    if (reason.factor === undefined) return [];
    gives = tidy(gives * reason.factor);
    return [{ reason, gives }];
  });
  return {
    criteria,
    sum,
    factors,
    cap: score < gives ? score : null,
    score,
    cut: because.find(isCut) ?? null,
  };
};

/** The reasons that no points tell: a rule that decided, a limit that holds the tier back. */
export const withoutPoints = ({ because }: Explanation): readonly Reason[] =>
  because.filter(
    (reason) => reason.points === undefined && reason.factor === undefined && !isCut(reason),
  );
