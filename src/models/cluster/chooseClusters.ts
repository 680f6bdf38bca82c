import { atOnce, type Steps } from "../../rules";
import { spread } from "../numeric/order";
import { kMeansSteps } from "./kMeans";
import { lloyd, type Partition } from "./lloyd";
import { countOf, differentPoints, pointsAt, sampleOf, type Points } from "./points";
import { silhouette } from "./silhouette";

/** The least and the greatest number of clusters that are tried. */
export const FEWEST = 2;
export const MOST = 8;

/** Points on which numbers of clusters are compared at most. */
const TRIED = 2000;

/** Points that a silhouette is taken of at most: it takes time with their square. */
const MEASURED = 1000;

/** Clusters, and how clear they are. */
export interface Clusters extends Partition {
  /** The mean silhouette, of at most 1,000 points; 0 for one cluster. */
  readonly silhouette: number;
}

const measured = (points: Points, { assignment }: Partition): number => {
  const places = spread(countOf(points), MEASURED);
  return silhouette(
    pointsAt(points, places),
    places.map((place) => assignment[place] as number),
  );
};

/**
 * Puts points into the number of clusters, from 2 to 8, that has the best mean silhouette, the smaller of equals; points that are all the same into one.
 * Of more than 2,000 points the number is found on a sample of these, and the silhouette on 1,000, spread over the order of the points.
 */
export function* chooseClustersSteps(points: Points): Steps<Clusters> {
  const tried = sampleOf(points, TRIED);
  const different = differentPoints(tried, MOST);
  let best: Clusters = { ...(yield* kMeansSteps(tried, 1)), silhouette: 0 };
  for (let k = FEWEST; k <= different; k++) {
    const found = yield* kMeansSteps(tried, k);
    yield;
    const clear = measured(tried, found);
    if (k === FEWEST || clear > best.silhouette + 1e-12) best = { ...found, silhouette: clear };
  }
  if (tried === points) return best;
  return { ...(yield* lloyd(points, best.centres)), silhouette: best.silhouette };
}

/** The same clusters at once. */
export const chooseClusters = (points: Points): Clusters => atOnce(chooseClustersSteps(points));
