import { pairMerges } from "./linkage/pairs";
import { singleMerges } from "./linkage/single";
import { treeOf, type Joined, type Linkage, type Tree } from "./linkage/tree";
import { wardMerges } from "./linkage/ward";
import { countOf, type Points } from "./points";

/**
 * Points that each linkage takes at most. Time grows with their square (10,000 take a second or two); complete and average linkage hold all distances besides,
 * 100 MB for 5,000 points, the others 100 bytes a point.
 */
export const MOST_POINTS: Readonly<Record<Linkage, number>> = {
  ward: 10_000,
  single: 10_000,
  complete: 5000,
  average: 5000,
};

/** More points than a linkage takes. */
export interface TooManyPoints {
  readonly code: "too-many-for-linkage";
  readonly linkage: Linkage;
  readonly got: number;
  readonly most: number;
}

/** A tree, or why there is none. */
export type Hierarchy =
  | { readonly ok: true; readonly value: Tree }
  | { readonly ok: false; readonly problem: TooManyPoints };

const mergesOf = (points: Points, linkage: Linkage): readonly Joined[] => {
  if (linkage === "ward") return wardMerges(points);
  return linkage === "single" ? singleMerges(points) : pairMerges(points, linkage);
};

/** Joins points to ever greater clusters, the nearest first: R's `hclust` on Euclidean distances, "ward" as its "ward.D2". */
export const hierarchy = (points: Points, linkage: Linkage): Hierarchy => {
  const got = countOf(points);
  const most = MOST_POINTS[linkage];
  if (got > most)
    return { ok: false, problem: { code: "too-many-for-linkage", linkage, got, most } };
  return { ok: true, value: treeOf(got, mergesOf(points, linkage)) };
};
